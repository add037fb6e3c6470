import { type RecordStore, type StoredRecord, type Verification, verifyStore } from '#event-store';
import { SlaError } from '#facts';

/**
 * Walks through a store whose hashes have to fit.
 *
 * @param isGapless positions count from 0 without a gap, as in the embedded store
 * @throws SlaError `CHAIN_BROKEN` with `stream`, `revision`, `position` and `misfit`
 */
export async function checkChain(
  records: RecordStore,
  isGapless: boolean,
  onEvent?: (record: StoredRecord) => void,
): Promise<Verification> {
  const verification = await verifyStore(records, { isGapless, ...(onEvent && { onEvent }) });
  if (!verification.finding) return verification;
  const { stream, revision, position, misfit } = verification.finding;
  throw new SlaError('CHAIN_BROKEN', { stream, revision, position, misfit });
}
