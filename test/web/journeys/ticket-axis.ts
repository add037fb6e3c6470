import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { WebUnderTest } from '../support/web-under-test.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');

async function axisOf(web: WebUnderTest, path: string, visitor = {}): Promise<Page> {
  const page = await web.visit(`/tickets/${path}`, visitor);
  await page.locator('svg[data-axis]').first().waitFor();
  return page;
}

/** What stands in the row of a promise in the table, which is there for screen readers at all times. */
async function rowOf(page: Page, promise: string): Promise<string> {
  const row = page
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: promise, exact: true }) });
  return (await row.innerText()).replaceAll(/\s+/g, ' ');
}

const searchOf = (page: Page): URLSearchParams => new URL(page.url()).searchParams;

export function ticketAxis(web: () => WebUnderTest): void {
  test('says at a glance that the reaction over Easter was broken, by how much, and why', async () => {
    const page = await axisOf(web(), 'T-good-friday');
    const reaction = page.getByRole('button', { name: /^Reaction/ });
    expect((await reaction.innerText()).replaceAll(/\s+/g, ' ')).toBe('Reaction broken · 25 min too late');
    expect(await reaction.getAttribute('aria-pressed')).toBe('true');
    expect(await page.locator('blockquote[lang=sk]').innerText()).toContain('Reakčná doba je čas');
    const closeUp = await page.locator('figure', { hasText: 'Close up' }).innerText();
    for (const named of ['Good Friday', 'weekend', 'Easter Monday']) expect(closeUp).toContain(named);
  });

  test('tells screen readers the same in a table', async () => {
    const page = await axisOf(web(), 'T-good-friday');
    const row = await rowOf(page, 'Reaction');
    expect(row).toContain('25 min too late');
    expect(row).toContain('Good Friday 1 d');
  });

  test('names a day of rest in Slovak to whoever reads Slovak', async () => {
    const page = await axisOf(web(), 'T-good-friday', { language: 'sk' });
    expect(await page.locator('figure', { hasText: 'Zblízka' }).innerText()).toContain('Veľký piatok');
  });

  test('is zoomed and moved by keys, keeps the place in the address, and shows all again', async () => {
    const page = await axisOf(web(), 'T-good-friday');
    const axis = page.getByRole('group', { name: /Time axis/ });
    await axis.focus();
    await page.keyboard.press('+');
    await page.waitForURL(/until=/);
    const closer = searchOf(page);
    await page.keyboard.press('ArrowRight');
    await page.waitForURL((url) => url.searchParams.get('until') !== closer.get('until'));
    expect(Date.parse(searchOf(page).get('from') ?? '')).toBeGreaterThan(
      Date.parse(closer.get('from') ?? ''),
    );
    await page.keyboard.press('0');
    await page.waitForURL((url) => !url.searchParams.has('until'));
  });

  test('is zoomed by the wheel with Ctrl, and dragged by the mouse', async () => {
    const page = await axisOf(web(), 'T-good-friday');
    const box = await page.locator('svg[data-axis]').first().boundingBox();
    const [x, y] = [(box?.x ?? 0) + 200, (box?.y ?? 0) + 10];
    await page.mouse.move(x, y);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -300);
    await page.keyboard.up('Control');
    await page.waitForURL(/until=/);
    const before = searchOf(page).get('from') ?? '';
    await page.mouse.down();
    await page.mouse.move(x - 120, y, { steps: 4 });
    await page.mouse.up();
    await page.waitForURL((url) => url.searchParams.get('from') !== before);
    expect(Date.parse(searchOf(page).get('from') ?? '')).toBeGreaterThan(Date.parse(before));
  });

  test('shows the reasons of the promise that is chosen, and keeps the choice in the address', async () => {
    const page = await axisOf(web(), 'T-locked-door');
    await page.getByRole('button', { name: /^Technician dispatch/ }).click();
    await page.waitForURL(/promise=technician-dispatch/);
    await page.getByText('It is kept only because excused time does not count.').waitFor();
  });

  test('goes back through what was known, step by step: broken before the correction, kept after it', async () => {
    const page = await axisOf(web(), 'T-mail-clock');
    expect(await rowOf(page, 'Reaction')).toContain('kept');
    await page.getByRole('slider').focus();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await page.waitForURL(/asKnownAt=/);
    expect(searchOf(page).get('asOf')).toBe(searchOf(page).get('asKnownAt'));
    await page.getByRole('button', { name: /Reaction.*broken/s }).waitFor();
    await page.getByRole('slider').focus();
    await page.keyboard.press('End');
    await page.waitForURL((url) => !url.searchParams.has('asKnownAt'));
    await page.getByRole('button', { name: /Reaction.*kept/s }).waitFor();
  });

  test.each([360, 1280, 3840])('nothing juts out at %d pixels', async (width) => {
    const page = await axisOf(web(), 'T-no-technician', { width, language: 'sk' });
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);
  });

  test.each(['light', 'dark'])(
    'has no fault that a checker of accessibility finds, when it is %s',
    async (scheme) => {
      const page = await axisOf(web(), 'T-good-friday', { scheme });
      await page.evaluate(AXE);
      const found = await page.evaluate(() =>
        (
          globalThis as unknown as {
            axe: {
              run: (within: string) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
            };
          }
        ).axe.run('main'),
      );
      expect(found.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    },
  );
}
