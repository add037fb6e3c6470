import { expect, test } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import type { WebUnderTest } from '../support/web-under-test.js';

/** Ids as the server tells them, in the order of the page. */
async function idsOfAll(page: Page): Promise<string[]> {
  const { tickets } = await page.evaluate<{ tickets: { ticketId: string }[] }>(
    "fetch('/api/v1/tickets?sort=id-descending&limit=1000').then((reply) => reply.json())",
  );
  return tickets.map(({ ticketId }) => ticketId);
}

/** Some seconds after it was left, the first page is not there any more: its rows have to be waited for. */
async function pagesAboveAreDropped(page: Page, rows: Locator): Promise<void> {
  await page.waitForTimeout(6_000);
  const isSlow = /\/api\/v1\/tickets\?/;
  await page.route(isSlow, async (route) => {
    await new Promise((wait) => setTimeout(wait, 1_500));
    await route.continue();
  });
  await page.keyboard.press('Home');
  await page.locator('[aria-rowindex="2"]').waitFor();
  expect(await rows.getByRole('link').count()).toBe(0);
  await rows.getByRole('link').first().waitFor();
  await page.unroute(isSlow);
}

/** Scrolls until the end is there: what was seen in order, and how many rows were drawn at most. */
async function scrolled(page: Page, rows: Locator, direction: 1 | -1, end: Locator) {
  const seen = new Set<string>();
  let most = 0;
  for (let times = 0; times < 400; times += 1) {
    const ids = (await rows.getByRole('link').allTextContents()).filter((id) => !seen.has(id));
    for (const id of direction === 1 ? ids : ids.toReversed()) seen.add(id);
    most = Math.max(most, await rows.count());
    if ((await end.count()) > 0) break;
    await page.mouse.wheel(0, direction * 500);
    await page.waitForTimeout(30);
  }
  return { seen: [...seen], most };
}

export function lists(web: () => WebUnderTest): void {
  test('whoever scrolls down and back up sees every ticket once, while little is drawn and far pages are dropped', async () => {
    const page = await web().visit('/tickets?sort=id-descending');
    const rows = page.getByRole('table', { name: 'Tickets' }).getByRole('row');
    await rows.nth(5).waitFor();
    const all = await idsOfAll(page);
    const down = await scrolled(page, rows, 1, page.getByRole('link', { name: 'T-0001', exact: true }));
    expect(down.seen).toEqual(all);
    await pagesAboveAreDropped(page, rows);
    await page.keyboard.press('End');
    await page.getByRole('link', { name: 'T-0001', exact: true }).waitFor();
    const up = await scrolled(page, rows, -1, page.getByRole('link', { name: all[0] ?? '', exact: true }));
    expect(up.seen.toReversed()).toEqual(all);
    expect(Math.max(down.most, up.most)).toBeLessThan(70);
  });

  test('whoever comes back from a ticket finds the list where they left it', async () => {
    const page = await web().visit('/tickets?sort=id-descending');
    const link = page.getByRole('link', { name: 'T-0100', exact: true });
    for (let times = 0; times < 60 && (await link.count()) === 0; times += 1) {
      await page.mouse.wheel(0, 1_000);
      await page.waitForTimeout(50);
    }
    await link.click();
    await page.getByRole('heading', { level: 2, name: 'Facts' }).waitFor();
    await page.goBack();
    await link.waitFor();
    expect(await page.evaluate<number>('scrollY')).toBeGreaterThan(5_000);
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
