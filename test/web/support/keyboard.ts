import type { Page } from 'playwright-core';

const FAR_ENOUGH = 80;

/** What a screen reader would say, as far as the pages here name their parts. */
const NAME_OF_FOCUSED = `(({ ariaLabel, labels, textContent }) =>
  ariaLabel ?? labels?.[0]?.textContent ?? textContent ?? '')(document.activeElement)`;

/** Presses Tab until what has the focus is called so; fails where it never is. */
export async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let pressed = 0; pressed < FAR_ENOUGH; pressed += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate<string>(NAME_OF_FOCUSED);
    if (name.test(focused.trim())) return;
  }
  throw new Error(`By the keyboard nobody gets to ${String(name)}`);
}
