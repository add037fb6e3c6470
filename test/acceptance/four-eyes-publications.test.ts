import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { shippedCalendars } from '#calendar';
import { shippedTerms } from '#contract';
import { all } from '../support/event-store-samples.js';
import type { Answer } from '../support/event-store-server.js';
import type { Thread } from '../support/event-store-thread.js';
import { lateConfirmation, newestOf, reactionOf } from '../support/late-confirmation.js';

describe('what takes two people beside tickets', () => {
  let thread: Thread;

  beforeEach(async () => {
    thread = await lateConfirmation();
  });
  afterEach(() => thread.close());

  const propose = (data: object, changeId: string, path: string): Promise<Answer> =>
    thread.server.as('eva').post(path, { data: { changeId, ...data } });
  const newest = (stream: string): Promise<unknown> => newestOf(thread, stream);
  const reaction = (answer: Answer): Promise<unknown> => reactionOf(thread, answer);

  test('a correction of what was recorded about a customer or by the supplier', async () => {
    const training = await thread.server.post('supplier/trainings', {
      data: { title: 'Queues', participants: 5 },
    });
    expect(training).toMatchObject({ status: 201, etag: '"0"' });
    for (const [path, stream] of [
      ['customers/acme', 'customer-acme'],
      ['supplier', 'supplier'],
    ] as const) {
      const [first] = await all(thread.server.store.readStream(stream));
      const change = { eventId: first?.id, reason: 'Entered twice' };
      const proposed = await propose(
        { type: 'FactRetracted', change },
        'taken-1',
        `${path}/change-proposals`,
      );
      expect(proposed).toMatchObject({ status: 201 });
      const approved = await thread.server.as('ivan').post(`${path}/change-proposals/taken-1/approval`, {});
      expect(approved).toMatchObject({ status: 201 });
      expect(await newest(stream)).toMatchObject({ type: 'FactRetracted', data: { retractedBy: 'eva' } });
    }
  });

  describe('a new calendar, or new terms', () => {
    const CALENDARS = 'calendars/sk-weekdays-0830-1700/change-proposals';
    const office = shippedCalendars().find(({ id }) => id === 'sk-weekdays-0830-1700');
    const { id: _, version: __, offsetChanges, ...hours } = { offsetChanges: undefined, ...office };
    /** Friday was a day of rest after all, and so the report is received on Monday at 8:30. */
    const friday = { date: '2026-03-27', en: 'A day of rest', sk: 'Deň pracovného pokoja' };
    const calendar = { ...hours, daysOfRest: [...(office?.daysOfRest ?? []), friday] };
    const published = (version: number): object => ({
      type: 'CalendarPublished',
      occurredAt: '2026-03-01T08:00:00+01:00',
      change: { version, calendar, reason: 'The law says so' },
    });

    test('shows which verdicts of all tickets would turn, and turns them once it is approved', async () => {
      expect(await propose(published(2), 'calendar-2', CALENDARS)).toMatchObject({ status: 201 });
      const { body } = await thread.server.get(`${CALENDARS}/calendar-2/effect`);
      const turned = body.verdicts as { before: { verdict: object }; after: { verdict: object } }[];
      expect(turned).toContainEqual(
        expect.objectContaining({
          before: expect.objectContaining({ verdict: expect.objectContaining({ outcome: 'breached' }) }),
          after: expect.objectContaining({
            verdict: expect.objectContaining({ outcome: 'met', calendarVersion: 2 }),
          }),
        }),
      );
      const approved = await thread.server.as('ivan').post(`${CALENDARS}/calendar-2/approval`, {});
      expect(await reaction(approved)).toMatchObject({ outcome: 'met', calendarVersion: 2 });
      const { data } = (await newest('calendar-sk-weekdays-0830-1700')) as { data: Record<string, unknown> };
      expect(data).toMatchObject({ publishedBy: 'eva', approvedBy: 'ivan', version: 2 });
      // With it stands what it will be judged by, whatever becomes of time zones.
      expect((data.calendar as typeof hours & { offsetChanges: unknown }).offsetChanges).toEqual(
        offsetChanges,
      );
    });

    test.each([
      ['calendars/sk-weekdays-0830-1700', published(1), 'CALENDAR_ALREADY_PUBLISHED version'],
      [
        'calendars/new',
        { type: 'CalendarPublished', change: { version: 1, calendar: {}, reason: 'none' } },
        'INVALID_CALENDAR undefined',
      ],
      [
        'terms/variant-2',
        { type: 'TermsPublished', change: { version: 1, terms: shippedTerms()[0] } },
        'TERMS_ALREADY_PUBLISHED undefined',
      ],
      ['terms/new', { type: 'TermsPublished', change: { version: 1, terms: {} } }, 'INVALID_TERMS undefined'],
    ])('for %s is refused where nothing could be judged by it', async (path, data, expected) => {
      const { body } = await propose(data, 'wrong', `${path}/change-proposals`);
      expect(`${String(body.code)} ${String(body.field)}`).toBe(expected);
    });

    test('is published under its own version, and contracts can be signed under it', async () => {
      const [first] = shippedTerms();
      const { id: ___, version: ____, ...terms } = { ...first };
      const path = 'terms/variant-1/change-proposals';
      await propose({ type: 'TermsPublished', change: { version: 2, terms } }, 'terms-2', path);
      expect((await thread.server.get(`${path}/terms-2/effect`)).body.verdicts).toEqual([]);
      expect(await thread.server.as('ivan').post(`${path}/terms-2/approval`, {})).toMatchObject({
        status: 201,
      });
      expect(await newest('terms-variant-1')).toMatchObject({ data: { publishedBy: 'eva', version: 2 } });
    });

    test.each(['terms/variant-1/versions', 'calendars/new/versions'])(
      'is not published alone: %s',
      async (path) => {
        expect(await thread.server.post(path, {})).toMatchObject({
          status: 422,
          body: { code: 'NEEDS_APPROVAL' },
        });
      },
    );
  });
});
