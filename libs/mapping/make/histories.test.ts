import { describe, expect, test } from '@jest/globals';
import { readMapping } from '../index.js';
import { mapped, refusal } from '../testing/mapped.js';

const MAPPING = `
mapping: 1
source: { kind: json-lines }
tables:
  kinds: { Incident: fault, Question: question }
  states: { new: open, open: open, čaká: waiting, hotovo: resolved }
records:
  stream: { ticket: { from: number } }
  events:
    - type: TicketReported
      occurredAt: { from: created }
      data:
        customerId: acme
        channel: portal
        subject: x
        kind:
          from: type
          first: { list: [changes, items], sortBy: { from: at, of: changes }, when: { from: field, equals: type }, from: old }
          table: kinds
          default: fault
    - type: TicketResolved
      occurredAt: { from: created }
      when:
        from: state
        first: { list: [changes, items], sortBy: { from: at, of: changes }, when: { from: field, equals: state }, from: old }
        table: states
        equals: resolved
      data: { summary: Created so }
  lists:
    - list: changes
      needed: true
      occurredAt: { from: at }
      lists:
        - list: items
          events:
            - type: CustomerAwaited
              when:
                all:
                  - { from: field, equals: state }
                  - { from: new, table: states, in: [waiting] }
              data: { reason: { from: new } }
    - list: replies
      occurredAt: { from: at }
      events:
        - type: TicketAcknowledged
          when: { not: { from: author, same: { from: reporter.id, of: record } } }
          data: { channel: email, recipient: { from: reporter.id, of: record }, delivery: accepted }
`;

const at = (hour: string): string => `2026-03-27T${hour}:00+01:00`;

interface Item {
  readonly field: string;
  readonly old: string | null;
  readonly new: string | null;
}

function ticket(fields: object, changes?: readonly (readonly [string, Item])[]): string {
  const created = { number: 'T1', created: at('08:00'), reporter: { id: 7 } };
  const listed = changes?.map(([hour, item]) => ({ at: at(hour), items: [item] }));
  return JSON.stringify({ ...created, ...(listed ? { changes: listed } : {}), ...fields });
}

const type = (old: string | null, now: string): Item => ({ field: 'type', old, new: now });
const state = (old: string, now: string): Item => ({ field: 'state', old, new: now });
const kindsOf = async (line: string): Promise<unknown> => (await mapped(MAPPING, line)).data[0]?.kind;
const typesOf = async (line: string): Promise<string[]> =>
  (await mapped(MAPPING, line)).facts.map((fact) => fact.split(' ')[2] ?? '');

describe('what a field was before its first change', () => {
  test('is what the report says, whatever the field says now', async () => {
    expect(await kindsOf(ticket({ type: 'Question' }, [['09:00', type('Incident', 'Question')]]))).toBe(
      'fault',
    );
  });

  test('is found where the newest change stands first', async () => {
    const changes = [
      ['10:00', type('Incident', 'Question')] as const,
      ['09:00', type('Question', 'x')] as const,
    ];
    expect(await kindsOf(ticket({ type: 'Question' }, changes))).toBe('question');
  });

  test('is what the field says now, where it was never changed', async () => {
    expect(await kindsOf(ticket({ type: 'Question' }, [['09:00', state('new', 'open')]]))).toBe('question');
    expect(await kindsOf(ticket({ type: 'Question' }, []))).toBe('question');
  });

  test('may be nothing, for which the default stands', async () => {
    expect(await kindsOf(ticket({ type: 'Question' }, [['09:00', type(null, 'Question')]]))).toBe('fault');
  });

  test('can be asked in a condition: a ticket that was resolved when it was created', async () => {
    expect(await typesOf(ticket({ type: 'Incident', state: 'hotovo' }, []))).toEqual([
      'TicketReported',
      'TicketResolved',
    ]);
    const later = ticket({ type: 'Incident', state: 'hotovo' }, [['09:00', state('open', 'hotovo')]]);
    expect(await typesOf(later)).toEqual(['TicketReported']);
  });
});

