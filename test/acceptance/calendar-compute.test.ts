import { describe, expect, test } from '@jest/globals';
import { computeCalendarLines } from '../../apps/cli/src/commands/calendar-compute.js';

type Reply = { id: unknown; result?: unknown; error?: { code: string; message: string; line?: number } };

async function replies(...lines: (object | string)[]): Promise<Reply[]> {
  const written: Reply[] = [];
  const texts = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)));
  const { failed } = await computeCalendarLines(read(texts), (line) => {
    written.push(JSON.parse(line) as Reply);
  });
  expect(failed).toBe(written.filter(({ error }) => error).length);
  return written;
}

// eslint-disable-next-line @typescript-eslint/require-await -- stands for a file that is read line by line
async function* read(lines: string[]): AsyncGenerator<string> {
  yield* lines;
}

async function answer(question: object): Promise<unknown> {
  const [reply] = await replies({ id: 'q', calendar, ...question });
  expect(reply?.error).toBeUndefined();
  return reply?.result;
}

async function refusal(question: object): Promise<string | undefined> {
  const [reply] = await replies({ id: 'q', calendar, ...question });
  expect(reply?.id).toBe('q');
  return reply?.error?.code;
}

const calendar = {
  timezone: 'Europe/Bratislava',
  weekly: { mon: [['08:30', '17:00']], fri: [['08:30', '12:00'], ['13:00', '17:00']], sun: [['22:00', '24:00']] }, // prettier-ignore
  holidays: ['2026-01-01', '2026-04-03'],
  exceptions: [{ date: '2026-05-02', intervals: [['09:00', '12:00']] }, { date: '2026-04-03', intervals: [['10:00', '11:00']] }], // prettier-ignore
};
const never = { timezone: 'Europe/Bratislava', weekly: {} };

test('the question of the manual, its Friday written out, has the answer of the manual', async () => {
  const question =
    '{"id":"a","calendar":{"timezone":"Europe/Bratislava","weekly":{"mon":[["08:30","17:00"]],"fri":[["08:30","17:00"]]},' +
    '"holidays":["2026-01-01"],"exceptions":[{"date":"2026-05-02","intervals":[["09:00","12:00"]]}]},' +
    '"op":"deadline","start":"2026-03-27T15:30:00+01:00","amount_seconds":7200}';
  expect(await replies(question)).toEqual([{ id: 'a', result: '2026-03-30T07:00:00.000Z' }]);
});

describe('deadline', () => {
  test.each([
    ['Friday 15:30 + 2 hours: Friday 17:00 and half an hour of Sunday night', '2026-03-27T15:30:00+01:00', 7200, '2026-03-29T20:30:00.000Z'],
    ['used up exactly at closing', '2026-03-27T16:00:00+01:00', 3600, '2026-03-27T16:00:00.000Z'],
    ['used up exactly at midnight', '2026-03-29T21:00:00+02:00', 7200, '2026-03-29T22:00:00.000Z'],
    ['over the lunch break', '2026-03-27T11:59:59+01:00', 1.5, '2026-03-27T12:00:00.500Z'],
    ['on a holiday that an exception opens', '2026-04-03T00:00:00+02:00', 1800, '2026-04-03T08:30:00.000Z'],
    ['on an exceptional Saturday', '2026-05-02T00:00:00+02:00', 0.001, '2026-05-02T07:00:00.001Z'],
    ['nothing at all, outside opening times', '2026-03-28T03:00:00+01:00', 0, '2026-03-28T02:00:00.000Z'],
  ])('%s', async (_, start, amount_seconds, due) => {
    expect(await answer({ op: 'deadline', start, amount_seconds })).toBe(due);
  }); // prettier-ignore

  test('is an error without any opening time', async () => {
    const start = '2026-03-27T15:30:00+01:00';
    const [reply] = await replies({ id: 7, calendar: never, op: 'deadline', start, amount_seconds: 1 });
    expect(reply).toEqual({
      id: 7,
      error: { code: 'NO_OPENING_TIME', message: expect.stringMatching(/never opens/) },
    });
  });

  test.each([[-1], ['3600'], [null], [1e300]])('of %p seconds is an error', async (amount_seconds) => {
    expect(await refusal({ op: 'deadline', start: '2026-03-27T15:30:00Z', amount_seconds })).toBe(
      'INVALID_FIELD',
    );
  });
});

