import { expect, test } from '@jest/globals';
import { seriousViolations } from '../support/accessibility.js';
import type { WebUnderTest } from '../support/web-under-test.js';

export function signingIn(web: () => WebUnderTest): void {
  test('whoever comes without a sign-in is told how to get one', async () => {
    const page = await web().visit('/tickets', { as: null });
    await page.getByText('By the link that the server prints').waitFor();
    expect(await page.locator('code').textContent()).toContain('sla -- link');
  });

  test('the link that the server prints leads to the first screen, signed in', async () => {
    const page = await web().visit('/', { as: null });
    await page.goto(web().server.link);
    await page.getByRole('heading', { level: 1, name: 'Today' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/today');
    await page.getByRole('button', { name: /Account: owner/ }).click();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByText('By the link that the server prints').waitFor();
  });

  test.each([
    ['en', 'This link was used already'],
    ['sk', 'Tento odkaz už bol použitý'],
  ] as const)(
    'a link that was used already says so, and how to get another one (%s)',
    async (language, said) => {
      const link = await web().server.linkFor('olga', 'agent');
      const first = await web().visit(link, { as: null });
      await first.getByRole('button', { name: /olga/ }).waitFor();
      const second = await web().visit(link, { as: null, language });
      await second.getByRole('alert').getByText(said).waitFor();
      await second.locator('code').waitFor();
      expect(await seriousViolations(second)).toEqual([]);
    },
  );

  test('an address that leads nowhere says so', async () => {
    const page = await web().visit('/nowhere/at/all');
    await page.getByText('There is no such page').waitFor();
  });
}
