import { entryName, type Block, type EventRule, type ListRule, type StreamRule } from './block-shape.js';
import type { Condition, FirstRule } from './condition-shape.js';
import type { Mapping } from './mapping-shape.js';
import type { Path } from './problems.js';
import type { TimeRule } from './time-shape.js';
import { fieldsOf, type TimeValue, type Value, type ValueRule } from './value-shape.js';

/** The name of the outermost thing that `of` can name. */
export const RECORD = 'record';

/** One place of a mapping that takes something from the source. */
export type Use = {
  readonly path: Path;
  /** What `of` can name here, the innermost last. */
  readonly scopes: readonly string[];
} & (
  | { readonly kind: 'value'; readonly rule: ValueRule; readonly isId: boolean }
  | { readonly kind: 'time'; readonly rule: TimeRule }
  | { readonly kind: 'constant time'; readonly rule: string }
  | { readonly kind: 'condition'; readonly rule: Condition }
  | { readonly kind: 'field'; readonly rule: { readonly from: string; readonly of?: string | undefined } }
);

interface Place {
  readonly path: Path;
  readonly scopes: readonly string[];
}

/** Every such place, in the order of the file. */
export function* usesOf({ records }: Mapping): Generator<Use> {
  yield* usesOfBlock(records, { path: ['records'], scopes: [RECORD] });
}

/** The fields that a use reads, those in templates too. */
export function fieldsRead(use: Use): string[] {
  if (use.kind === 'constant time') return [];
  if (use.kind !== 'value') return fieldsOf(use.rule);
  return [...fieldsOf(use.rule), ...placeholders(use.rule.template)];
}

/** The names in braces; `{{` and `}}` stand for the braces themselves. */
export function placeholders(template = ''): string[] {
  return [...template.matchAll(PLACEHOLDER)].flatMap(([, field]) => (field === undefined ? [] : [field]));
}

export const PLACEHOLDER = /\{\{|\}\}|\{([^{}]+)\}/g;

/** Fields whose values are ids of the product, made by the rules under `ids`. */
export function isIdField(field: string): field is 'ticketId' | 'customerId' {
  return field === 'ticketId' || field === 'customerId';
}

function* usesOfBlock(block: Block, place: Place): Generator<Use> {
  if (block.leaveOut) yield* usesOfCondition(block.leaveOut, within(place, 'leaveOut'));
  yield* usesOfInherited(block, place);
  for (const [index, event] of (block.events ?? []).entries()) {
    yield* usesOfEvent(event, within(place, 'events', index));
  }
  for (const [index, list] of (block.lists ?? []).entries()) {
    yield* usesOfList(list, within(place, 'lists', index));
  }
}

function* usesOfList(list: ListRule, place: Place): Generator<Use> {
  yield { ...within(place, 'list'), kind: 'field', rule: { from: list.list } };
  const inside = { path: place.path, scopes: [...place.scopes, entryName(list)] };
  if (list.sortBy !== undefined) yield* usesOfTime(list.sortBy, within(inside, 'sortBy'));
  yield* usesOfBlock(list, inside);
}

function* usesOfEvent(event: EventRule, place: Place): Generator<Use> {
  if (event.when) yield* usesOfCondition(event.when, within(place, 'when'));
  yield* usesOfInherited(event, place);
  if (event.id !== undefined) yield* usesOfValue(event.id, within(place, 'id'), false);
  for (const [field, value] of Object.entries(event.data ?? {})) {
    yield* usesOfValue(value, within(place, 'data', field), isIdField(field));
  }
}

function* usesOfInherited(rule: Block | EventRule, place: Place): Generator<Use> {
  if (rule.stream !== undefined) yield* usesOfStream(rule.stream, within(place, 'stream'));
  for (const key of ['occurredAt', 'recordedAt'] as const) {
    const time = rule[key];
    if (time !== undefined) yield* usesOfTime(time, within(place, key));
  }
}

function* usesOfStream(stream: StreamRule, place: Place): Generator<Use> {
  if (typeof stream === 'string') return;
  for (const [about, id] of Object.entries(stream) as [string, Value][]) {
    yield* usesOfValue(id, within(place, about), true);
  }
}

function* usesOfTime(time: TimeValue, place: Place): Generator<Use> {
  if (typeof time === 'string') yield { ...place, kind: 'constant time', rule: time };
  else {
    yield { ...place, kind: 'time', rule: time };
    yield* usesOfShifts(time, place);
  }
}

function* usesOfShifts({ plus, minus }: TimeRule | ValueRule, place: Place): Generator<Use> {
  if (plus) yield { ...within(place, 'plus'), kind: 'field', rule: plus };
  if (minus) yield { ...within(place, 'minus'), kind: 'field', rule: minus };
}

function* usesOfValue(value: Value, place: Place, isId: boolean): Generator<Use> {
  if (typeof value !== 'object') return;
  yield { ...place, kind: 'value', rule: value, isId };
  if (value.first) yield* usesOfFirst(value.first, within(place, 'first'));
  yield* usesOfShifts(value, place);
  for (const [field, inner] of Object.entries(value.object ?? {})) {
    yield* usesOfValue(inner, within(place, 'object', field), isIdField(field));
  }
}

function* usesOfFirst({ list, of, when, sortBy, from }: FirstRule, place: Place): Generator<Use> {
  const lists = [list].flat();
  for (const each of lists) yield { ...within(place, 'list'), kind: 'field', rule: { from: each } };
  if (of !== undefined) yield { ...place, kind: 'field', rule: { from: lists[0] ?? '', of } };
  const inside = { path: place.path, scopes: [...place.scopes, ...lists] };
  if (when) yield* usesOfCondition(when, within(inside, 'when'));
  if (sortBy) yield* usesOfTime(sortBy, within(inside, 'sortBy'));
  yield { ...within(inside, 'from'), kind: 'field', rule: { from } };
}

function* usesOfCondition(condition: Condition, place: Place): Generator<Use> {
  if (condition.from !== undefined) yield { ...place, kind: 'condition', rule: condition };
  if (condition.same) yield { ...within(place, 'same'), kind: 'field', rule: condition.same };
  if (condition.first) yield* usesOfFirst(condition.first, within(place, 'first'));
  for (const key of ['all', 'any'] as const) {
    for (const [index, each] of (condition[key] ?? []).entries()) {
      yield* usesOfCondition(each, within(place, key, index));
    }
  }
  if (condition.not) yield* usesOfCondition(condition.not, within(place, 'not'));
}

function within({ path, scopes }: Place, ...keys: Path): Place {
  return { path: [...path, ...keys], scopes };
}
