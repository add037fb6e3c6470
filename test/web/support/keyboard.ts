import type { Page } from 'playwright-core';

const FAR_ENOUGH = 80;

/**
 * What a screen reader would say, as far as the pages here name their parts; and whether it can be seen: nothing lies
 * over its middle, or over that of the label where the browser's own sign is hidden. Asked a timer later, since a dialog
 * puts right where the Tab from a date has led in a timer of its own, which no person outruns.
 */
const FOCUSED = `new Promise((tell) => setTimeout(() => {
  const focused = document.activeElement;
  const { ariaLabel, labels, textContent } = focused;
  const name = (ariaLabel ?? labels?.[0]?.textContent ?? textContent ?? '').trim();
  const sizeOf = (part) => part.getBoundingClientRect();
  const isSign = sizeOf(focused).width < 3 || getComputedStyle(focused).opacity === '0';
  const shown = isSign ? (labels?.[0] ?? focused.parentElement) : focused;
  const { x, y, width, height } = sizeOf(shown);
  const over = document.elementFromPoint(x + width / 2, y + Math.min(height, innerHeight - y) / 2);
  const isSeen = shown.contains(over) || over?.closest('label') === labels?.[0];
  tell({ name, isSeen, isNowhere: focused === document.body });
}))`;

interface Focused {
  readonly name: string;
  readonly isSeen: boolean;
  readonly isNowhere: boolean;
}

/** Presses Tab until what has the focus is called so; fails where it never is, or where it cannot be seen. */
export async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let pressed = 0; pressed < FAR_ENOUGH; pressed += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate<Focused>(FOCUSED);
    if (!name.test(focused.name)) continue;
    if (!focused.isSeen) throw new Error(`The keyboard leads to ${focused.name}, and nobody sees it`);
    return;
  }
  throw new Error(`By the keyboard nobody gets to ${String(name)}`);
}

/** The same, and takes it. */
export async function take(page: Page, name: RegExp): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press('Enter');
}

/** What has the focus is called so; `nowhere` where nothing has it. */
export async function focused(page: Page): Promise<string> {
  const { name, isNowhere } = await page.evaluate<Focused>(FOCUSED);
  return isNowhere ? 'nowhere' : name;
}
