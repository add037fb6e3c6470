import { describe, expect, test } from '@jest/globals';
import { Readable } from 'node:stream';
import { mapSource, readMapping } from './index.js';
import { mapped, refusal, ticketMapping } from './testing/mapped.js';

/** `line path problem` of everything that is wrong with a mapping. */
async function problemsOf(yaml: string): Promise<string[]> {
  const error = await refusal(() => readMapping(yaml));
  expect(error.code).toBe('INVALID_MAPPING');
  return (error.data.problems as { line: number; path: string; problem: string }[]).map(
    ({ line, path, problem }) => `${line} ${path} ${problem}`,
  );
}

/** The problems of a good mapping in which one piece was replaced by another. */
function changed(piece: string, other: string): Promise<string[]> {
  expect(ticketMapping()).toContain(piece);
  return problemsOf(ticketMapping().replace(piece, other));
}

describe('everything that is wrong with a mapping is named, with its place and its line', () => {
  test('all at once', async () => {
    const yaml = ticketMapping({ source: '{ kind: xls }', time: '{ format: locale }', more: 'colour: red' });
    expect(await problemsOf(yaml)).toEqual([
      '3 source.kind NOT_ONE_OF',
      '4 time.format NOT_ONE_OF',
      '5 colour UNKNOWN_FIELD_HERE',
    ]);
  });

  test.each([
    ['kind: csv', 'kind: csv, delimeter: ;', '3 source.delimeter UNKNOWN_FIELD_HERE'],
    ['kind: csv', "kind: csv, delimiter: ';;'", '3 source.delimiter NOT_ONE_CHARACTER'],
    ['kind: csv', "kind: csv, delimiter: '\"'", '3 source.delimiter NOT_A_DELIMITER'],
    ['kind: csv', 'kind: csv, encoding: klingon', '3 source.encoding UNKNOWN_ENCODING'],
    ['kind: csv', 'kind: csv, header: false', '3 source.columns MISSING_FIELD'],
    ['kind: csv', 'kind: csv, columns: [a, a]', '3 source.columns NAME_TAKEN'],
    ['mapping: 1', 'mapping: 2', '2 mapping NOT_ONE_OF'],
    ['mapping: 1', '', '3 mapping MISSING_FIELD'],
    ['type: TicketReported', 'type: TicketReportd', '9 records.events.0.type UNKNOWN_EVENT_TYPE'],
    ['type: TicketReported', 'typ: TicketReported', '9 records.events.0.typ UNKNOWN_FIELD_HERE'],
    ['{ ticket: {', '{ customer: {', '9 records.events.0.stream WRONG_STREAM'],
    ['{ ticket: {', '{ agent: {', '7 records.stream.agent UNKNOWN_FIELD_HERE'],
    [
      'occurredAt: { from: Created }',
      'when: { from: Created, present: true }',
      '9 records.events.0.occurredAt MISSING_FIELD',
    ],
    ['{ from: Created }', 'yesterday', '10 records.events.0.occurredAt NOT_A_CONSTANT_TIME'],
    ['channel: portal, ', '', '11 records.events.0.data.channel MISSING_FIELD'],
    [
      '{ from: Subject }',
      '{ from: Subject, template: "{x}" }',
      '11 records.events.0.data.subject.template EXACTLY_ONE_OF',
    ],
    ['{ from: Subject }', '{ form: Subject }', '11 records.events.0.data.subject.form UNKNOWN_FIELD_HERE'],
    ['{ from: Subject }', '[Subject]', '11 records.events.0.data.subject WRONG_KIND'],
    [
      '{ from: Subject }',
      '{ from: Subject, table: kinds }',
      '11 records.events.0.data.subject.table UNKNOWN_TABLE',
    ],
    [
      '{ from: Subject }',
      '{ from: Subject, otherwise: x }',
      '11 records.events.0.data.subject.otherwise NEEDS_A_TABLE',
    ],
    [
      '{ from: Subject }',
      '{ from: Subject, of: comment }',
      '11 records.events.0.data.subject.of UNKNOWN_SCOPE',
    ],
    [
      '{ from: Subject }',
      '{ from: Subject, time: local }',
      '11 records.events.0.data.subject.time NEEDS_AN_INSTANT',
    ],
    [
      '{ from: Subject }',
      '{ from: Subject, plus: { from: Spent, unit: minutes } }',
      '11 records.events.0.data.subject.plus NEEDS_AN_INSTANT',
    ],
    [
      '{ from: Subject }',
      '{ template: Subject }',
      '11 records.events.0.data.subject.template NO_PLACEHOLDER',
    ],
    [
      '{ from: Subject }',
      '{ value: x, optional: true }',
      '11 records.events.0.data.subject.optional NEEDS_A_SOURCE',
    ],
    [
      '{ from: Created }',
      "{ from: Created, time: { pattern: 'HH:mm' } }",
      '10 records.events.0.occurredAt.time.pattern NOT_A_PATTERN',
    ],
    [
      '{ from: Created }',
      "{ from: Created, time: { pattern: 'd.M. HH:mm' } }",
      '10 records.events.0.occurredAt.time.pattern NOT_A_PATTERN',
    ],
    [
      '{ from: Created }',
      '{ from: Created, time: { zone: Bratislava } }',
      '10 records.events.0.occurredAt.time.zone UNKNOWN_ZONE',
    ],
  ])('%s → %s', async (piece, other, problem) => {
    expect(await changed(piece, other)).toContain(problem);
  });

  test('what comes before is checked as the events that it is', async () => {
    const more = `before:
  - { stream: customer-acme, type: ContractSigned, occurredAt: 2026-01-01, data: { contractId: acme-1, termsId: variant-2, from: 2026-01-01 } }
  - { stream: ticket-T1, type: CustomerRegistered, occurredAt: 2026-01-01, data: {} }
  - { stream: customer-acme, type: CustomerRegistered, occurredAt: 2026-02-30, data: { name: A, email: B } }`;
    expect(await problemsOf(ticketMapping({ more }))).toEqual([
      '6 before.0.data.termsVersion MISSING_FIELD',
      '7 before.1.stream WRONG_STREAM',
      '8 before.2.occurredAt NOT_A_CONSTANT_TIME',
    ]);
  });
});

