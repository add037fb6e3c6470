import { expect, test } from '@jest/globals';
import type { WebUnderTest } from '../support/web-under-test.js';

export function connection(web: () => WebUnderTest): void {
  test('a connection that is lost is told of, keeps what was shown, and is found again by itself', async () => {
    const page = await web().visit('/tickets');
    await page.getByRole('link', { name: 'T-last-evening' }).waitFor();
    await web().server.goAway();
    await page.getByText(/No connection since/).waitFor();
    expect(await page.getByRole('link', { name: 'T-last-evening' }).count()).toBe(1);
    await web().server.comeBack();
    await page.getByText(/No connection since/).waitFor({ state: 'detached' });
    await page.getByRole('link', { name: 'T-last-evening' }).waitFor();
  });

  test('what somebody else records shows at once', async () => {
    const [mine, theirs] = [await web().visit('/tickets/T-0389'), await web().visit('/tickets/T-0389')];
    await mine.getByRole('heading', { level: 2, name: 'Facts' }).waitFor();
    await theirs.getByRole('heading', { level: 2, name: 'Facts' }).waitFor();
    await theirs.keyboard.press('r');
    await theirs.getByRole('combobox').fill('advice');
    await theirs.keyboard.press('Enter');
    await theirs.getByLabel('Reference').fill('manual, page 12');
    await theirs.keyboard.press('Enter');
    await mine.getByText('manual, page 12').waitFor();
  });
}
