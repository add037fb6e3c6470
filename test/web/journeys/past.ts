import { expect, test } from '@jest/globals';
import type { WebUnderTest } from '../support/web-under-test.js';

export function thePast(web: () => WebUnderTest): void {
  test('an auditor sees in two clicks how a ticket stood before it was corrected, and comes back in one', async () => {
    const page = await web().visit('/tickets/T-mail-clock?promise=reaction');
    const reaction = page.getByRole('button', { name: /^Reaction/ });
    await reaction.getByText('kept').waitFor();
    await page.goto(
      `${web().server.url}/tickets/T-mail-clock?promise=reaction&asKnownAt=2026-05-08T00:00:00Z`,
    );
    await reaction.getByText('broken').waitFor();
    await page.getByRole('button', { name: 'Back to now' }).click();
    await reaction.getByText('kept').waitFor();

    await page.getByRole('button', { name: /As known at/ }).click();
    await page.getByRole('button', { name: /previous month/i }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'What was known then' }).nth(1).click();
    await reaction.getByText('broken').waitFor();
    expect(new URL(page.url()).searchParams.get('asKnownAt')).toContain('2026-05-06');
  });

  test('the two instants stay where somebody goes, and stand in every address', async () => {
    const page = await web().visit('/today?asOf=2026-06-15T10:00:00.000Z');
    await page.getByText('T-no-pause').first().waitFor();
    await page.getByRole('link', { name: 'Tickets' }).click();
    await page.getByRole('heading', { level: 1, name: 'Tickets' }).waitFor();
    expect(new URL(page.url()).searchParams.get('asOf')).toBe('2026-06-15T10:00:00.000Z');
    await page.getByRole('link', { name: 'T-no-pause' }).waitFor();
    expect(await page.getByRole('link', { name: 'T-last-evening' }).count()).toBe(0);
  });

  test('a day in the calendar is reached in two clicks', async () => {
    const page = await web().visit('/tickets?asOf=2026-06-15T10:00:00.000Z');
    await page.getByRole('button', { name: /As of/ }).click();
    await page.getByRole('button', { name: '12 June 2026' }).click();
    expect(await page.getByRole('button', { name: /As of/ }).textContent()).toContain('12 Jun 2026, 12:00');
  });
}
