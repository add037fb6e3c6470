import { formatInstant, SlaError } from '#facts';
import type { ImportedFact, SourceLine } from '#history';
import type { BeforeEvent, Mapping } from './format/mapping-shape.js';
import { fieldsRead, usesOf } from './format/uses.js';
import { FieldReader } from './make/fields.js';
import { IdMaker } from './make/ids.js';
import type { Making } from './make/making.js';
import { eventsOf } from './make/record-events.js';
import { Times } from './make/times.js';
import { MAX_RECORD_BYTES, type SourceRecord } from './source/record.js';
import { recordsOf } from './source/records-of.js';

export interface MapOptions {
  /** IANA name of the zone of times without an offset, where the mapping names none. */
  readonly zone?: string | undefined;
  /** For ids that are keyed hashes: at least 16 bytes that nobody else has. */
  readonly key?: Uint8Array | undefined;
  /** Bytes of the longest record. */
  readonly limit?: number | undefined;
}

/** As many fields are listed where the one named is not found. */
const MOST_LISTED = 50;

/** A source as lines on their way into a store, to be read once. What is counted is complete when all are read. */
export interface MappedSource extends AsyncIterable<SourceLine> {
  readonly counts: SourceCounts;
}

export interface SourceCounts {
  readonly records: number;
  readonly facts: number;
  readonly problems: number;
  /** What the mapping leaves out on purpose: `record`, or the name of a list → how many. */
  readonly leftOut: Readonly<Record<string, number>>;
  /** Fields that the mapping asked for and that were in no record: misspelt, perhaps. */
  readonly neverFound: readonly string[];
}

/**
 * The facts that a mapping makes of a source: first what stands under `before`, at line 1, then a line per record in the
 * order of the file. What cannot be mapped is a line with a `problem`; nothing is dropped.
 *
 * @throws SlaError at once `UNKNOWN_ZONE`, `ZONE_CLASH`, `ZONE_MISSING`, `KEY_MISSING`, `KEY_TOO_SHORT`; while reading,
 *   where the rest cannot be read, what `recordsOf` finds, and at the end `NOTHING_MAPPED`
 */
export function mapSource(
  mapping: Mapping,
  chunks: AsyncIterable<Uint8Array>,
  options: MapOptions = {},
): MappedSource {
  const making: Making = {
    fields: new FieldReader(mapping.source.kind !== 'csv'),
    times: new Times(mapping, options.zone),
    ids: new IdMaker(mapping.ids, options.key),
    tables: mapping.tables ?? {},
  };
  return new Mapped(mapping, chunks, making, options.limit ?? MAX_RECORD_BYTES);
}

class Mapped implements MappedSource {
  #records = 0;
  #facts = 0;
  #problems = 0;
  #meantToLeaveOut = 0;
  /** Records of which nothing was made because nothing that was asked for was there. */
  #lacking = 0;
  readonly #leftOut = new Map<string, number>();
  readonly #named: readonly string[];
  #firstFields: readonly string[] = [];

  constructor(
    private readonly mapping: Mapping,
    private readonly chunks: AsyncIterable<Uint8Array>,
    private readonly making: Making,
    private readonly limit: number,
  ) {
    this.#named = [...new Set([...usesOf(mapping)].flatMap(fieldsRead))];
  }

  get counts(): SourceCounts {
    return {
      records: this.#records,
      facts: this.#facts,
      problems: this.#problems,
      leftOut: Object.fromEntries(this.#leftOut),
      neverFound: this.making.fields.neverFound(),
    };
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<SourceLine> {
    const records = recordsOf(this.mapping, this.chunks, { columns: this.#columns(), limit: this.limit });
    const reading = records[Symbol.asyncIterator]();
    try {
      // The first record is read before anything is told: nothing of a mapping for another file is taken.
      let next = await reading.next();
      for (const event of this.mapping.before ?? []) yield this.#before(event);
      for (; !next.done; next = await reading.next()) {
        this.#records += 1;
        yield this.#line(next.value);
      }
    } finally {
      await reading.return?.();
    }
    if (this.#lacking > 0 && this.#lacking + this.#meantToLeaveOut === this.#records) this.#requireFields();
  }

  /** A file that lacks what the mapping asks for, and made nothing, is another file than the mapping is for. */
  #requireFields(): void {
    const { neverFound } = this.counts;
    if (neverFound.length === 0) return;
    const [columns, known] = [neverFound.join(', '), this.#firstFields.join(', ')];
    throw new SlaError('NOTHING_MAPPED', { records: this.#records, columns, known });
  }

  #columns(): string[] {
    const { source } = this.mapping;
    if (source.kind !== 'csv') return [];
    const { group } = source;
    return [
      ...new Set([...this.#named.filter((field) => field !== group?.as), ...(group ? [group.by] : [])]),
    ];
  }

  #before({ stream, type, occurredAt, recordedAt, id, data = {} }: BeforeEvent): SourceLine {
    const at = this.making.times.constant(occurredAt);
    const claimedRecordedAt = recordedAt === undefined ? at : this.making.times.constant(recordedAt);
    const fact: ImportedFact = {
      ...(id === undefined ? {} : { id }),
      stream,
      type,
      occurredAt: at,
      claimedRecordedAt,
      data,
    };
    this.#facts += 1;
    const times = { occurredAt: formatInstant(at), recordedAt: formatInstant(claimedRecordedAt) };
    return { line: 1, text: JSON.stringify({ id, stream, type, ...times, data }), facts: [fact] };
  }

  #line({ line, text, fields, problem }: SourceRecord): SourceLine {
    if (problem) return this.#refused(line, text, problem);
    if (this.#firstFields.length === 0) this.#firstFields = Object.keys(fields ?? {}).slice(0, MOST_LISTED);
    try {
      const { facts, leftOut, wasMeant } = eventsOf(fields, this.mapping.records, this.making);
      if (wasMeant) this.#meantToLeaveOut += 1;
      else if (facts.length === 0) this.#lacking += 1;
      for (const [name, count] of leftOut) this.#leftOut.set(name, (this.#leftOut.get(name) ?? 0) + count);
      this.#facts += facts.length;
      return { line, text, facts };
    } catch (error) {
      if (error instanceof SlaError) return this.#refused(line, text, error);
      throw error;
    }
  }

  #refused(line: number, text: string, problem: SlaError): SourceLine {
    this.#problems += 1;
    if (problem.code === 'MISSING_VALUE') this.#lacking += 1;
    return { line, text, facts: [], problem: problem.at({ line }) };
  }
}
