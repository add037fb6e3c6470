import { SlaError } from '#facts';
import { Delivery } from '../chain/delivery.js';
import { streamRevision } from '../expected-revision.js';
import type { Position } from '../position.js';
import type { RecordStore, StoredRecord } from '../record-store.js';
import { type Batch, batches } from './batches.js';
import { clash, compareFirst } from './compare.js';

export interface CopyOptions {
  /** The newest record to copy. Whatever is appended to the source later is for the next time. */
  readonly until: Position | undefined;
  /**
   * How many appends may be on their way at once. More than one only where the target commits them in the order in which
   * they are handed over: the order of all records is part of what is copied.
   */
  readonly inFlight: number;
  /** Hears of every record that is in the target, by its position in the source. */
  readonly onRecord?: ((position: Position) => void) | undefined;
}

export interface Copied {
  /** Records that were there already, from an earlier copy. */
  readonly found: number;
  readonly copied: number;
}

/**
 * Copies the records of one store to another, verbatim and in order of position. What an earlier copy has brought there
 * is compared and passed over, so a copy that was interrupted goes on where it was. Nobody else may write to the target.
 *
 * @throws SlaError `COPY_CLASH` with `stream`, `revision`, `expected` and `found` where the target holds something else:
 *   then nothing more is written, and nothing is ever overwritten; whatever the adapters throw
 */
export async function copyRecords(
  source: RecordStore,
  target: RecordStore,
  { until, inFlight, onRecord }: CopyOptions,
): Promise<Copied> {
  const records = upTo(source.readAll(), until);
  try {
    const { found, next } = await compareFirst(records, target.readAll(), onRecord);
    const copied = await appendRest(target, batches(next, records), { inFlight, onRecord });
    return { found, copied };
  } finally {
    await records.return(undefined);
  }
}

/** The records up to a position, itself included. */
export async function* upTo(
  records: AsyncIterable<StoredRecord>,
  until: Position | undefined,
): AsyncGenerator<StoredRecord, undefined> {
  if (until === undefined) return undefined;
  for await (const record of records) {
    if (record.position > until) return undefined;
    yield record;
  }
  return undefined;
}

async function appendRest(
  target: RecordStore,
  rest: AsyncIterable<Batch>,
  { inFlight, onRecord }: Pick<CopyOptions, 'inFlight' | 'onRecord'>,
): Promise<number> {
  const delivery = new Delivery(target);
  let copied = 0;
  let group: Batch[] = [];
  const flush = async (): Promise<void> => {
    await Promise.all(group.map((batch) => appendBatch(delivery, batch)));
    for (const { records } of group) {
      copied += records.length;
      onRecord?.(records.at(-1)!.position);
    }
    group = [];
  };
  for await (const batch of rest) {
    group.push(batch);
    if (group.length === inFlight) await flush();
  }
  await flush();
  return copied;
}

/** At the exact revision and with the same ids, so that sending it twice does no harm. */
async function appendBatch(delivery: Delivery, { stream, from, records }: Batch): Promise<void> {
  try {
    const verbatim = records.map(({ id, type, data, metadata }) => ({ id, type, data, metadata }));
    await delivery.deliver(stream, verbatim, streamRevision(from - 1));
  } catch (error) {
    if (!(error instanceof SlaError) || error.code !== 'WRONG_EXPECTED_REVISION') throw error;
    throw clash({ stream, revision: from }, records[0]?.id, error.data.actual);
  }
}
