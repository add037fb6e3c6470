import { isFullPattern } from '../time/pattern.js';
import { isConstantTime } from '../time/read-time.js';
import { isZone } from '../time/zone.js';
import type { Mapping } from './mapping-shape.js';
import type { MappingProblem, Path } from './problems.js';
import type { TimeSettings } from './time-shape.js';
import { placeholders, type Use, usesOf } from './uses.js';
import type { ValueRule } from './value-shape.js';

/** What no shape can say: names that lead nowhere, and rules that contradict themselves. */
export function checkUses(mapping: Mapping): MappingProblem[] {
  return [
    ...checkTime(mapping.time, ['time']),
    ...(mapping.before ?? []).flatMap(({ occurredAt, recordedAt }, index) => [
      ...checkConstantTime(occurredAt, ['before', index, 'occurredAt']),
      ...(recordedAt === undefined ? [] : checkConstantTime(recordedAt, ['before', index, 'recordedAt'])),
    ]),
    ...[...usesOf(mapping)].flatMap((use) => [...checkScope(use), ...checkRule(use, mapping)]),
  ];
}

function checkScope({ path, scopes, ...use }: Use): MappingProblem[] {
  if (use.kind === 'constant time' || use.rule.of === undefined || scopes.includes(use.rule.of)) return [];
  return [{ path: [...path, 'of'], problem: 'UNKNOWN_SCOPE', value: use.rule.of, known: scopes.join(', ') }];
}

function checkRule(use: Use, mapping: Mapping): MappingProblem[] {
  if (use.kind === 'constant time') return checkConstantTime(use.rule, use.path);
  if (use.kind === 'time') return checkTime(use.rule.time, [...use.path, 'time']);
  if (use.kind === 'condition') return checkTable(use.rule, use.path, mapping);
  return use.kind === 'value' ? checkValue(use.rule, use, mapping) : [];
}

function checkValue(
  rule: ValueRule,
  { path, isId }: Use & { kind: 'value' },
  mapping: Mapping,
): MappingProblem[] {
  const problems = checkTable(rule, path, mapping);
  const add = (key: string, problem: string, details: object = {}): void => {
    problems.push({ path: [...path, key], problem, ...details });
  };
  if (typeof rule.table === 'string' && !Object.hasOwn(mapping.tables ?? {}, rule.table)) {
    add('table', 'UNKNOWN_TABLE', { known: Object.keys(mapping.tables ?? {}).join(', ') || '–' });
  }
  if (rule.table !== undefined && rule.as !== undefined) add('as', 'TABLE_SAYS_ALREADY');
  if (rule.otherwise !== undefined && rule.table === undefined) add('otherwise', 'NEEDS_A_TABLE');
  if (rule.time !== undefined && rule.as !== 'instant' && rule.as !== 'date') add('time', 'NEEDS_AN_INSTANT');
  for (const key of ['plus', 'minus'] as const) {
    if (rule[key] !== undefined && rule.as !== 'instant') add(key, 'NEEDS_AN_INSTANT');
  }
  const ofSource = rule.from !== undefined || rule.template !== undefined;
  const needsSource = ['as', 'table', 'default', 'optional', 'lowercase', 'of', 'first'] as const;
  for (const key of ofSource ? [] : needsSource) if (rule[key] !== undefined) add(key, 'NEEDS_A_SOURCE');
  if (rule.template !== undefined) {
    const count = placeholders(rule.template).length;
    if (count === 0) add('template', 'NO_PLACEHOLDER');
    if (isId && count > 1 && rule.table === undefined) add('template', 'TEMPLATE_NOT_UNIQUE');
  }
  if (isId && rule.as !== undefined && rule.as !== 'text') add('as', 'AN_ID_IS_TEXT');
  return [...problems, ...checkTime(rule.time, [...path, 'time'])];
}

function checkTable(
  { table }: Pick<ValueRule, 'table'>,
  path: Path,
  { tables = {} }: Mapping,
): MappingProblem[] {
  if (typeof table !== 'string' || Object.hasOwn(tables, table)) return [];
  return [{ path: [...path, 'table'], problem: 'UNKNOWN_TABLE', known: Object.keys(tables).join(', ') }];
}

function checkConstantTime(text: string, path: Path): MappingProblem[] {
  return isConstantTime(text) ? [] : [{ path, problem: 'NOT_A_CONSTANT_TIME' }];
}

function checkTime(time: TimeSettings | undefined, path: Path): MappingProblem[] {
  const problems: MappingProblem[] = [];
  if (time?.zone !== undefined && !isZone(time.zone)) {
    problems.push({ path: [...path, 'zone'], problem: 'UNKNOWN_ZONE' });
  }
  if (time?.pattern !== undefined && time.format !== undefined) {
    problems.push({ path: [...path, 'format'], problem: 'EXACTLY_ONE_OF', expected: 'format, pattern' });
  }
  for (const pattern of [time?.pattern ?? []].flat()) {
    if (!isFullPattern(pattern)) problems.push({ path: [...path, 'pattern'], problem: 'NOT_A_PATTERN' });
  }
  return problems;
}
