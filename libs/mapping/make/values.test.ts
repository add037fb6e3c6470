import { describe, expect, test } from '@jest/globals';
import { mapped, ticketMapping } from '../testing/mapped.js';

/** One record, and the value that a rule makes of it as the field `topic`. */
async function topic(rule: string, record: object, more = ''): Promise<unknown> {
  const yaml = ticketMapping({ source: '{ kind: json }', more }).replace(
    'subject:',
    `topic: ${rule}, subject:`,
  );
  const whole = { Number: 1, Created: '2026-03-27T15:30:00Z', Subject: 'x', ...record };
  const { data, problems, lines } = await mapped(yaml, JSON.stringify([whole]));
  if (data[0]) return data[0].topic;
  return [problems[0]?.[1], problems[0]?.[2] ?? lines[0]?.problem?.data.field];
}

describe('a value of an event', () => {
  test.each([
    ['is a constant', 'voice', {}, 'voice'],
    ['comes from a field, without blanks at its ends', '{ from: a }', { a: '  x y ' }, 'x y'],
    ['comes from a field inside another, or in a list', '{ from: a.b.1 }', { a: { b: ['x', 'y'] } }, 'y'],
    ['comes from a field with a dot in its name', '{ from: /a.b/c~1d }', { 'a.b': { 'c/d': 'x' } }, 'x'],
    ['is never what every object has', '{ from: constructor.name, optional: true }', {}, undefined],
    ['is the first of several that is not empty', '{ from: [a, b, c] }', { a: ' ', b: null, c: 'x' }, 'x'],
    ['is missing', '{ from: a }', { a: '' }, ['MISSING_VALUE', 'a']],
    ['may be missing', '{ from: a, optional: true }', {}, undefined],
    ['has a default', '{ from: a, default: none }', {}, 'none'],
    ['is a number or true/false as text', '{ from: a }', { a: 7.5 }, '7.5'],
    ['is no list', '{ from: a }', { a: ['x'] }, ['NOT_A_PLAIN_VALUE', 'a']],
    ['is put together', "{ template: '{{{a}}} of {b.c}' }", { a: 1, b: { c: 2 } }, '{1} of 2'],
    [
      'is put together only of what is there',
      "{ template: '{a} of {b}' }",
      { a: 1, b: '' },
      ['MISSING_VALUE', '{a} of {b}'],
    ],
    ['is in lower case', '{ from: a, lowercase: true }', { a: 'VoIP' }, 'voip'],
    ['is translated', '{ from: a, table: { Tel.: voice, 1: one } }', { a: 'Tel.' }, 'voice'],
    ['is translated, numbers too', '{ from: a, table: { Tel.: voice, 1: one } }', { a: 1 }, 'one'],
    ['is not in the table', '{ from: a, table: { Tel.: voice } }', { a: 'Fax' }, ['NOT_IN_TABLE', 'a']],
    [
      'is not in the table, which nobody minds',
      '{ from: a, table: {}, otherwise: other }',
      { a: 'toString' },
      'other',
    ],
    ['is an instant', '{ from: a, as: instant, time: epoch-seconds }', { a: 0 }, '1970-01-01T00:00:00.000Z'],
    ['is a date', "{ from: a, as: date, time: { pattern: 'd.M.yyyy' } }", { a: '1.2.2026' }, '2026-02-01'],
    [
      'is the date of a time, as written',
      '{ from: a, as: date }',
      { a: '2026-02-01T00:30:00+02:00' },
      '2026-02-01',
    ],
    ['is a day that does not exist', '{ from: a, as: date }', { a: '2026-02-29' }, ['NOT_A_TIME', 'a']],
    ['is no number', '{ from: a, as: number }', { a: '1,5' }, ['NOT_A_NUMBER', 'a']],
    ['is neither', '{ from: a, as: boolean }', { a: 'yes' }, ['NOT_A_BOOLEAN', 'a']],
    ['does not fit the event', '{ from: a, as: number }', { a: '1.5' }, ['INVALID_FIELD', 'topic']],
  ])('%s', async (_, rule, record, expected) => {
    expect(await topic(rule, record)).toEqual(expected);
  });

  test('is translated by a table that several rules share', async () => {
    const more = 'tables: { topics: { Tel.: voice } }';
    expect(await topic('{ from: a, table: topics }', { a: 'Tel.' }, more)).toBe('voice');
  });

  test('is an object, a list, true or a number', async () => {
    const events = `    - type: TicketEscalatedToPaid
      occurredAt: { from: Created }
      data:
        reason: unrelated-help
        agreement: { object: { channel: email, agreedAt: { from: Created, as: instant }, reference: { from: Number } } }
        minutes: { from: Minutes, as: number }
        urgent: { from: Urgent, as: boolean }
        labels: { from: Labels, as: json }
        level: { value: { of: [1, 2] } }`;
    const record = {
      Number: 1,
      Created: '2026-03-27T15:30:00Z',
      Subject: 'x',
      Minutes: '15.5',
      Urgent: true,
      Labels: ['a'],
    };
    const { data } = await mapped(
      ticketMapping({ source: '{ kind: json }', events }),
      JSON.stringify([record]),
    );
    expect(data[1]).toEqual({
      reason: 'unrelated-help',
      agreement: { channel: 'email', agreedAt: '2026-03-27T15:30:00.000Z', reference: '1' },
      minutes: 15.5,
      urgent: true,
      labels: ['a'],
      level: { of: [1, 2] },
    });
  });
});

