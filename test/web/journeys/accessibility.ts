import { describe, expect, test } from '@jest/globals';
import type { WebUnderTest } from '../support/web-under-test.js';
import { seriousViolations } from '../support/accessibility.js';
import { SCREENS } from '../support/screens.js';

export function accessibility(web: () => WebUnderTest): void {
  describe.each(Object.entries(SCREENS))('%s', (_, path) => {
    test.each(['light', 'dark'] as const)('keeps nobody out, %s', async (scheme) => {
      const page = await web().visit(path, { scheme });
      await page.locator('h1, [role=alert]').first().waitFor();
      await page.waitForLoadState('networkidle');
      await page.locator('[aria-busy=true]').first().waitFor({ state: 'detached' });
      expect(await seriousViolations(page)).toEqual([]);
    });

    test('fits on a phone', async () => {
      const page = await web().visit(path, { width: 360, language: 'sk' });
      await page.locator('h1, [role=alert]').first().waitFor();
      await page.locator('[aria-busy=true]').first().waitFor({ state: 'detached' });
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
    });
  });

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
