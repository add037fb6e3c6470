import { SlaError } from '#facts';
import { checkEvent, type ImportedFact } from '#history';
import {
  type Block,
  entryName,
  type EventRule,
  type ListRule,
  type StreamRule,
} from '../format/block-shape.js';
import type { Records } from '../format/block-shape.js';
import type { TimeValue, Value } from '../format/value-shape.js';
import { RECORD } from '../format/uses.js';
import { holds } from './conditions.js';
import { entriesOf } from './entries.js';
import type { Scope } from './fields.js';
import type { Making } from './making.js';
import { asText, dataOf, idOf, instantOf, valueOf } from './values.js';

/** A rule together with the scope in which it was written. */
interface Placed<Rule> {
  readonly rule: Rule;
  readonly scope: Scope;
}

interface Inherited {
  readonly stream?: Placed<StreamRule> | undefined;
  readonly occurredAt?: Placed<TimeValue> | undefined;
  readonly recordedAt?: Placed<TimeValue> | undefined;
}

/** What becomes of one record: its events in order, and how often which part of it was left out. */
export interface Made {
  readonly facts: readonly ImportedFact[];
  /** `record`, or the name of a list → how many of it made no event. */
  readonly leftOut: ReadonlyMap<string, number>;
  /** True where the mapping names this record as one to leave out. */
  readonly wasMeant: boolean;
}

/**
 * The events of one record, in the order of the mapping and of the record's lists; or by time, where it says so.
 *
 * @throws SlaError as `valueOf`; `NOTHING_APPLIES`, `NOT_A_LIST`, `LIST_MISSING`; with `event`, what checking an event finds
 */
export function eventsOf(fields: unknown, records: Records, making: Making): Made {
  const maker = new RecordMaker(making);
  const record: Scope = { name: RECORD, fields };
  maker.block(records, record, {});
  const facts =
    records.order === 'by time' ? maker.facts.toSorted((a, b) => a.occurredAt - b.occurredAt) : maker.facts;
  const { leaveOut } = records;
  const wasMeant = leaveOut !== undefined && holds(leaveOut, record, making);
  return { facts, leftOut: maker.leftOut, wasMeant };
}

class RecordMaker {
  readonly facts: ImportedFact[] = [];
  readonly leftOut = new Map<string, number>();
  readonly #done = new Set<EventRule>();

  constructor(private readonly making: Making) {}

  block(block: Block, scope: Scope, around: Inherited): void {
    if (block.leaveOut && holds(block.leaveOut, scope, this.making)) {
      this.#leaveOut(scope.name);
      return;
    }
    const inherited = inheritedBy(block, scope, around);
    const before = this.facts.length;
    let applies = false;
    for (const event of block.events ?? []) {
      if (event.when && !holds(event.when, scope, this.making)) continue;
      applies = true;
      if (event.once && this.#done.has(event)) continue;
      this.#done.add(event);
      this.facts.push(this.#event(event, scope, inheritedBy(event, scope, inherited)));
    }
    for (const list of block.lists ?? []) this.#list(list, scope, inherited);
    // What only holds lists says by their entries what was left out of it.
    const isContainer = block.events === undefined && scope.around !== undefined;
    if (this.facts.length > before || isContainer) return;
    if (!applies && block.otherwise === 'problem')
      throw new SlaError('NOTHING_APPLIES', { list: scope.name });
    this.#leaveOut(scope.name);
  }

  #list(list: ListRule, scope: Scope, inherited: Inherited): void {
    const entries = entriesOf({ ...list, name: entryName(list) }, scope, this.making);
    for (const entry of this.#sorted(entries, list.sortBy)) this.block(list, entry, inherited);
  }

  #sorted(entries: readonly Scope[], sortBy: TimeValue | undefined): readonly Scope[] {
    if (sortBy === undefined) return entries;
    return entries
      .map((entry) => ({ entry, at: instantOf(sortBy, entry, this.making) }))
      .sort((a, b) => a.at - b.at)
      .map(({ entry }) => entry);
  }

  #event(event: EventRule, scope: Scope, { stream, occurredAt, recordedAt }: Inherited): ImportedFact {
    try {
      const at = this.#instant(occurredAt);
      const fact = {
        stream: this.#stream(stream),
        type: event.type,
        occurredAt: at,
        claimedRecordedAt: recordedAt ? this.#instant(recordedAt) : at,
        data: dataOf(event.data ?? {}, scope, this.making),
      };
      checkEvent(fact);
      return event.id === undefined ? fact : { id: this.#id(event.id, scope), ...fact };
    } catch (error) {
      throw error instanceof SlaError ? error.at({ event: event.type }) : error;
    }
  }

  #instant(time: Placed<TimeValue> | undefined): number {
    if (!time) throw new SlaError('MISSING_FIELD', { field: 'occurredAt' });
    return instantOf(time.rule, time.scope, this.making);
  }

  #stream(stream: Placed<StreamRule> | undefined): string {
    if (!stream) throw new SlaError('MISSING_FIELD', { field: 'stream' });
    if (typeof stream.rule === 'string') return stream.rule;
    const [about, rule] = Object.entries(stream.rule).find(([, each]) => each !== undefined) as [
      string,
      Value,
    ];
    const isFitted = about === 'ticket' || about === 'customer';
    const id = isFitted
      ? idOf(about, rule, stream.scope, this.making)
      : valueOf(rule, stream.scope, this.making);
    if (id === undefined) throw new SlaError('MISSING_VALUE', { column: about });
    return `${about}-${asText(id)}`;
  }

  #id(rule: Value, scope: Scope): string {
    const id = asText(valueOf(rule, scope, this.making) ?? '');
    if (!UUID.test(id)) throw new SlaError('NOT_A_UUID', { value: id.slice(0, 80) });
    return id;
  }

  #leaveOut(name: string): void {
    this.leftOut.set(name, (this.leftOut.get(name) ?? 0) + 1);
  }
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

function inheritedBy(rule: Block | EventRule, scope: Scope, around: Inherited): Inherited {
  const { stream, occurredAt, recordedAt } = rule;
  return {
    stream: stream === undefined ? around.stream : { rule: stream, scope },
    occurredAt: occurredAt === undefined ? around.occurredAt : { rule: occurredAt, scope },
    recordedAt: recordedAt === undefined ? around.recordedAt : { rule: recordedAt, scope },
  };
}
