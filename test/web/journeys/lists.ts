import { expect, test } from '@jest/globals';
import type { WebUnderTest } from '../support/web-under-test.js';

export function lists(web: () => WebUnderTest): void {
  test('whoever scrolls comes to the last ticket, while only what is on the screen is drawn', async () => {
    const page = await web().visit('/tickets?sort=id-descending');
    const rows = page.getByRole('table', { name: 'Tickets' }).getByRole('row');
    await rows.nth(5).waitFor();
    const last = page.getByRole('link', { name: 'T-0001', exact: true });
    for (let times = 0; times < 40 && (await last.count()) === 0; times += 1) {
      await page.mouse.wheel(0, 3_000);
      await page.waitForTimeout(100);
    }
    await last.waitFor();
    expect(await rows.count()).toBeLessThan(60);
  });

  test('filters stand in the address, and are cleared in one click', async () => {
    const page = await web().visit('/tickets');
    await page.getByLabel('State').selectOption('open');
    await page.getByRole('link', { name: 'T-last-evening' }).waitFor();
    expect(new URL(page.url()).search).toBe('?state=open');
    await page.getByLabel('Ticket id').fill('nothing-like-it');
    await page.getByText('No tickets here').waitFor();
    await page.getByRole('button', { name: 'Clear filters' }).click();
    await page.getByRole('link', { name: 'T-last-evening' }).waitFor();
    expect(new URL(page.url()).search).toBe('');
  });
}