describe('work that says when it began and how long it took', () => {
  const events = `    - type: RemoteWorkLogged
      occurredAt: { from: Created, plus: { from: Spent, unit: minutes } }
      data:
        activity: remote-management
        technician: agent 1
        startedAt: { from: Created, as: instant }
        endedAt: { from: Created, as: instant, plus: { from: Spent, unit: minutes }, minus: { from: Pause, unit: hours } }`;
  const yaml = ticketMapping({
    source: '{ kind: json }',
    time: '{ format: local, zone: Europe/Bratislava }',
    events,
  });
  const work = (spent: unknown): string =>
    JSON.stringify([{ Number: 1, Created: '2026-03-29 01:30', Subject: 'x', Spent: spent, Pause: '0.5' }]);

  test('ended so much later, also in the night of a change of clock', async () => {
    const { facts, data } = await mapped(yaml, work(90));
    expect(facts[1]).toBe('2026-03-29T02:00:00.000Z ticket-1 RemoteWorkLogged');
    expect(data[1]).toMatchObject({
      startedAt: '2026-03-29T00:30:00.000Z',
      endedAt: '2026-03-29T01:30:00.000Z',
    });
  });

  test.each([
    ['', 'MISSING_VALUE'],
    ['90 min', 'NOT_A_NUMBER'],
    [1e15, 'NOT_A_TIME'],
  ])('is a problem where it took %j', async (spent, code) => {
    const { lines } = await mapped(yaml, work(spent));
    expect(lines[0]?.problem).toMatchObject({ code, data: { event: 'RemoteWorkLogged' } });
  });
});

describe('a condition', () => {
  const record = { a: ' x ', n: 7, t: true, list: ['x', 7], empty: ' ', b: 'x' };

  test.each([
    ['{ from: a, present: true }', true],
    ['{ from: empty, present: true }', false],
    ['{ from: gone, present: false }', true],
    ['{ from: list, present: true }', true],
    ['{ from: a, equals: x }', true],
    ['{ from: n, equals: 7 }', true],
    ["{ from: n, equals: '7' }", true],
    ['{ from: t, equals: true }', true],
    ['{ from: gone, equals: x }', false],
    ['{ from: list, equals: x }', false],
    ['{ from: a, in: [w, x] }', true],
    ['{ from: a, in: [w, X] }', false],
    ['{ from: list, has: 7 }', true],
    ['{ from: list, has: y }', false],
    ['{ from: a, has: x }', false],
    ['{ from: a, same: { from: b } }', true],
    ['{ from: a, same: { from: n } }', false],
    ['{ from: gone, same: { from: empty } }', false],
    ['{ not: { from: a, equals: x } }', false],
    ['{ all: [{ from: a, equals: x }, { from: n, equals: 7 }] }', true],
    ['{ all: [{ from: a, equals: x }, { from: n, equals: 8 }] }', false],
    ['{ any: [{ from: a, equals: y }, { from: n, equals: 7 }] }', true],
    ['{ any: [{ from: a, equals: y }] }', false],
  ])('%s is %s', async (condition, expected) => {
    const events = `    - type: TicketResolved
      when: ${condition}
      occurredAt: { from: Created }
      data: { summary: x }`;
    const whole = { Number: 1, Created: '2026-03-27T15:30:00Z', Subject: 'x', ...record };
    const { facts } = await mapped(
      ticketMapping({ source: '{ kind: json }', events }),
      JSON.stringify([whole]),
    );
    expect(facts.length === 2).toBe(expected);
  });
});
