import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { seriousViolations } from '../support/accessibility.js';
import { tabTo } from '../support/keyboard.js';
import type { WebUnderTest } from '../support/web-under-test.js';

const HALF_YEAR = 'from=2026-01&until=2026-06';
const ON_THIRD = `/what-if?${HALF_YEAR}&terms=variant-3@1`;

export function whatIf(web: () => WebUnderTest): void {
  test('a manager supposes other terms, sees which promises would be broken, and goes to such a ticket', async () => {
    const page = await web().visit(`/what-if?${HALF_YEAR}`);
    await page.getByText('Nothing is supposed yet').waitFor();
    await page.getByLabel('Contracts were on these terms').selectOption('variant-3@1');
    await page.getByText(/promises were judged again/).waitFor();
    await page.getByRole('button', { name: /would be new/ }).click();
    expect(new URL(page.url()).searchParams.get('flip')).toBe('new');
    await page.getByText('There is no such promise as things stand.').first().waitFor();
    await page.getByRole('button', { name: /would be broken/ }).click();
    const first = page.getByRole('listitem').filter({ hasText: 'would be' }).filter({ hasText: 'broken' });
    const ticket = first.getByRole('link').first();
    const ticketId = (await ticket.textContent()) ?? '';
    await ticket.click();
    await page.getByText(ticketId).first().waitFor();
    expect(new URL(page.url()).pathname).toBe(`/tickets/${ticketId}`);
    await page.goBack();
    await page.getByRole('button', { name: /would be broken/, pressed: true }).waitFor();
  });

  test('what is supposed stands in the address, and several suppositions hold at once', async () => {
    const page = await web().visit(`${ON_THIRD}&customerId=c-brewery`);
    await page.getByLabel('Terms were read in this way').selectOption('workingDays:rolling');
    await page.getByRole('button', { name: /^Take back: Working days end/ }).waitFor();
    const { searchParams } = new URL(page.url());
    expect(Object.fromEntries(searchParams)).toMatchObject({
      terms: 'variant-3@1',
      customerId: 'c-brewery',
      reading: 'workingDays:rolling',
    });
    await page.reload();
    await page.getByText(/promises were judged again/).waitFor();
    expect(await page.getByLabel('Customer').inputValue()).toBe('c-brewery');
  });

  test('the verdicts that would be others can be saved as a table', async () => {
    const page = await web().visit(ON_THIRD);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'CSV' }).click(),
    ]);
    const [heading = '', ...rows] = readFileSync(await download.path(), 'utf8')
      .trimEnd()
      .split('\r\n');
    expect(heading).toMatch(/^ticketId,.*,sentenceBefore,sentenceAfter$/);
    const sum = (await page.getByText(/would end otherwise/).textContent()) ?? '';
    expect(sum).toContain(`${rows.length} would end otherwise`);
  });

  test('by the keyboard alone: g and w, a choice, and the rows behind a number', async () => {
    const page = await web().visit('/today');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('g');
    await page.keyboard.press('w');
    await page.getByText('Nothing is supposed yet').waitFor();
    await tabTo(page, /^Working days end/);
    await page.keyboard.press('Enter');
    await page.getByText(/promises were judged again/).waitFor();
    await tabTo(page, /would be (broken|kept)$/);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /would be/, pressed: true }).waitFor();
  });

  test.each(['light', 'dark'] as const)('keeps nobody out in Slovak either, %s', async (scheme) => {
    for (const path of [ON_THIRD, '/what-if', '/changes']) {
      const page = await web().visit(path, { scheme, language: 'sk', width: 2560 });
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.locator('[aria-busy=true]').first().waitFor({ state: 'detached' });
      expect([path, await seriousViolations(page)]).toEqual([path, []]);
    }
  });
}
