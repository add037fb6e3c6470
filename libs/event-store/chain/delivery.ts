import { SlaError } from '#facts';
import type { AppendResult, ExpectedRevision } from '../event-store.js';
import { Recent } from '../recent.js';
import type { NewRecord, RecordStore } from '../record-store.js';

/** How often records are sent before their outcome stays unknown; the adapter waits each time. */
const ATTEMPTS = 3;

interface Sent {
  readonly records: readonly NewRecord[];
  readonly expected: ExpectedRevision;
}

/**
 * Brings records to a store that may not answer. The same bytes are sent again, also when the writer comes back later:
 * the first ones may have arrived, and a store takes others with the same ids for them.
 */
export class Delivery {
  /** By stream. */
  private readonly unsettled = new Recent<Sent>();

  constructor(private readonly store: RecordStore) {}

  /** The records of an append whose outcome is unknown, where it is the same that is made now. */
  sentBefore(
    stream: string,
    ids: readonly string[],
    expected: ExpectedRevision,
  ): readonly NewRecord[] | undefined {
    const sent = this.unsettled.get(stream);
    const isSame = sent?.expected === expected && sent.records.length === ids.length;
    return isSame && sent.records.every(({ id }, index) => id === ids[index]) ? sent.records : undefined;
  }

  /** @throws SlaError as the adapter does; `OUTCOME_UNKNOWN` after several attempts */
  async deliver(
    stream: string,
    records: readonly NewRecord[],
    expected: ExpectedRevision,
  ): Promise<AppendResult> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        const result = await this.store.append(stream, records, expected);
        this.unsettled.forget(stream);
        return result;
      } catch (error) {
        if (!isUnknown(error)) throw error;
        this.unsettled.set(stream, { records, expected });
        if (attempt === ATTEMPTS) throw error;
      }
    }
  }
}

function isUnknown(error: unknown): boolean {
  return error instanceof SlaError && error.code === 'OUTCOME_UNKNOWN';
}
