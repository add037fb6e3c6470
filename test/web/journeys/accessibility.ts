import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { WebUnderTest } from '../support/web-under-test.js';
import { seriousViolations } from '../support/accessibility.js';
import { SCREENS } from '../support/screens.js';

/** With everything on it that was asked for. */
async function isThere(page: Page): Promise<void> {
  await page.locator('h1, [role=alert]').first().waitFor();
  await page.waitForLoadState('networkidle');
  await page.locator('[aria-busy=true]').first().waitFor({ state: 'detached' });
}

export function accessibility(web: () => WebUnderTest): void {
  test.each(Object.entries(SCREENS))(
    '%s keeps nobody out, in either light, and fits on a phone',
    async (_, path) => {
      const page = await web().visit(path);
      await isThere(page);
      expect(await seriousViolations(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      // Anew, for colours fade into each other where somebody switches.
      await page.reload();
      await isThere(page);
      expect(await seriousViolations(page)).toEqual([]);
      await page.setViewportSize({ width: 360, height: 740 });
      await page
        .getByRole('button', { name: /^Account/ })
        .first()
        .waitFor({ state: 'attached' });
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
    },
  );

  test('the sign-in keeps nobody out', async () => {
    for (const scheme of ['light', 'dark'] as const) {
      const page = await web().visit('/', { as: null, scheme });
      await page.locator('h1').waitFor();
      await page.waitForLoadState('networkidle');
      expect(await seriousViolations(page)).toEqual([]);
    }
  });

  test('the first Tab leads past the navigation, and the help says which keys there are', async () => {
    const page = await web().visit('/tickets');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').textContent()).toBe('Skip to the content');
    await page.keyboard.press('Shift+?');
    await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor();
    expect(await seriousViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('g');
    await page.keyboard.press('c');
    await page.getByRole('heading', { level: 1, name: 'Compliance' }).waitFor();
  });
}
