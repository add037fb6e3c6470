import { expect, test } from '@jest/globals';
import type { WebUnderTest } from '../support/web-under-test.js';

export function languages(web: () => WebUnderTest): void {
  test('a Slovak browser is greeted in Slovak, and can be told to speak English from then on', async () => {
    const page = await web().visit('/tickets', { language: 'sk' });
    await page.getByRole('heading', { level: 1, name: 'Tikety' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('sk');
    await page.getByRole('button', { name: /Účet/ }).click();
    await page.getByText('English').click();
    await page.getByRole('heading', { level: 1, name: 'Tickets' }).waitFor();
    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'Tickets' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
  });
}
