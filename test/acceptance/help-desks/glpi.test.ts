import { beforeAll, describe, expect, test } from '@jest/globals';
import {
  changed,
  converted,
  exampleOf,
  type Exported,
  type Judged,
  judged,
} from '../../support/help-desk.js';

/** GLPI writes what the clock on the wall showed. On Sun 25 October 2026 at 03:00 it was put back to 02:00. */
const MAPPING = 'glpi/mapping.yaml';
const [fault, , change = fault] = exampleOf('glpi/example.jsonl');

describe('GLPI over the change of clock', () => {
  let rows: Judged['rows'];
  beforeAll(async () => {
    ({ rows } = await judged(MAPPING, 'glpi/example.jsonl'));
  });

  test('two hours of service, of which the clock takes none: one on Friday, one on Monday', () => {
    // Fri 16:00–17:00 in summer time, Mon 08:30–09:30 in winter time.
    expect(rows['801 reaction']).toBe('breached, due Mon 2026-10-26 09:30, stopped Mon 2026-10-26 09:35');
    expect(rows['801 remote-resolution']).toBe('met, due Tue 2026-10-27 17:00, stopped Tue 2026-10-27 15:00');
    // Two weeks from Fri 23 October: the end of Fri 6 November.
    expect(rows['801 final-resolution']).toBe('met, due Sat 2026-11-07 00:00, stopped Thu 2026-10-29 16:00');
  });

  test('24 hours that run through end an hour earlier by the clock on the wall', () => {
    // Sat 12:00 in summer time + 24 hours: Sun 11:00 in winter time.
    expect(rows['802 remote-resolution']).toBe(
      'breached, due Sun 2026-10-25 11:00, stopped Sun 2026-10-25 11:30',
    );
    // Sat 12:00 + 1 hour, open until 18:00.
    expect(rows['802 reaction']).toBe('met, due Sat 2026-10-24 13:00, stopped Sat 2026-10-24 12:40');
  });

  test('a request that came in as an incident', () => {
    expect(rows['803 reaction']).toBe('breached, due Tue 2026-10-27 12:00, stopped Tue 2026-10-27 12:05');
    expect(rows['803 remote-resolution']).toBe('running, due Thu 2026-10-29 17:00, a target');
  });

  const reportedAt = (date: string): Exported => ({ ...change, date, date_creation: date });
  const ambiguous = (reading: string) => (yaml: string) =>
    yaml.replace('zone: Europe/Bratislava', `zone: Europe/Bratislava, ambiguous: ${reading}`);

  test('the hour that came twice is a problem until somebody says which one is meant', async () => {
    const records = [reportedAt('2026-10-25 02:30:00')];
    const { facts, problems } = await converted(MAPPING, records);
    expect(facts).toEqual([]);
    expect(problems).toMatchObject([{ code: 'AMBIGUOUS_LOCAL_TIME', data: { column: 'date' } }]);
    const [first] = (await converted(MAPPING, records, ambiguous('first'))).facts;
    const [second] = (await converted(MAPPING, records, ambiguous('second'))).facts;
    expect([first, second]).toEqual([
      'Sun 2026-10-25 02:30 CEST TicketReported',
      'Sun 2026-10-25 02:30 CET TicketReported',
    ]);
  });

  test('an hour that never was is a problem', async () => {
    const { problems } = await converted(MAPPING, [reportedAt('2026-03-29 02:30:00')]);
    expect(problems).toMatchObject([{ code: 'SKIPPED_LOCAL_TIME', data: { column: 'date' } }]);
  });
});

describe('GLPI', () => {
  test('the story of a fault, from follow-ups, log and tasks', async () => {
    expect((await converted(MAPPING, [fault])).facts).toEqual([
      'Fri 2026-10-23 16:00 TicketReported',
      // Fri 16:20 was private, Mon 08:40 the requester's own word; 10:30 is a second agent's reply.
      'Mon 2026-10-26 09:35 TicketAcknowledged',
      'Mon 2026-10-26 10:30 CustomerAwaited',
      'Mon 2026-10-26 10:30 RemoteWorkLogged',
      'Tue 2026-10-27 09:00 CustomerResponded',
      'Tue 2026-10-27 15:00 TicketResolved',
      'Wed 2026-10-28 08:45 TicketReopened',
      'Thu 2026-10-29 16:00 TicketResolved',
    ]);
  });

  test('a task that is done is remote work with both ends; a plan is none', async () => {
    const { dataOf } = await converted(MAPPING, [fault]);
    expect(dataOf('RemoteWorkLogged')).toEqual([
      {
        startedAt: '2026-10-26T09:00:00.000Z',
        endedAt: '2026-10-26T09:30:00.000Z',
        activity: 'remote-management',
        technician: 'GLPI user 9',
      },
    ]);
  });

  test('a private follow-up does not acknowledge', async () => {
    const { facts } = await converted(MAPPING, [changed(fault, { 'followups.2.is_private': 1 })]);
    expect(facts.filter((fact) => fact.endsWith('Acknowledged'))).toEqual([
      'Mon 2026-10-26 10:30 TicketAcknowledged',
    ]);
  });

  test('a ticket that was solved when it was created is solved on the date that it has', async () => {
    const solved = { ...change, status: 6, logs: [], followups: [], solvedate: '2026-10-26 16:45:00' };
    expect((await converted(MAPPING, [solved])).facts).toEqual([
      'Mon 2026-10-26 16:30 TicketReported',
      'Mon 2026-10-26 16:45 TicketResolved',
    ]);
  });

  test('a ticket in the bin is left out', async () => {
    const { facts, problems } = await converted(MAPPING, [{ ...fault, is_deleted: 1 }]);
    expect([facts, problems]).toEqual([[], []]);
  });
});

describe('lists as CSV, which have no history', () => {
  test('GLPI: opened and solved, by the clock of the server', async () => {
    const { facts, rows } = await judged('glpi/list.yaml', 'glpi/list.csv');
    expect(facts.map(({ type }) => type).slice(-3)).toEqual([
      'TicketReported',
      'TicketResolved',
      'TicketReported',
    ]);
    expect(rows['801 final-resolution']).toBe('met, due Sat 2026-11-07 00:00, stopped Thu 2026-10-29 16:00');
  });

  test('ServiceNow: opened and resolved, in UTC', async () => {
    const { rows } = await judged('servicenow/list.yaml', 'servicenow/list.csv');
    expect(rows['INC0010101 final-resolution']).toBe(
      'met, due Wed 2026-04-08 00:00, stopped Thu 2026-03-26 16:00',
    );
  });
});
