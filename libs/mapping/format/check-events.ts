import { checkEvent, eventFields } from '#history';
import { SlaError } from '#facts';
import { entryName, type Block, type EventRule, type StreamRule } from './block-shape.js';
import type { BeforeEvent, Mapping } from './mapping-shape.js';
import type { MappingProblem, Path } from './problems.js';
import { RECORD } from './uses.js';

/** What a block hands down to the events inside it. */
interface Inherited {
  readonly stream?: StreamRule | undefined;
  readonly hasTime: boolean;
  readonly scopes: readonly string[];
}

/** That every event can be one: a type that its stream knows, a time, the fields that the type needs. */
export function checkEvents(mapping: Mapping): MappingProblem[] {
  const before = (mapping.before ?? []).flatMap((event, index) => checkBefore(event, ['before', index]));
  return [...before, ...checkBlock(mapping.records, ['records'], { hasTime: false, scopes: [RECORD] })];
}

function checkBefore({ stream, type, data = {} }: BeforeEvent, path: Path): MappingProblem[] {
  try {
    checkEvent({ stream, type, data });
    return [];
  } catch (error) {
    const inData = error instanceof SlaError && !['stream', 'type'].includes(String(error.data.field));
    return [asProblem(error, inData ? [...path, 'data'] : path)];
  }
}

function checkBlock(block: Block, path: Path, around: Inherited): MappingProblem[] {
  const inherited = inheritedBy(block, around);
  const events = block.events ?? [];
  const lists = block.lists ?? [];
  const empty = events.length + lists.length === 0 ? [{ path, problem: 'MAKES_NOTHING' }] : [];
  return [
    ...empty,
    ...events.flatMap((event, index) => checkEventRule(event, [...path, 'events', index], inherited)),
    ...lists.flatMap((list, index) => {
      const place = [...path, 'lists', index];
      const scopes = [...inherited.scopes, entryName(list)];
      const twice = inherited.scopes.includes(entryName(list));
      return [
        ...(twice
          ? [{ path: [...place, list.as === undefined ? 'list' : 'as'], problem: 'NAME_TAKEN' }]
          : []),
        ...checkBlock(list, place, { ...inherited, scopes }),
      ];
    }),
  ];
}

function inheritedBy(rule: Block | EventRule, around: Inherited): Inherited {
  return {
    stream: rule.stream ?? around.stream,
    hasTime: around.hasTime || rule.occurredAt !== undefined,
    scopes: around.scopes,
  };
}

function checkEventRule(event: EventRule, path: Path, around: Inherited): MappingProblem[] {
  const { stream, hasTime } = inheritedBy(event, around);
  const noTime = hasTime ? [] : [{ path: [...path, 'occurredAt'], problem: 'MISSING_FIELD' }];
  if (stream === undefined) return [...noTime, { path: [...path, 'stream'], problem: 'MISSING_FIELD' }];
  try {
    const needed = eventFields(event.type, exampleOf(stream)).filter(({ isNeeded }) => isNeeded);
    const missing = needed.filter(({ name }) => !Object.hasOwn(event.data ?? {}, name));
    return [
      ...noTime,
      ...missing.map(({ name }) => ({ path: [...path, 'data', name], problem: 'MISSING_FIELD' })),
    ];
  } catch (error) {
    return [...noTime, asProblem(error, path)];
  }
}

/** A stream of the kind that a rule makes. */
function exampleOf(stream: StreamRule): string {
  return typeof stream === 'string' ? stream : `${Object.keys(stream)[0] ?? ''}-0`;
}

function asProblem(error: unknown, path: Path): MappingProblem {
  if (!(error instanceof SlaError)) throw error;
  const { field } = error.data;
  const inside = typeof field === 'string' && field !== '' ? field.split('.') : [];
  return { ...error.data, path: [...path, ...inside], problem: error.code };
}
