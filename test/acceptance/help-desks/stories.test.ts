import { beforeAll, describe, expect, test } from '@jest/globals';
import { formatInstant } from '#facts';
import { type Judged, judged } from '../../support/help-desk.js';
import { inWords } from '../../support/situation-time.js';

interface HelpDesk {
  readonly name: string;
  readonly files: readonly [string, string];
  readonly tickets: readonly [string, string, string?];
}

/**
 * Four help desks tell the same two stories. The first customer has variant 2 (2 hours of service, Mon–Fri 08:30–17:00,
 * and 2 working days), the second variant 1 (4 hours, 3 working days).
 */
const HELP_DESKS: readonly HelpDesk[] = [
  {
    name: 'Zammad',
    files: ['zammad/mapping.yaml', 'zammad/example.jsonl'],
    tickets: ['22017', '22018', '22019'],
  },
  {
    name: 'Jira Service Management',
    files: ['jira/mapping.yaml', 'jira/example.json'],
    tickets: ['SD-101', 'SD-102'],
  },
  {
    name: 'Zendesk',
    files: ['zendesk/mapping.yaml', 'zendesk/example.jsonl'],
    tickets: ['3001', '3002', '3003'],
  },
  {
    name: 'ServiceNow',
    files: ['servicenow/mapping.yaml', 'servicenow/example.jsonl'],
    tickets: ['INC0010101', 'INC0010102', 'INC0010103'],
  },
];

describe.each(HELP_DESKS)('$name: an export becomes facts and verdicts', ({ files, tickets }) => {
  const [first, second, third] = tickets;
  let answer: Judged;
  beforeAll(async () => {
    answer = await judged(...files);
  });

  const factsOf = (ticket: string): string[] =>
    answer.facts
      .filter(({ stream, type }) => stream === `ticket-${ticket}` && type !== 'RemoteWorkLogged')
      .map(({ occurredAt, type }) => `${inWords(formatInstant(occurredAt))} ${type}`);

  test('a fault that was answered, waited for the customer, solved, reopened and solved again', () => {
    expect(factsOf(first)).toEqual([
      'Mon 2026-03-23 09:00 TicketReported',
      // 09:10 was a private note, 09:15 the customer's own word; 11:30 is a second agent's reply.
      'Mon 2026-03-23 10:20 TicketAcknowledged',
      'Mon 2026-03-23 11:30 CustomerAwaited',
      'Tue 2026-03-24 09:00 CustomerResponded',
      'Tue 2026-03-24 15:00 TicketResolved',
      'Wed 2026-03-25 08:45 TicketReopened',
      'Thu 2026-03-26 16:00 TicketResolved',
    ]);
  });

  test('is judged by what was promised to its customer', () => {
    const { rows } = answer;
    // Mon 09:00 + 2 hours of service.
    expect(rows[`${first} reaction`]).toBe('met, due Mon 2026-03-23 11:00, stopped Mon 2026-03-23 10:20');
    // The second working day after Monday; the first solution stops it.
    expect(rows[`${first} remote-resolution`]).toBe(
      'met, due Wed 2026-03-25 17:00, stopped Tue 2026-03-24 15:00',
    );
    // Two weeks end on Mon 6 April, which is Easter Monday: at the end of Tuesday. The last solution stops it.
    expect(rows[`${first} final-resolution`]).toBe(
      'met, due Wed 2026-04-08 00:00, stopped Thu 2026-03-26 16:00',
    );
  });

  test('a fault by phone that turned out to be a change, confirmed five minutes too late', () => {
    expect(factsOf(second)).toEqual([
      'Mon 2026-03-23 16:30 TicketReported',
      'Tue 2026-03-24 10:00 TicketClassified',
      'Tue 2026-03-24 12:05 TicketAcknowledged',
    ]);
    const { facts, rows } = answer;
    const told = facts.filter(({ stream }) => stream === `ticket-${second}`).map(({ data }) => data);
    expect(told).toMatchObject([{ kind: 'fault' }, { kind: 'change' }, { channel: 'email' }]);
    // Half an hour of Monday and three and a half of Tuesday, from 08:30 on.
    expect(rows[`${second} reaction`]).toBe(
      'breached, due Tue 2026-03-24 12:00, stopped Tue 2026-03-24 12:05',
    );
    // A change has a target only: the third working day after Monday.
    expect(rows[`${second} remote-resolution`]).toBe('running, due Thu 2026-03-26 17:00, a target');
  });

  if (third !== undefined)
    test('a question by phone that was solved at once, and that nobody confirmed in writing', () => {
      const { facts, rows } = answer;
      const [report, ...others] = facts.filter(({ stream }) => stream === `ticket-${third}`);
      expect(report?.data).toMatchObject({ kind: 'question', channel: 'phone' });
      expect(others.map(({ type }) => type)).toEqual(['TicketResolved']);
      expect(rows[`${third} reaction`]).toBe('breached, due Tue 2026-03-24 11:00');
    });
});
