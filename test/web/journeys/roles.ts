import { expect, test } from '@jest/globals';
import type { WebUnderTest } from '../support/web-under-test.js';

const CUSTOMER = {
  id: 'brewery-portal',
  roles: ['customer'],
  customerId: 'c-brewery',
  means: 'link',
} as const;
const AGENT = { id: 'agent-ondrej', roles: ['agent'], means: 'link' } as const;
const ADMINISTRATOR = { id: 'admin-ada', roles: ['administrator'], means: 'link' } as const;

export function roles(web: () => WebUnderTest): void {
  test('a customer sees their own tickets, and nothing of anybody else', async () => {
    const page = await web().visit('/tickets', { as: CUSTOMER });
    await page.getByRole('link', { name: 'T-mail-clock' }).waitFor();
    const rows = page.getByRole('table', { name: 'Tickets' }).getByRole('row');
    const told = await rows.allTextContents();
    expect(told.slice(1).every((row) => row.includes('c-brewery'))).toBe(true);
    expect(await page.getByRole('link', { name: 'Audit' }).count()).toBe(0);
    expect(await page.getByRole('link', { name: 'Report a ticket' }).count()).toBe(0);
    await page.goto(`${web().server.url}/tickets/T-last-evening`);
    await page.getByText('There is no such thing').waitFor();
  });

  test('a customer sees how promises to them were kept, and what was charged', async () => {
    const page = await web().visit('/compliance?until=2026-06', { as: CUSTOMER });
    await page.getByRole('region', { name: 'By promise and month' }).waitFor();
    await page.goto(`${web().server.url}/customers/c-brewery?month=2026-05`);
    await page.getByRole('heading', { level: 1, name: /Zlatý klas/ }).waitFor();
    await page.getByText('Included remote management').waitFor();
  });

  test('an agent who comes to the trail by an address is told that it is not for them', async () => {
    const page = await web().visit('/audit', { as: AGENT });
    await page.getByText('Not for your role').waitFor();
  });

  test('an administrator alone has no ticket to see, and is told so', async () => {
    const page = await web().visit('/tickets', { as: ADMINISTRATOR });
    await page.getByText('Not for your role').waitFor();
  });
}
