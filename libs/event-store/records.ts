import { SlaError } from '#facts';
import type { NewRecord } from './record-store.js';

/** What one append may carry: the limit of EventStoreDB servers up to 25.0, the same for every adapter. */
const MAX_APPEND_BYTES = 1024 * 1024;

/**
 * What every adapter asks of the records of an append before it writes anything.
 *
 * @throws SlaError `REPEATED_EVENT_ID`, `APPEND_TOO_LARGE` with `bytes` and `limit`
 */
export function checkRecords(records: readonly NewRecord[]): void {
  checkIds(records.map(({ id }) => id));
  const bytes = records.reduce(
    (sum, { data, metadata }) => sum + Buffer.byteLength(data) + Buffer.byteLength(metadata),
    0,
  );
  if (bytes > MAX_APPEND_BYTES) throw new SlaError('APPEND_TOO_LARGE', { bytes, limit: MAX_APPEND_BYTES });
}

/** @throws SlaError `REPEATED_EVENT_ID` */
export function checkIds(ids: readonly string[]): void {
  const seen = new Set<string>();
  for (const id of ids) {
    if (seen.has(id)) throw new SlaError('REPEATED_EVENT_ID', { eventId: id });
    seen.add(id);
  }
}
