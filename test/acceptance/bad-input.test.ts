import { describe, expect, test } from '@jest/globals';
import {
  type Answer,
  errorOf,
  event,
  REGISTERED,
  REPORTED,
  SIGNED,
  signed,
} from '../support/broken-history.js';
import { sla, temporaryFile } from '../support/command-line.js';

describe('a history that cannot be judged is answered with a code, a place and a sentence', () => {
  const history = [REGISTERED, SIGNED, REPORTED];

  test.each([
    [
      'an unknown event type',
      event('ticket-T1', 'TicketExploded', {}),
      { code: 'UNKNOWN_EVENT_TYPE', line: 4 },
    ],
    [
      'a missing field',
      event('ticket-T1', 'TicketAcknowledged', { channel: 'sms' }),
      { code: 'MISSING_FIELD', field: 'recipient', line: 4 },
    ],
    [
      'a value nobody knows',
      event('ticket-T1', 'FaultNeutralised', { by: 'magic' }),
      { code: 'INVALID_FIELD', field: 'by', line: 4 },
    ],
    [
      'a time without zone',
      event('ticket-T1', 'TicketResolved', { summary: 'x' }, '2026-03-27T15:30:00'),
      { code: 'INVALID_INSTANT', field: 'occurredAt', line: 4 },
    ],
    [
      '30 February',
      event('ticket-T1', 'TicketResolved', { summary: 'x' }, '2026-02-30T15:30:00Z'),
      { code: 'INVALID_INSTANT', line: 4 },
    ],
    ['a broken line', '{"stream":"ticket-T1",', { code: 'BROKEN_LINE', line: 4 }],
    ['a line that is no object', '42', { code: 'INVALID_FIELD', line: 4 }],
    [
      'an unknown stream',
      event('invoice-7', 'TicketResolved', { summary: 'x' }),
      { code: 'UNKNOWN_STREAM', line: 4 },
    ],
    [
      'an event in the wrong stream',
      event('customer-acme', 'TicketResolved', { summary: 'x' }),
      { code: 'WRONG_STREAM', line: 4 },
    ],
    [
      'a ticket named twice, differently',
      event('ticket-T1', 'TicketResolved', { ticketId: 'T2', summary: 'x' }),
      { code: 'STREAM_MISMATCH', line: 4 },
    ],
    [
      'a ticket never reported',
      event('ticket-T2', 'TicketResolved', { summary: 'x' }),
      { code: 'TICKET_NEVER_REPORTED', line: 4 },
    ],
    [
      'an unknown customer',
      REPORTED.replace('"acme"', '"nobody"').replace('T1', 'T2'),
      { code: 'UNKNOWN_CUSTOMER', line: 4 },
    ],
    [
      'a retraction of nothing',
      event('ticket-T1', 'FactRetracted', {
        eventId: '00000000-0000-4000-8000-000000000001',
        reason: 'x',
        retractedBy: 'a',
        approvedBy: 'b',
      }),
      { code: 'UNKNOWN_EVENT', line: 4 },
    ],
    ['unknown terms', signed('variant-9'), { code: 'UNKNOWN_TERMS', line: 4 }],
  ])('%s', async (_what, line, expected) => {
    expect(await errorOf([...history, line])).toMatchObject(expected);
  });

  test('an empty file', async () => {
    expect(await errorOf('')).toMatchObject({ code: 'EMPTY_HISTORY' });
  });

  test('a line of 100 MB is refused before it is held in memory', async () => {
    const long = `${history.join('\n')}\n${'x'.repeat(100 * 1024 * 1024)}\n`;
    expect(await errorOf(long)).toMatchObject({ code: 'LINE_TOO_LONG', line: 4 });
  });

  test('an instant beyond the horizon of the calendar names the calendar', async () => {
    const late = REPORTED.replace('2026-03-27', '2031-03-27');
    expect(await errorOf([REGISTERED, SIGNED, late])).toMatchObject({
      code: 'OUTSIDE_HORIZON',
      calendarId: 'sk-weekdays-0830-1700',
    });
  });

  test('text that is not UTF-8', async () => {
    const file = temporaryFile('latin2.jsonl', Buffer.from([0x7b, 0xe1, 0x7d, 0x0a]));
    const { status, stdout } = await sla(['judge', file]);
    expect(status).toBe(1);
    expect((JSON.parse(stdout) as Answer).error).toMatchObject({ code: 'INVALID_ENCODING', line: 1 });
  });

  test('a byte order mark, empty lines and Windows line ends do no harm', async () => {
    const file = temporaryFile('windows.jsonl', `\uFEFF${history.join('\r\n\r\n')}\r\n`);
    const { status, stdout } = await sla(['judge', file]);
    expect(status).toBe(0);
    expect(stdout.trim().split('\n')).toHaveLength(4);
  });

  test('a broken case is an answer of its own, and the others are judged', async () => {
    const good = { case: 'good', history: history.map((line) => JSON.parse(line) as unknown) };
    const file = temporaryFile(
      'cases.jsonl',
      [JSON.stringify({ ...good, case: 'bad', history: [{}] }), JSON.stringify(good), '{"case":"none"}'].join(
        '\n',
      ),
    );
    const { status, stdout } = await sla(['judge', '--cases', file]);
    const answers = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Partial<Answer> & { case: string });
    expect(status).toBe(1);
    expect(answers.map((answer) => [answer.case, answer.error?.code])).toEqual([
      ['bad', 'MISSING_FIELD'],
      ['good', undefined],
      ['none', 'MISSING_FIELD'],
    ]);
  });
});
