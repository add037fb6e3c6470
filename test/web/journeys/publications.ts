import { expect, test } from '@jest/globals';
import { seriousViolations } from '../support/accessibility.js';
import type { WebUnderTest } from '../support/web-under-test.js';

const OFFICE = '/publications/calendars/sk-weekdays-0830-1700';

export function publications(web: () => WebUnderTest): void {
  test('whoever reads terms finds what is promised, in how much time, in both languages, and the price', async () => {
    const page = await web().visit('/today');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('g');
    await page.keyboard.press('p');
    await page.getByRole('link', { name: 'Service package, variant 3' }).click();
    await page.getByText('350.00 EUR a month, without VAT').waitFor();
    const reaction = page.getByRole('article').filter({ hasText: 'Reaction' }).first();
    await reaction.getByText('1 hour of service time', { exact: true }).waitFor();
    await reaction.getByText(/^Reakčná doba je čas/).waitFor();
    await reaction.getByText(/^The reaction time is the time/).waitFor();
    await page.getByRole('link', { name: 'sk-24-5-weekend-0900-1800' }).click();
    await page.getByRole('heading', { level: 1, name: 'sk-24-5-weekend-0900-1800, version 1' }).waitFor();
    await page.getByText('09:00–18:00').first().waitFor();
  });

  test('a calendar says which days are days of rest, year by year, and the year stands in the address', async () => {
    const page = await web().visit(`${OFFICE}/3?year=2026`);
    const days = page.getByRole('region', { name: 'Days that are not like their weekday' });
    const ninth = days.getByRole('row', { name: /^Fri, 8 May 2026/ });
    await ninth.getByText('public holiday, open as usual').waitFor();
    await page.getByLabel('Year', { exact: true }).selectOption('2025');
    await days.getByRole('row', { name: /^Thu, 8 May 2025/ }).waitFor();
    expect(new URL(page.url()).searchParams.get('year')).toBe('2025');
  });

  test('two versions are compared in words, and the address holds which', async () => {
    const page = await web().visit(`${OFFICE}/2`);
    await page.getByLabel('Compare with').selectOption('1');
    await page.getByRole('heading', { name: 'From version 1 to version 2' }).waitFor();
    const rest = page.getByRole('region', { name: 'Days of rest' });
    await rest.getByText('Victory over Fascism Day · Deň víťazstva nad fašizmom').waitFor();
    expect(await rest.getByRole('listitem').count()).toBe(1);
    await page.getByText('1 added').waitFor();
    await page.goto(`${page.url().split('?')[0] ?? ''}?against=3`);
    await page.getByText('1 removed').waitFor();
    await page.goto(`${web().server.url}${OFFICE}/3?against=1`);
    await page.getByText('The two say the same.').waitFor();
    const hashes = await page.goto(`${web().server.url}/publications`).then(async () => {
      const rows = page.getByRole('row', { name: /sk-weekdays-0830-1700/ });
      await rows.first().waitFor();
      return rows.locator('code').allTextContents();
    });
    expect(hashes[0]).toBe(hashes[2]);
    expect(hashes[0]).not.toBe(hashes[1]);
  });

  test('at a past instant there is what had been published by then, and nothing can be proposed', async () => {
    const page = await web().visit('/publications?asOf=2026-04-01T00:00:00.000Z');
    await page.getByRole('row', { name: /sk-weekdays-0830-1700 version 2 in force/ }).waitFor();
    expect(await page.getByRole('row', { name: /version 3/ }).count()).toBe(0);
    expect(await page.getByRole('link', { name: 'Propose a new version' }).count()).toBe(0);
    await page.goto(`${web().server.url}/publications/propose?asOf=2026-04-01T00:00:00.000Z`);
    await page.getByText('At a past instant nothing can be proposed.').waitFor();
  });

  test('a customer reads the offer and is not offered to change it, and neither is an auditor', async () => {
    const customer = { id: 'portal', roles: ['customer'], customerId: 'c-brewery', means: 'link' } as const;
    const auditor = { id: 'auditor-anna', roles: ['auditor'], means: 'link' } as const;
    for (const as of [customer, auditor]) {
      const page = await web().visit('/publications', { as });
      await page.getByRole('link', { name: 'Service package, variant 1' }).waitFor();
      expect(await page.getByRole('link', { name: 'Propose a new version' }).count()).toBe(0);
      await page.goto(`${web().server.url}/publications/propose`);
      await page.getByText('Agents and managers propose new versions.').waitFor();
    }
  });

  test.each(['light', 'dark'] as const)('keeps nobody out in Slovak either, %s', async (scheme) => {
    for (const path of [`${OFFICE}/2?against=1`, '/publications/terms/variant-3/1', '/publications']) {
      for (const width of [360, 3840]) {
        const page = await web().visit(path, { scheme, language: 'sk', width });
        await page.getByRole('heading', { level: 1 }).waitFor();
        await page.locator('[aria-busy=true]').first().waitFor({ state: 'detached' });
        expect([path, await seriousViolations(page)]).toEqual([path, []]);
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
      }
    }
  });
}