describe('a YAML file that is no mapping', () => {
  const bomb = [
    'a: &a [x,x,x,x,x,x,x,x,x]',
    ...'bcdefgh'.split('').map((name, index) => {
      const inner = `*${'abcdefgh'[index] ?? ''}`;
      return `${name}: &${name} [${Array.from({ length: 9 }, () => inner).join(',')}]`;
    }),
  ].join('\n');

  test.each([
    ['a bomb of aliases', bomb],
    ['a tag', 'mapping: !!js/function "x"'],
    ['a key that stands twice', 'mapping: 1\nmapping: 1'],
    ['brackets without an end', '['.repeat(100_000)],
    [
      'indentation without an end',
      Array.from({ length: 1200 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'),
    ],
    ['two documents', 'mapping: 1\n---\nmapping: 1'],
    ['quotes without an end', 'mapping: "1'],
  ])('%s', async (_, yaml) => {
    const problems = await problemsOf(yaml);
    expect(problems.some((problem) => problem.endsWith(' NOT_YAML'))).toBe(true);
  });

  test('nothing at all, or more than anybody writes', async () => {
    expect(await problemsOf('')).toEqual(['1  WRONG_KIND']);
    expect(await refusal(() => readMapping('#'.repeat(2_000_000)))).toMatchObject({
      code: 'MAPPING_TOO_LONG',
    });
  });
});

test('aliases, quotes and comments are fine, and a date is text', async () => {
  const more = `
before: # a store that is set up by one file
  - { stream: customer-acme, type: CustomerRegistered, occurredAt: &signed 2026-01-02T09:00:00+01:00, data: { name: 'ACME', email: it@acme.example } }
  - stream: customer-acme
    type: ContractSigned
    occurredAt: *signed
    data: { contractId: acme-1, termsId: variant-2, termsVersion: 1, from: 2026-01-02 }
`;
  const { facts, data, lines } = await mapped(ticketMapping({ more }), 'Number,Created,Subject\n');
  expect(facts).toEqual([
    '2026-01-02T08:00:00.000Z customer-acme CustomerRegistered',
    '2026-01-02T08:00:00.000Z customer-acme ContractSigned',
  ]);
  expect(data[1]).toMatchObject({ from: '2026-01-02', termsVersion: 1 });
  // What a store refuses of it can be kept as a line of a history file.
  expect(JSON.parse(lines[1]?.text ?? '')).toMatchObject({
    type: 'ContractSigned',
    occurredAt: '2026-01-02T08:00:00.000Z',
  });
});

test('a mapping for another file brings nothing of what comes before either', async () => {
  const more = `before:
  - { stream: customer-acme, type: CustomerRegistered, occurredAt: 2026-01-02T09:00Z, data: { name: A, email: b } }`;
  const told: unknown[] = [];
  const reading = async (): Promise<void> => {
    const chunks = Readable.from([Buffer.from('number;created\n')]);
    for await (const line of mapSource(readMapping(ticketMapping({ more })), chunks)) told.push(line);
  };
  expect(await refusal(reading())).toMatchObject({
    code: 'UNKNOWN_COLUMN',
    data: { known: 'number;created' },
  });
  expect(told).toEqual([]);
});
