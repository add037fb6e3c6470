import { expect, test } from '@jest/globals';
import type { WebUnderTest } from '../support/web-under-test.js';

export function figures(web: () => WebUnderTest): void {
  test('a manager comes from a figure to the ticket behind it in two clicks', async () => {
    const page = await web().visit('/compliance?until=2026-06');
    const table = page.getByRole('region', { name: 'By promise and month' });
    await table
      .getByRole('row', { name: /^Reaction/ })
      .getByRole('link')
      .nth(3)
      .click();
    await page.getByRole('heading', { level: 1, name: 'Reaction' }).waitFor();
    const broken = page.getByRole('row').filter({ hasText: 'broken' });
    await broken.first().waitFor();
    expect(await broken.count()).toBe(5);
    await broken.first().getByRole('link').click();
    await page.getByText(/Broken: receipt was confirmed/).waitFor();
  });

  test('the cells say in figures what their colour says', async () => {
    const page = await web().visit('/compliance?until=2026-06');
    const april = page
      .getByRole('row', { name: /^Reaction/ })
      .getByRole('link')
      .nth(3);
    expect(await april.textContent()).toBe('90.0 %45/505 broken');
  });

  test('every table can be had as CSV', async () => {
    const page = await web().visit('/tickets?state=open');
    await page.getByRole('link', { name: 'T-last-evening' }).waitFor();
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'CSV' }).click();
    expect((await saved).suggestedFilename()).toBe('tickets.csv');
  });
}
