import type { Page } from 'playwright-core';

const FAR_ENOUGH = 80;

/**
 * What a screen reader would say, as far as the pages here name their parts. Asked a timer later, since
 * a dialog puts right where the Tab from a date has led in a timer of its own, which no person outruns.
 */
const NAME_OF_FOCUSED = `new Promise((tell) => setTimeout(() => {
  const { ariaLabel, labels, textContent } = document.activeElement;
  tell(ariaLabel ?? labels?.[0]?.textContent ?? textContent ?? '');
}))`;

/** Presses Tab until what has the focus is called so; fails where it never is. */
export async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let pressed = 0; pressed < FAR_ENOUGH; pressed += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate<string>(NAME_OF_FOCUSED);
    if (name.test(focused.trim())) return;
  }
  throw new Error(`By the keyboard nobody gets to ${String(name)}`);
}