describe('a list around an entry', () => {
  const yaml = `
mapping: 1
source: { kind: json-lines }
records:
  stream: { ticket: { from: number } }
  occurredAt: '2026-03-27T08:00:00+01:00'
  lists:
    - list: changes
      as: change
      lists:
        - list: items
          events:
            - type: TicketResolved
              when: { from: field, first: { list: items, of: change, when: { from: field, equals: created }, from: field }, equals: created }
              data: { summary: { from: field } }
`;

  test('can be asked too: what came together with a creation', async () => {
    const items = (...names: string[]): object => ({ items: names.map((field) => ({ field })) });
    const line = JSON.stringify({ number: 'T1', changes: [items('a', 'created'), items('b')] });
    expect((await mapped(yaml, line)).data).toEqual([{ summary: 'a' }, { summary: 'created' }]);
  });

  test('has to be one that there is', async () => {
    const { data } = await refusal(() => readMapping(yaml.replace('of: change,', 'of: ticket,')));
    expect(data.problems).toMatchObject([{ problem: 'UNKNOWN_SCOPE', value: 'ticket' }]);
  });
});

describe('a condition', () => {
  test('compares what a table says, and names the value that it does not know', async () => {
    const awaited = ticket({ type: 'Incident', state: 'new' }, [['09:00', state('open', 'čaká')]]);
    expect(await typesOf(awaited)).toEqual(['TicketReported', 'CustomerAwaited']);
    const unknown = ticket({ type: 'Incident', state: 'new' }, [['09:00', state('open', 'stojí')]]);
    const { lines, problems } = await mapped(MAPPING, unknown);
    expect(problems).toEqual([[1, 'NOT_IN_TABLE', 'new']]);
    expect(lines[0]?.problem?.data).toMatchObject({ value: 'stojí', table: 'states' });
    expect(lines[0]?.facts).toEqual([]);
  });

  test('compares two fields as text: the reporter does not acknowledge their own ticket', async () => {
    const replies = [
      { at: at('09:00'), author: '7' },
      { at: at('10:00'), author: 8 },
    ];
    const { facts } = await mapped(MAPPING, ticket({ type: 'Incident', replies }, []));
    expect(facts.filter((fact) => fact.endsWith('Acknowledged'))).toEqual([
      '2026-03-27T09:00:00.000Z ticket-T1 TicketAcknowledged',
    ]);
  });
});

describe('a list that is needed', () => {
  test('and missing costs the record, by name', async () => {
    const lines = [ticket({ type: 'Incident' }), ticket({ type: 'Incident', number: 'T2' }, [])];
    const { facts, problems } = await mapped(MAPPING, lines.join('\n'));
    expect(facts).toEqual(['2026-03-27T07:00:00.000Z ticket-T2 TicketReported']);
    expect(problems).toEqual([[1, 'LIST_MISSING', 'changes']]);
  });

  test('may be empty', async () => {
    expect(await typesOf(ticket({ type: 'Incident' }, []))).toEqual(['TicketReported']);
  });
});

describe('a mapping is refused, with its line', () => {
  test.each([
    ['a table that there is not', '{ from: new, table: status, in: [waiting] }', 'UNKNOWN_TABLE'],
    ['a table beside present', '{ from: new, table: states, present: true }', 'NEEDS_A_COMPARISON'],
    [
      'a first beside all',
      '{ first: { list: items, from: old }, all: [{ from: new, present: true }] }',
      'NEEDS_NO_FIELD',
    ],
    ['a field of something else', '{ from: new, same: { from: id, of: requester } }', 'UNKNOWN_SCOPE'],
  ])('for %s', async (_, condition, problem) => {
    const yaml = MAPPING.replace('{ from: new, table: states, in: [waiting] }', condition);
    const { data } = await refusal(() => readMapping(yaml));
    expect(data.problems).toMatchObject([{ problem, line: 40 }]);
  });

  test('for a first where nothing is read', async () => {
    const yaml = MAPPING.replace('subject: x', 'subject: { value: x, first: { list: changes, from: old } }');
    const { data } = await refusal(() => readMapping(yaml));
    expect(data.problems).toMatchObject([{ problem: 'NEEDS_A_SOURCE' }]);
  });
});
