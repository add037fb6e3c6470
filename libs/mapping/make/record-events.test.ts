import { describe, expect, test } from '@jest/globals';
import { mapped } from '../testing/mapped.js';

const HOUR = (hour: number): string => `2026-03-27T${String(hour).padStart(2, '0')}:00:00Z`;

/** A help desk that exports each ticket with its history; the newest change stands first, as some do. */
const yaml = `
mapping: 1
source: { kind: json, records: tickets }
records:
  order: by time
  stream: { ticket: { from: id } }
  leaveOut: { from: tags, has: spam }
  events:
    - type: TicketReported
      occurredAt: { from: created }
      data: { customerId: acme, channel: email, kind: fault, subject: { from: subject } }
  lists:
    - list: comments
      as: comment
      sortBy: { from: at }
      events:
        - type: TicketAcknowledged
          once: true
          when:
            all:
              - { from: public, equals: true }
              - { not: { from: author, same: { from: requester, of: record } } }
          occurredAt: { from: at }
          data: { channel: email, recipient: { from: requester, of: record }, delivery: accepted }
    - list: history
      as: change
      occurredAt: { from: at }
      recordedAt: { from: stored }
      lists:
        - list: items
          as: item
          otherwise: problem
          leaveOut: { not: { from: field, equals: status } }
          events:
            - type: TicketResolved
              when: { from: to, in: [Solved, Closed] }
              data: { summary: { template: 'Set to {to}' } }
            - type: CustomerAwaited
              when: { from: to, equals: Pending }
              data: { reason: { from: by, of: change } }
            - type: TicketReopened
              when: { all: [{ from: from, in: [Solved] }, { from: to, equals: Open }] }
              data: { reason: reopened }
`;

const status = (at: number, from: string, to: string, stored = at): object => ({
  at: HOUR(at),
  stored: HOUR(stored),
  by: 'agent-1',
  items: [
    { field: 'priority', to: 'high' },
    { field: 'status', from, to },
  ],
});
const comment = (at: number, author: string, isPublic: boolean): object => ({
  at: HOUR(at),
  author,
  public: isPublic,
});

const ticket = {
  id: 7,
  subject: 'No dial tone',
  created: HOUR(8),
  requester: 'it@acme.example',
  comments: [
    comment(11, 'agent-2', true),
    comment(10, 'agent-1', true),
    comment(9, 'agent-1', false),
    comment(8, 'it@acme.example', true),
  ],
  history: [
    status(16, 'Open', 'Solved'),
    status(14, 'Solved', 'Open', 15),
    status(12, 'Pending', 'Solved'),
    status(11, 'New', 'Pending'),
  ],
};

const read = (...tickets: object[]): ReturnType<typeof mapped> => mapped(yaml, JSON.stringify({ tickets }));

describe('a ticket with its history', () => {
  test('makes an event per change, in the order of time', async () => {
    const { facts } = await read(ticket);
    expect(facts.map((fact) => fact.replace('2026-03-27T', '').replace(':00.000Z ticket-7', ''))).toEqual([
      '08:00 TicketReported',
      '10:00 TicketAcknowledged',
      '11:00 CustomerAwaited',
      '12:00 TicketResolved',
      '14:00 TicketReopened',
      '16:00 TicketResolved',
    ]);
  });

  test('is acknowledged by the first public comment of somebody else than the customer, and by no other', async () => {
    const { lines } = await read({ ...ticket, history: [] });
    const acknowledged = lines[0]?.facts.filter(({ type }) => type === 'TicketAcknowledged');
    expect(acknowledged).toHaveLength(1);
    expect(acknowledged?.[0]).toMatchObject({
      occurredAt: Date.parse(HOUR(10)),
      data: { recipient: 'it@acme.example' },
    });
  });

  test('says when a change was taken down, where the source does', async () => {
    const { lines } = await read(ticket);
    const reopened = lines[0]?.facts.find(({ type }) => type === 'TicketReopened');
    expect(reopened).toMatchObject({
      occurredAt: Date.parse(HOUR(14)),
      claimedRecordedAt: Date.parse(HOUR(15)),
    });
  });

  test('counts what the mapping leaves out', async () => {
    const spam = { id: 8, tags: ['spam', 'x'] };
    const { counts, lines } = await read(ticket, spam);
    expect(counts).toMatchObject({
      records: 2,
      problems: 0,
      // Three of four comments, a priority per change, and the spam.
      leftOut: { record: 1, comment: 3, item: 4 },
    });
    expect(lines[1]).toMatchObject({ facts: [] });
    expect(lines[1]?.problem).toBeUndefined();
  });

  test('with a status that the mapping does not know makes nothing, and says why', async () => {
    const { lines, problems } = await read({ ...ticket, history: [status(11, 'New', 'Zombie')] });
    expect(problems).toEqual([[1, 'NOTHING_APPLIES', undefined]]);
    expect(lines[0]).toMatchObject({ facts: [], problem: { data: { list: 'item', line: 1 } } });
  });

  test('may lack its lists, but has no others in their place', async () => {
    expect((await read({ ...ticket, history: null, comments: undefined })).facts).toHaveLength(1);
    expect((await read(ticket, { ...ticket, comments: 'none' })).problems).toEqual([
      [1, 'NOT_A_LIST', 'comments'],
    ]);
  });
});

describe('rows of a ticket and its history in one CSV file', () => {
  const rows = `
mapping: 1
source: { kind: csv, group: { by: ticket, as: rows } }
records:
  stream: { ticket: { from: ticket } }
  events:
    - type: TicketReported
      occurredAt: { from: created }
      data: { customerId: acme, channel: portal, kind: fault, subject: { from: subject } }
  lists:
    - list: rows
      as: row
      occurredAt: { from: at }
      events:
        - { type: TicketAcknowledged, once: true, when: { from: what, equals: reply }, data: { channel: email, recipient: x, delivery: accepted } }
        - { type: TicketResolved, when: { from: what, equals: solved }, data: { summary: { from: subject, of: record } } }
`;

  test('are one record as long as they agree in the column that is named', async () => {
    const csv = `ticket,created,subject,at,what
T1,${HOUR(8)},one,${HOUR(9)},reply
T1,${HOUR(8)},one,${HOUR(10)},reply
T1,${HOUR(8)},one,${HOUR(11)},solved
T2,${HOUR(9)},two,${HOUR(10)},reply
T3,${HOUR(9)},bro"ken,,
T4,${HOUR(9)},four,,
`;
    const { facts, problems, lines } = await mapped(rows, csv);
    expect(facts.map((fact) => fact.slice(11, 16) + fact.slice(24))).toEqual([
      '08:00 ticket-T1 TicketReported',
      '09:00 ticket-T1 TicketAcknowledged',
      '11:00 ticket-T1 TicketResolved',
      '09:00 ticket-T2 TicketReported',
      '10:00 ticket-T2 TicketAcknowledged',
      '09:00 ticket-T4 TicketReported',
    ]);
    expect(problems).toEqual([[6, 'BROKEN_QUOTES', undefined]]);
    expect(lines.map(({ line }) => line)).toEqual([2, 5, 6, 7]);
    expect(lines[0]?.text).toBe(csv.split('\n').slice(1, 4).join('\n'));
  });
});