describe('elapsed', () => {
  test.each([
    ['a whole Friday', '2026-03-27T00:00:00+01:00', '2026-03-28T00:00:00+01:00', 7.5 * 3600],
    ['a few milliseconds', '2026-03-27T08:29:59.998+01:00', '2026-03-27T08:30:00.250+01:00', 0.25],
    ['backwards', '2026-03-27T12:00:00+01:00', '2026-03-27T11:00:00+01:00', 0],
  ])('%s', async (_, start, end, seconds) => {
    expect(await answer({ op: 'elapsed', start, end })).toBe(seconds);
  });

  test('is 0 without any opening time', async () => {
    const [start, end] = ['0100-01-01T00:00:00Z', '9999-01-01T00:00:00Z'];
    expect(await answer({ calendar: never, op: 'elapsed', start, end })).toBe(0);
  });
});

describe('is_open and next_open', () => {
  test.each(['start', 'at', 'instant'])('ask about the instant called %p', async (name) => {
    const noon = { [name]: '2026-03-27T12:00:00+01:00' };
    expect(await answer({ op: 'is_open', ...noon })).toBe(false);
    expect(await answer({ op: 'next_open', ...noon })).toBe('2026-03-27T12:00:00.000Z');
  });

  test('while open, the next opening is now', async () => {
    const now = { start: '2026-03-27T13:00:00.001+01:00' };
    expect(await answer({ op: 'is_open', ...now })).toBe(true);
    expect(await answer({ op: 'next_open', ...now })).toBe('2026-03-27T12:00:00.001Z');
  });

  test('find nothing where nothing opens', async () => {
    const asked = { calendar: never, start: '2026-03-27T13:00:00+01:00' };
    expect(await answer({ op: 'is_open', ...asked })).toBe(false);
    expect(await answer({ op: 'next_open', ...asked })).toBeNull();
  });
});

describe('a line that is no question', () => {
  test('gets an error with its number, and the others their answers', async () => {
    const question = { id: 'x', calendar, op: 'is_open', start: '2026-03-27T13:00:00+01:00' };
    const written = await replies(question, '{"id":', '', '[]', question);
    expect(written.map(({ id, error }) => [id, error?.code, error?.line])).toEqual([
      ['x', undefined, undefined],
      [null, 'BROKEN_LINE', 2],
      [null, 'BROKEN_LINE', 4],
      ['x', undefined, undefined],
    ]);
  });

  test.each([
    [{ op: 'constructor', start: '2026-03-27T13:00:00Z' }, 'INVALID_FIELD'],
    [{ op: 'guess', start: '2026-03-27T13:00:00Z' }, 'INVALID_FIELD'],
    [{ start: '2026-03-27T13:00:00Z' }, 'MISSING_FIELD'],
    [{ op: 'is_open' }, 'MISSING_FIELD'],
    [{ op: 'is_open', start: '2026-03-27T13:00:00' }, 'INVALID_INSTANT'],
    [{ op: 'elapsed', start: '2026-03-27T13:00:00Z', end: 5 }, 'INVALID_INSTANT'],
    [{ op: 'is_open', start: '2026-03-27T13:00:00Z', calendar: null }, 'INVALID_FIELD'],
    [
      { op: 'is_open', start: '2026-03-27T13:00:00Z', calendar: { timezone: 'Mars/Base' } },
      'INVALID_CALENDAR',
    ],
  ])('%j: %s', async (question, code) => {
    expect(await refusal(question)).toBe(code);
  });
});
