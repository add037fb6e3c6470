import { SlaError } from '#facts';
import { parsedData } from '../chain/record-metadata.js';
import type { NewEvent } from '../event-store.js';
import { Recent } from '../recent.js';
import type { RecordStore, StoredRecord } from '../record-store.js';
import { SEALED } from './personal-data.js';
import { type Sealer, withoutPersonal } from './sealer.js';

/** Seals what goes into streams, each under the key of whom the stream is about, and opens what comes out. */
export class StreamSeals {
  private readonly subjects = new Recent<{ readonly subject: string | undefined }>();

  /** @param sealer nothing where nothing is sealed */
  constructor(
    private readonly records: RecordStore,
    private readonly sealer: Sealer | undefined,
  ) {}

  /**
   * @param beginning of a stream that does not exist yet: the event that it will begin with
   * @throws SlaError `RESERVED_FIELD` where the data has a member `sealed` of its own
   */
  async seal(
    stream: string,
    events: readonly NewEvent[],
    beginning: NewEvent | undefined,
  ): Promise<readonly NewEvent[]> {
    events.forEach(checkReserved);
    const { sealer } = this;
    if (!sealer) return events;
    const personal = events.map((event) => sealer.personalFields(event));
    if (personal.every(({ length }) => length === 0)) return events;
    const subject = await this.subjectOf(sealer, stream, beginning);
    if (subject === undefined) return events;
    return events.map((event, index) => {
      const fields = personal[index] ?? [];
      return fields.length === 0
        ? event
        : { ...event, data: sealer.seal({ ...event, stream }, fields, subject) };
    });
  }

  /** A stream has come to be. */
  learn(stream: string, beginning: NewEvent): void {
    if (this.sealer) this.subjects.set(stream, { subject: this.sealer.subjectOf(stream, beginning) });
  }

  /** The record's data, opened as far as it can be. */
  open(record: StoredRecord): unknown {
    const event = { ...record, data: parsedData(record) };
    return this.sealer ? this.sealer.open(event) : event.data;
  }

  /** The record's data without what is sealed in it. */
  closed(record: StoredRecord): unknown {
    return withoutPersonal(parsedData(record));
  }

  close(): void {
    this.sealer?.keys.close();
  }

  private async subjectOf(
    sealer: Sealer,
    stream: string,
    first: NewEvent | undefined,
  ): Promise<string | undefined> {
    const known = this.subjects.get(stream);
    if (known) return known.subject;
    const described = first ?? (await this.firstEvent(stream));
    const subject = described && sealer.subjectOf(stream, described);
    // What a stream that does not exist yet begins with may still fail to be stored.
    if (!first) this.subjects.set(stream, { subject });
    return subject;
  }

  private async firstEvent(stream: string): Promise<{ type: string; data: unknown } | undefined> {
    for await (const record of this.records.readStream(stream)) {
      return { type: record.type, data: this.closed(record) };
    }
    return undefined;
  }
}

function checkReserved({ id, data }: NewEvent): void {
  if (typeof data === 'object' && data !== null && Object.hasOwn(data, SEALED)) {
    throw new SlaError('RESERVED_FIELD', { eventId: id, field: `data.${SEALED}` });
  }
}
