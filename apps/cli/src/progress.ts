import { Presets, SingleBar } from 'cli-progress';

/** Below this many bytes nobody would see the bar before it is full. */
export const WORTH_A_BAR = 8 * 1024 * 1024;
const WORTH_A_BAR_EVENTS = 5_000n;
const WORTH_A_BAR_SUBJECTS = 5_000;

/** The same chunks, with a progress bar on stderr where that is a terminal and the file is long. */
export async function* counted(chunks: AsyncIterable<Uint8Array>, size: number): AsyncGenerator<Uint8Array> {
  const bar = progressBar(size, size > WORTH_A_BAR);
  try {
    for await (const chunk of chunks) {
      bar?.increment(chunk.length);
      yield chunk;
    }
  } finally {
    bar?.stop();
  }
}

/** A bar over a store's positions; nothing where it is empty, or nobody watches. */
export function positionBar(newest: bigint | undefined): SingleBar | undefined {
  return newest === undefined ? undefined : progressBar(Number(newest) + 1, newest > WORTH_A_BAR_EVENTS);
}

/** A bar over so many tickets and contracts to be judged; nothing where they are few, or nobody watches. */
export function judgingBar(subjects: number): SingleBar | undefined {
  return progressBar(subjects, subjects > WORTH_A_BAR_SUBJECTS);
}

/** A bar over so many events with their rate and the time left, on stderr; nothing where they are few, or nobody watches. */
export function rateBar(
  events: number,
): { readonly update: (done: number) => void; readonly stop: () => void } | undefined {
  if (events <= WORTH_A_BAR_EVENTS || !process.stderr.isTTY) return undefined;
  const startedAt = performance.now();
  const format = '{bar} {percentage} %  {rate} events/s  {eta_formatted} left';
  const bar = new SingleBar(
    { format, stream: process.stderr, clearOnComplete: true },
    Presets.shades_classic,
  );
  bar.start(events, 0, { rate: 0 });
  return {
    update: (done: number) =>
      bar.update(done, { rate: Math.round((1_000 * done) / (performance.now() - startedAt)) }),
    stop: () => bar.stop(),
  };
}

/** A bar with the time left, on stderr; nothing where nobody watches. */
export function progressBar(
  total: number,
  isWorthIt = true,
  format = '{bar} {percentage} %  {eta_formatted} left',
): SingleBar | undefined {
  if (!isWorthIt || !process.stderr.isTTY) return undefined;
  const bar = new SingleBar(
    { format, stream: process.stderr, clearOnComplete: true },
    Presets.shades_classic,
  );
  bar.start(total, 0, { rate: '…' });
  return bar;
}
