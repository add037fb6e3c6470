import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { shippedCalendars } from '#calendar';
import { shippedTerms } from '#contract';
import { twoCustomers, type TwoCustomers } from '../support/two-customers.js';

const HOURS = 'sk-weekdays-0830-1700';

let story: TwoCustomers;
beforeAll(async () => {
  story = await twoCustomers();
  const {
    id: _,
    version: __,
    offsetChanges: ___,
    ...slovak
  } = shippedCalendars().find(({ id }) => id === HOURS)!;
  const calendar = { ...slovak, timezone: 'America/New_York' };
  await publish('calendars/us-weekdays', 'CalendarPublished', { version: 1, calendar, reason: 'Boston' });
  const { id: ____, version: _____, ...variant } = shippedTerms()[1]!;
  const terms = JSON.parse(JSON.stringify(variant).replaceAll(HOURS, 'us-weekdays')) as object;
  await publish('terms/us-package', 'TermsPublished', { version: 1, terms });
  await story.register('boston', 'Boston Inc.');
  const contract = { contractId: 'boston-1', termsId: 'us-package', termsVersion: 1, from: '2026-03-01' };
  await story.record('customers/boston/contracts', contract, '2026-03-01T12:00:00Z');
  await story.report('T3', 'boston', '2026-03-27T15:30:00Z');
});
afterAll(() => story.server.close());

async function publish(path: string, type: string, change: object): Promise<void> {
  const at = `${path}/change-proposals`;
  const proposed = await story.post(
    at,
    { data: { changeId: 'p', type, occurredAt: '2026-03-01T10:00:00Z', change } },
    'agent',
  );
  const approved = await story.post(`${at}/p/approval`, {});
  expect([proposed.status, approved.status]).toEqual([201, 201]);
}

test('a ticket names the zone of its own contract', async () => {
  const { body } = await story.get('tickets/T3');
  expect(body).toMatchObject({ contractId: 'boston-1', termsId: 'us-package', timezone: 'America/New_York' });
});

test('of terms that ship with the product it is theirs, and without a contract the ledger’s', async () => {
  for (const ticketId of ['T1', 'T2']) {
    expect((await story.get(`tickets/${ticketId}`)).body).toMatchObject({ timezone: 'Europe/Bratislava' });
  }
  const early = await story.get('tickets/T3?asOf=2026-03-02T00:00:00Z');
  expect(early.body).toMatchObject({ reportedAt: null, timezone: 'Europe/Bratislava' });
});

test('whoever signs in is told the zone in which the ledger is read', async () => {
  expect((await story.get('me')).body).toMatchObject({ timezone: 'Europe/Bratislava' });
});
