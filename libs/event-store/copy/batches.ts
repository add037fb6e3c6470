import type { StoredRecord } from '../record-store.js';

/** What goes into one append: half of what is allowed, so that nobody has to count the envelope. */
const BYTES = 512 * 1024;
const RECORDS = 500;

/** Records that follow each other in the order of all records and in one stream. */
export interface Batch {
  readonly stream: string;
  /** Revision of the first one. */
  readonly from: number;
  readonly records: StoredRecord[];
}

/**
 * Batches of the records, in order.
 *
 * @param first goes before the rest
 */
export async function* batches(
  first: StoredRecord | undefined,
  rest: AsyncIterable<StoredRecord>,
): AsyncGenerator<Batch> {
  if (!first) return;
  let batch: Batch = { stream: first.stream, from: first.revision, records: [first] };
  let bytes = sizeOf(first);
  for await (const record of rest) {
    const size = sizeOf(record);
    const fits = bytes + size <= BYTES && batch.records.length < RECORDS;
    if (record.stream === batch.stream && fits) {
      batch.records.push(record);
      bytes += size;
    } else {
      yield batch;
      batch = { stream: record.stream, from: record.revision, records: [record] };
      bytes = size;
    }
  }
  yield batch;
}

function sizeOf({ data, metadata }: StoredRecord): number {
  return Buffer.byteLength(data) + Buffer.byteLength(metadata);
}
