import { Readable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { csvChunks, type CsvShape, MOST_ROWS } from './csv-chunks.js';
import type { Listing } from './listing.js';

interface CsvSource<Row> extends CsvShape<Row> {
  /** Called when nothing more is read: what the pages are read from need not be held any longer. */
  readonly release: () => Promise<void>;
}

/**
 * A list as a stream of CSV. Its pages are read one after the other, however slowly the client takes them, so that the state
 * of the views that they are read from is held for as long as reading takes; what is read and not taken yet waits as text.
 * Of a client who has gone away nothing more is read.
 *
 * @throws whatever reading the first page throws, for its errors are answers of their own
 */
export async function csvStream<Row extends object>(
  { page }: Pick<Listing<Row>, 'page'>,
  after: string | undefined,
  { release, ...shape }: CsvSource<Row>,
): Promise<Readable> {
  const { pageSize } = shape;
  const first = await page({ limit: pageSize, after }).catch(async (error: unknown) => {
    await release();
    throw error;
  });
  // Pages follow each other without waiting for anything, so others are let in between them.
  const inTurn: typeof page = async (place) => {
    await setImmediate();
    return page(place);
  };
  const chunks = releasing(csvChunks({ page: inTurn }, first, shape), release);
  // The heading, all pages, and the line that says where it was cut off: more than there ever are.
  const stream = Readable.from(chunks, { highWaterMark: Math.ceil(MOST_ROWS / pageSize) + 3 });
  // Who has gone away before anything was read has begun no chunk that could end.
  stream.once('close', () => void release());
  return stream;
}

async function* releasing(
  chunks: AsyncIterable<string>,
  release: () => Promise<void>,
): AsyncGenerator<string> {
  try {
    yield* chunks;
  } finally {
    await release();
  }
}
