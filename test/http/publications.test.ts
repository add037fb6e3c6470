import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { shippedTerms } from '#contract';
import { twoCustomers, type TwoCustomers } from '../support/two-customers.js';

interface Line {
  readonly termsId?: string;
  readonly calendarId?: string;
}

describe('terms and calendars over HTTP', () => {
  let story: TwoCustomers;
  beforeAll(async () => {
    story = await twoCustomers();
    await story.publishTerms('own-of-acme');
    await story.publishTerms('own-of-zeta');
    const contract = { contractId: 'acme-2', termsId: 'own-of-acme', termsVersion: 1, from: '2026-03-30' };
    await story.record('customers/acme/contracts', contract);
  });
  afterAll(() => story.server.close());

  const termsIds = async (...asked: Parameters<TwoCustomers['get']>): Promise<unknown[]> => {
    const { body } = await story.get(...asked);
    return (body.terms as Line[]).map(({ termsId }) => termsId);
  };

  const PACKAGES = ['variant-1', 'variant-2', 'variant-3'];

  test('the packages are there from the beginning, and what two people have published since', async () => {
    expect(await termsIds('terms')).toEqual(['own-of-acme', 'own-of-zeta', ...PACKAGES]);
    const { body } = await story.get('terms');
    expect(body.terms).toContainEqual({
      ...{ termsId: 'own-of-zeta', termsVersion: 1, name: shippedTerms()[1]?.name },
      ...{ publishedAt: '2026-03-30T10:00:00.000Z', publishedBy: 'eva', approvedBy: 'ivan' },
      contentHash: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(await termsIds('terms?asOf=2026-03-29T00:00:00Z')).toEqual(PACKAGES);
    expect(await termsIds('terms?asKnownAt=2026-03-29T00:00:00Z')).toEqual(PACKAGES);
  });

  test('terms are shown whole, with every clause and reading', async () => {
    const { status, body } = await story.get('terms/variant-2/1');
    expect(status).toBe(200);
    expect(body).toMatchObject({ termsId: 'variant-2', termsVersion: 1, publishedAt: null });
    expect(body.terms).toEqual(shippedTerms()[1]);
  });

  test('a customer sees the offer and what they have signed, and not what others have', async () => {
    expect(await termsIds('terms', 'customer')).toEqual(['own-of-acme', ...PACKAGES]);
    expect(await story.get('terms/own-of-acme/1', 'customer')).toMatchObject({ status: 200 });
    const others = await story.get('terms/own-of-zeta/1', 'customer');
    const none = await story.get('terms/own-of-yota/1', 'customer');
    expect([others.status, others.text.replaceAll('zeta', 'yota')]).toEqual([404, none.text]);
  });

  test('a calendar says when it is open, over which days, and why it was published', async () => {
    const { body } = await story.get('calendars', 'customer');
    const calendars = body.calendars as Line[];
    expect(calendars.map(({ calendarId }) => calendarId)).toContain('sk-weekdays-0830-1700');
    const shown = await story.get('calendars/sk-weekdays-0830-1700/1');
    expect(shown.body).toMatchObject({
      ...{ calendarId: 'sk-weekdays-0830-1700', calendarVersion: 1, timezone: 'Europe/Bratislava' },
      ...{ publishedAt: null, reason: null },
      calendar: { weekly: { mon: [['08:30', '17:00']] } },
    });
  });

  test('a new version stands beside the old one', async () => {
    const { body } = await story.get('calendars/sk-weekdays-0830-1700/1');
    const { id: _, version: __, ...calendar } = body.calendar as { id: string; version: number };
    const change = { version: 2, calendar, reason: 'The law says so' };
    const path = 'calendars/sk-weekdays-0830-1700/change-proposals';
    const data = { changeId: 'calendar-2', type: 'CalendarPublished', change };
    await story.post(path, { data }, { id: 'eva', roles: ['agent'] });
    await story.post(`${path}/calendar-2/approval`, {}, { id: 'ivan', roles: ['manager'] });
    for (const version of [1, 2]) {
      expect(await story.get(`calendars/sk-weekdays-0830-1700/${version}`, 'customer')).toMatchObject({
        status: 200,
        body: { calendarVersion: version, reason: version === 2 ? 'The law says so' : null },
      });
    }
  });

  test('equal content has one hash, whatever its number, and other content has another', async () => {
    const path = 'calendars/sk-weekdays-0830-1700';
    const { calendar, contentHash } = (await story.get(`${path}/1`)).body as {
      calendar: { id: string; version: number; daysOfRest: object[] };
      contentHash: string;
    };
    const { id: _, version: __, ...content } = calendar;
    const publish = async (version: number, published: object): Promise<unknown> => {
      const change = { version, calendar: published, reason: 'Looked through again' };
      const data = { changeId: `hash-${version}`, type: 'CalendarPublished', change };
      await story.post(`${path}/change-proposals`, { data }, { id: 'eva', roles: ['agent'] });
      const ivan = { id: 'ivan', roles: ['manager'] } as const;
      await story.post(`${path}/change-proposals/hash-${version}/approval`, {}, ivan);
      return (await story.get(`${path}/${version}`)).body.contentHash;
    };
    expect(await publish(3, content)).toBe(contentHash);
    expect(await publish(4, { ...content, daysOfRest: content.daysOfRest.slice(1) })).not.toBe(contentHash);
  });

  test('what nothing could be judged by is refused with each place, and with words for it', async () => {
    const proposed = async (path: string, type: string, change: object): Promise<unknown> => {
      const { body } = await story.post(
        `${path}/change-proposals`,
        { data: { type, change } },
        { id: 'eva', roles: ['agent'] },
        { 'accept-language': 'sk' },
      );
      return body.problems;
    };
    const weekly = { mon: [['8:30', '17:00']] };
    expect(
      await proposed('calendars/new', 'CalendarPublished', {
        version: 1,
        calendar: { weekly },
        reason: 'new',
      }),
    ).toEqual([
      { path: 'timezone', problem: 'MISSING', text: 'chýba' },
      { path: 'weekly.mon[0][0]', problem: 'NOT_A_TIME_OF_DAY', text: expect.stringMatching(/^nie je čas/) },
    ]);
    const terms = {
      ...{ ...shippedTerms()[0], id: undefined, version: undefined, serviceHoursCalendar: undefined },
      ...{ pricePerMonth: '45', more: 1, name: { en: '', sk: 7 }, guarantees: { replacement: {} } },
    };
    expect(await proposed('terms/new', 'TermsPublished', { version: 1, terms })).toEqual([
      { path: 'name.en', problem: 'EMPTY_TEXT', text: 'je prázdne' },
      { path: 'name.sk', problem: 'WRONG_KIND', expected: 'string', text: expect.stringContaining('string') },
      { path: 'serviceHoursCalendar', problem: 'MISSING', text: 'chýba' },
      { path: 'guarantees.replacement.counting', problem: 'MISSING', text: 'chýba' },
      { path: 'guarantees.replacement.clause', problem: 'MISSING', text: 'chýba' },
      { path: 'guarantees.replacement.stoppedBy', problem: 'MISSING', text: 'chýba' },
      { path: 'pricePerMonth', problem: 'NOT_AN_AMOUNT', text: expect.stringContaining('EUR') },
      { path: 'more', problem: 'UNKNOWN_FIELD_HERE', text: 'také pole tu nie je' },
    ]);
  });

  test.each([
    ['terms/variant-2/9', 404, 'UNKNOWN_TERMS_VERSION', 'Podmienky variant-2 vo verzii 9 tu nie sú.'],
    ['terms/variant-2/one', 404, 'UNKNOWN_TERMS_VERSION', 'Podmienky variant-2 vo verzii one tu nie sú.'],
    ['calendars/x/1', 404, 'UNKNOWN_CALENDAR_VERSION', 'Kalendár x vo verzii 1 tu nie je.'],
    ['terms?limit=2', 400, 'UNKNOWN_FIELD', expect.any(String)],
  ])('%s: %d %s, also in Slovak', async (path, status, code, detail) => {
    const reply = await story.get(path, 'manager', { 'accept-language': 'sk' });
    expect(reply).toMatchObject({ status, body: { code, detail } });
  });
});
