import { beforeEach, describe, expect, test } from '@jest/globals';
import { type BusinessCalendar, shippedCalendars } from '#calendar';
import { shippedTerms } from '#contract';
import { type EventStore } from '#event-store';
import { memoryEventStore } from '../../test/support/event-store-adapters.js';
import { StoppedClock } from '../../test/support/event-store-samples.js';
import { codesOf, importLines } from '../../test/support/imported-file.js';

const AT = '2026-03-02T09:00:00+01:00';
const line = (stream: string, type: string, data: object, more: object = {}): object => ({
  stream,
  type,
  occurredAt: AT,
  data,
  ...more,
});
const id = (number: number): { id: string } => ({ id: `00000000-0000-4000-8000-00000000000${number}` });
const report = { customerId: 'acme', channel: 'phone', kind: 'fault', subject: 'No dial tone' };

const RETRACTED = { reason: 'a slip', retractedBy: 'eva', approvedBy: 'ivan' };

let store: EventStore;
beforeEach(() => {
  store = memoryEventStore(new StoppedClock(Date.parse('2030-01-01T00:00:00Z')));
});
const idsIn = async (): Promise<string[]> =>
  (await Array.fromAsync(store.readAll())).map((event) => event.id);

describe('an id that a file names', () => {
  test('stands for one event, whatever its stream, and a second run says the same', async () => {
    const lines = [
      line('ticket-T1', 'TicketReported', report, id(1)),
      line('ticket-T2', 'TicketReported', report, id(2)),
      line('ticket-T1', 'TicketResolved', { summary: 'done' }, id(2)),
      line('ticket-T1', 'TicketResolved', { summary: 'done' }, id(3)),
      line('ticket-T1', 'TicketReopened', { reason: 'not done' }, id(3)),
      line('ticket-T1', 'TicketResolved', { summary: 'done' }, id(3)),
    ];
    const first = await importLines(store, lines);
    expect(codesOf(first)).toEqual({ 3: 'EVENT_ID_TAKEN', 5: 'EVENT_ID_TAKEN' });
    expect(first).toMatchObject({ imported: 3, alreadyThere: 1 });
    expect(first.rejections.map(({ problem }) => problem.data.stream)).toEqual(['ticket-T2', 'ticket-T1']);
    const second = await importLines(store, lines);
    expect(second).toMatchObject({ imported: 0, alreadyThere: 4 });
    expect(codesOf(second)).toEqual(codesOf(first));
    expect(await idsIn()).toEqual([1, 2, 3].map((number) => id(number).id));
  });

  test('and one that is derived are the same however the line was written', async () => {
    const written = line('customer-acme', 'PriceLevelSet', { priceLevel: 1, from: '2026-03-01' });
    const otherwise = { ...written, occurredAt: '2026-03-02T08:00Z', note: 'beside the fact' };
    expect(await importLines(store, [written, otherwise])).toMatchObject({ imported: 1, alreadyThere: 1 });
    expect(await importLines(store, [written], { key: 'of another store' })).toMatchObject({ imported: 1 });
  });
});

describe('what the supplier publishes', () => {
  const [variant] = shippedTerms();
  const terms = (version: number, more: object = {}): object => ({ version, terms: { ...variant, ...more } });
  const publication = (data: object, more: object = {}): object =>
    line('terms-gold', 'TermsPublished', data, more);
  const retraction = line('terms-gold', 'FactRetracted', { ...RETRACTED, eventId: id(1).id });

  test('keeps its content under one version, until it is taken back', async () => {
    const changed = terms(1, { name: { en: 'Gold', sk: 'Zlatý' } });
    expect(
      codesOf(
        await importLines(store, [
          publication(terms(1), id(1)),
          publication(terms(1), id(2)),
          publication(changed, id(3)),
          retraction,
          publication(terms(2), id(4)),
        ]),
      ),
    ).toEqual({ 3: 'TERMS_ALREADY_PUBLISHED' });
    // Another file comes to a store that keeps members in an order of its own.
    expect(codesOf(await importLines(store, [publication(terms(2), id(5))]))).toEqual({});
  });

  test('and so does a calendar, one that ships with the product included', async () => {
    const [{ id: _, version: __, ...office }] = shippedCalendars() as [BusinessCalendar];
    const { offsetChanges: ___, ...plain } = office;
    const open = { ...office, weekly: { ...office.weekly, mon: [] } };
    const published = (
      version: number,
      calendar: object,
      number: number,
      stream = 'calendar-office',
    ): object => line(stream, 'CalendarPublished', { version, calendar, reason: 'new' }, id(number));
    const lines = [
      published(1, office, 1),
      // The same, whether or not somebody wrote down when its zone changes its clocks.
      published(1, plain, 2),
      published(1, open, 3),
      published(2, open, 4),
      published(1, office, 5, `calendar-${shippedCalendars()[0]!.id}`),
      published(1, open, 6, `calendar-${shippedCalendars()[0]!.id}`),
      line('calendar-office', 'FactRetracted', { ...RETRACTED, eventId: id(4).id }),
      published(2, office, 7),
    ];
    const refused = { 3: 'CALENDAR_ALREADY_PUBLISHED', 6: 'CALENDAR_ALREADY_PUBLISHED' };
    const first = await importLines(store, lines);
    expect(codesOf(first)).toEqual(refused);
    expect(first).toMatchObject({ imported: 6, alreadyThere: 0 });
    expect(first.rejections[0]!.problem.data).toMatchObject({ calendarId: 'office', calendarVersion: 1 });
    const second = await importLines(store, lines);
    expect(codesOf(second)).toEqual(refused);
    expect(second).toMatchObject({ imported: 0, alreadyThere: 6 });
    // Another file comes to a store that has the calendar already.
    expect(codesOf(await importLines(store, [published(1, open, 8)]))).toEqual({ 1: refused[3] });
    expect(codesOf(await importLines(store, [published(1, office, 9)]))).toEqual({});
  });

  test.each([
    ['terms that cannot be judged by', publication({ version: 1, terms: {} }), 'INVALID_TERMS'],
    [
      'a calendar that cannot be used',
      line('calendar-office', 'CalendarPublished', { version: 1, reason: 'new', calendar: {} }),
      'INVALID_CALENDAR',
    ],
    [
      'a publication that one person makes and approves',
      publication({ ...terms(1), publishedBy: 'Eva', approvedBy: 'eva' }),
      'SAME_PERSON',
    ],
    ['the retraction of something that is not there', retraction, 'UNKNOWN_EVENT'],
    [
      'a training that has not been held yet',
      line(
        'supplier',
        'TrainingHeld',
        { title: 'Queues', participants: 5 },
        { occurredAt: '2030-01-01T00:01:01Z' },
      ),
      'IN_THE_FUTURE',
    ],
    [
      'an erasure that one person makes and approves',
      line('customer-acme', 'PersonalDataErased', {
        reason: 'asked for',
        erasedBy: 'eva',
        approvedBy: 'Eva',
        keyIds: ['k'],
      }),
      'SAME_PERSON',
    ],
  ])('%s is refused', async (_, refused, code) => {
    expect(codesOf(await importLines(store, [refused]))).toEqual({ 1: code });
    expect(await idsIn()).toEqual([]);
  });
});
