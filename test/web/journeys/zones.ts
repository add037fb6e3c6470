import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { WebUnderTest } from '../support/web-under-test.js';

const HOURS = 'sk-weekdays-0830-1700';
const ANNA = { id: 'anna', roles: ['agent'], means: 'link' } as const;

/** As the page itself would, whoever is signed in there. */
function post(page: Page, path: string, body: object): Promise<void> {
  return page.evaluate(
    async ({ path, body }) => {
      const headers = { 'content-type': 'application/json' };
      const reply = await fetch(`/api/v1/${path}`, { method: 'POST', headers, body });
      if (!reply.ok) throw new Error(`${path}: ${await reply.text()}`);
    },
    { path, body: JSON.stringify(body) },
  );
}

function get<Answer>(page: Page, path: string): Promise<Answer> {
  return page.evaluate<Answer>(`fetch('/api/v1/${path}').then((reply) => reply.json())`);
}

/** A customer in Boston, under terms whose working days are theirs. */
async function boston(anna: Page, mia: Page): Promise<void> {
  const occurredAt = '2026-07-01T12:00:00Z';
  const publish = async (path: string, type: string, change: object): Promise<void> => {
    await post(anna, `${path}/change-proposals`, { data: { changeId: 'b', type, occurredAt, change } });
    await post(mia, `${path}/change-proposals/b/approval`, {});
  };
  const content = ({ id: _, version: __, offsetChanges: ___, ...rest }: Record<string, unknown>) => rest;
  const { calendar } = await get<{ calendar: Record<string, unknown> }>(mia, `calendars/${HOURS}/1`);
  const american = { ...content(calendar), timezone: 'America/New_York' };
  await publish('calendars/us-weekdays', 'CalendarPublished', {
    version: 1,
    calendar: american,
    reason: 'US',
  });
  const { terms } = await get<{ terms: Record<string, unknown> }>(mia, 'terms/variant-2/1');
  const own = JSON.parse(JSON.stringify(content(terms)).replaceAll(HOURS, 'us-weekdays')) as object;
  await publish('terms/us-package', 'TermsPublished', { version: 1, terms: own });
  const data = { name: 'Boston Inc.', email: 'it@boston.example' };
  await post(mia, 'customers', { customerId: 'c-boston', occurredAt, data });
  const contract = { contractId: 'boston-1', termsId: 'us-package', termsVersion: 1, from: '2026-07-01' };
  await post(mia, 'customers/c-boston/contracts', { occurredAt, data: contract });
  const report = { customerId: 'c-boston', channel: 'phone', kind: 'fault', subject: 'No dial tone' };
  await post(mia, 'tickets', { ticketId: 'T-boston', occurredAt: '2026-07-06T18:00:00Z', data: report });
}

export function zones(web: () => WebUnderTest): void {
  test('a ticket is read, and written about, by the clocks where its contract holds', async () => {
    const anna = await web().visit('/tickets', { as: ANNA });
    const mia = await web().visit('/tickets');
    await boston(anna, mia);
    await anna.goto(new URL('/tickets?text=T-boston', anna.url()).href);
    const row = anna.getByRole('row').filter({ hasText: 'T-boston' });
    await row.getByText(/Mon,? 6 Jul 2026, 20:00/).waitFor();
    const bar = anna.getByRole('region', { name: 'Instants that this page holds for' });
    await bar.getByText('Europe/Bratislava').waitFor();
    await row.getByRole('link').click();
    await anna.getByText(/reported Mon,? 6 Jul 2026, 14:00/).waitFor();
    await bar.getByText('America/New_York').waitFor();
    await anna.getByRole('button', { name: /^Reaction.*broken/s }).waitFor();
    await anna.locator('svg').getByText('start Mon 6 Jul 14:00').first().waitFor();

    await anna.keyboard.press('r');
    await anna.getByRole('combobox').fill('receipt');
    await anna.keyboard.press('Enter');
    await anna.getByLabel('Recipient').fill('it@boston.example');
    await anna.getByRole('button', { name: 'It happened earlier' }).click();
    await anna.getByText('On the wall clock (America/New_York).').waitFor();
    await anna.getByLabel('When it happened').fill('2026-07-06T14:20');
    await anna.keyboard.press('Enter');
    await anna.getByRole('button', { name: /^Reaction.*kept/s }).waitFor();
    const { facts } = await get<{ facts: { occurredAt: string }[] }>(anna, 'tickets/T-boston');
    expect(facts.map(({ occurredAt }) => occurredAt)).toContain('2026-07-06T18:20:00.000Z');
    await anna.getByRole('link', { name: 'Today' }).click();
    await bar.getByText('Europe/Bratislava').waitFor();
  });
}
