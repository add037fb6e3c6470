import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { AskedApplication } from '../support/asked-application.js';
import { easterTickets } from '../support/easter-tickets.js';
import { all } from '../support/event-store-samples.js';
let server: AskedApplication;
beforeAll(async () => {
  server = await easterTickets();
});
afterAll(() => server.close());

describe('the history of a ticket', () => {
  test('names every instant at which something happened, became known, or was corrected to', async () => {
    const facts = await all(server.store.readStream('ticket-T1'));
    const [report, confirmation] = facts.map(({ id }) => id);
    const instants = [
      { at: '2026-04-02T13:30:00.000Z', occurred: [report], recorded: [] },
      { at: '2026-04-02T13:31:00.000Z', occurred: [], recorded: [report] },
      { at: '2026-04-07T07:25:00.000Z', occurred: [confirmation], recorded: [] },
      { at: '2026-04-08T08:00:00.000Z', occurred: [], recorded: [confirmation] },
    ];
    expect((await server.ask('tickets/T1/history')).body).toEqual({ ticketId: 'T1', instants });
    const change = {
      eventId: confirmation,
      occurredAt: '2026-04-07T09:20:00+02:00',
      reason: 'As the mail server has it',
    };
    server.clock.set('2026-04-08T10:05:00+02:00');
    await server.post('tickets/T1/change-proposals', {
      data: { changeId: 'c1', type: 'OccurrenceCorrected', change },
    });
    await server.post('tickets/T1/change-proposals/c1/approval', {}, 'ivan');
    const corrected = (await server.ask('tickets/T1/history')).body.instants as typeof instants;
    expect(corrected[2]).toEqual({ at: '2026-04-07T07:20:00.000Z', occurred: [confirmation], recorded: [] });
    expect(corrected).toHaveLength(6);
  });

  test('is about all that is known: it takes no instants', async () => {
    const refused = { status: 400, body: { code: 'UNKNOWN_FIELD', field: 'asOf' } };
    expect(await server.ask('tickets/T1/history?asOf=2026-04-07T09:00:00%2B02:00')).toMatchObject(refused);
  });
});

interface Hours {
  readonly intervals: readonly { readonly from: string; readonly open: boolean; readonly closed?: unknown }[];
  readonly calendars: readonly { readonly calendarId: string; readonly guarantees: readonly string[] }[];
}

describe('service hours around a ticket', () => {
  const easter = 'from=2026-04-02T12:00:00%2B02:00&until=2026-04-07T12:00:00%2B02:00';

  test('say of every stretch whether it was open, and why not', async () => {
    const { body } = await server.ask(`tickets/T1/service-hours?${easter}`);
    const { intervals, calendars } = body as unknown as Hours;
    expect(body.calendar).toEqual({
      ...{ calendarId: 'sk-weekdays-0830-1700', calendarVersion: 1, timezone: 'Europe/Bratislava' },
    });
    const night = { code: 'night', name: { en: 'outside service hours', sk: 'mimo času služby' } };
    const weekend = { code: 'weekend', name: { en: 'weekend', sk: 'víkend' } };
    const goodFriday = { code: 'day-of-rest', name: { en: 'Good Friday', sk: 'Veľký piatok' } };
    const easterMonday = { code: 'day-of-rest', name: { en: 'Easter Monday', sk: 'Veľkonočný pondelok' } };
    expect(intervals).toEqual([
      { from: '2026-04-02T10:00:00.000Z', until: '2026-04-02T15:00:00.000Z', open: true },
      { from: '2026-04-02T15:00:00.000Z', until: '2026-04-02T22:00:00.000Z', open: false, closed: night },
      {
        from: '2026-04-02T22:00:00.000Z',
        until: '2026-04-03T22:00:00.000Z',
        open: false,
        closed: goodFriday,
      },
      { from: '2026-04-03T22:00:00.000Z', until: '2026-04-05T22:00:00.000Z', open: false, closed: weekend },
      {
        from: '2026-04-05T22:00:00.000Z',
        until: '2026-04-06T22:00:00.000Z',
        open: false,
        closed: easterMonday,
      },
      { from: '2026-04-06T22:00:00.000Z', until: '2026-04-07T06:30:00.000Z', open: false, closed: night },
      { from: '2026-04-07T06:30:00.000Z', until: '2026-04-07T10:00:00.000Z', open: true },
    ]);
    expect(calendars).toHaveLength(1);
    expect(calendars[0]).toMatchObject({ calendarId: 'sk-weekdays-0830-1700', intervals });
    expect(calendars[0]?.guarantees).toEqual(
      expect.arrayContaining(['reaction', 'remote-resolution', 'sla-first']),
    );
  });

  test('are none of a ticket without contract', async () => {
    const { body } = await server.ask(`tickets/T2/service-hours?${easter}`);
    expect(body).toMatchObject({ ticketId: 'T2', calendar: null, intervals: [], calendars: [] });
  });

  test('reach no further than the calendar does', async () => {
    const { status, body } = await server.ask(
      'tickets/T1/service-hours?from=1999-01-01T00:00:00Z&until=1999-02-01T00:00:00Z',
    );
    expect([status, body.intervals]).toEqual([200, []]);
  });

  test.each([
    ['from=2026-04-02T12:00:00Z', 'MISSING_FIELD', 'until'],
    ['from=2026-04-02T12:00:00Z&until=2026-04-02T12:00:00Z', 'INVALID_FIELD', 'until'],
    ['from=2026-04-02T12:00:00Z&until=2027-06-02T12:00:00Z', 'INVALID_FIELD', 'until'],
    ['from=Easter&until=2026-04-02T12:00:00Z', 'INVALID_INSTANT', 'from'],
  ])('?%s: %s names %s', async (query, code, field) => {
    const reply = await server.ask(`tickets/T1/service-hours?${query}`);
    expect(reply).toMatchObject({ status: 400, body: { code, field } });
  });
});
