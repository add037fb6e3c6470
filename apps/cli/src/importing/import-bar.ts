import type { SingleBar } from 'cli-progress';
import { progressBar, WORTH_A_BAR } from '../progress.js';

/** How far an import is: bytes of its file, lines a second, and the time left; nothing where nobody watches. */
export class ImportBar {
  private readonly bar: SingleBar | undefined;
  private readonly began = performance.now();

  constructor(size: number) {
    const format = '{bar} {percentage} %  {rate} lines/s  {eta_formatted} left';
    this.bar = progressBar(size, size > WORTH_A_BAR, format);
  }

  async *counted(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      yield chunk;
      this.bar?.increment(chunk.length);
    }
  }

  /** @param lines that this run has dealt with */
  show(lines: number): void {
    const seconds = (performance.now() - this.began) / 1000;
    this.bar?.update({ rate: Math.round(lines / seconds) });
  }

  stop(): void {
    this.bar?.stop();
  }
}
