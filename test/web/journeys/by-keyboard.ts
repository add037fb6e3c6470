import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { focused, tabTo, take } from '../support/keyboard.js';
import type { WebUnderTest } from '../support/web-under-test.js';

/** Reported on Fri 13 Mar 2026, 14:42, due within an hour; confirmed at 16:11, as it stands. */
const LATE = 'T-0160';
const CUSTOMER = { id: 'pub', roles: ['customer'], customerId: 'c-brewery', means: 'link' } as const;
const ANNA = { id: 'anna', roles: ['agent'], means: 'link' } as const;
const CYRIL = { id: 'cyril', roles: ['manager'], means: 'link' } as const;

const heading = (page: Page, name: string | RegExp) =>
  page.getByRole('heading', { level: 1, name }).waitFor();

/** `g`, and the letter of a page. */
async function go(page: Page, letter: string, title: string): Promise<void> {
  await page.locator('h1').waitFor();
  await page.keyboard.press('g');
  await page.keyboard.press(letter);
  await heading(page, title);
}

// Nothing is pointed at here: no click, and no field that is filled from outside.
export function byKeyboard(web: () => WebUnderTest): void {
  test('in by the link, another language, and out again', async () => {
    const page = await web().visit(await web().server.linkFor('olga', 'agent'), { as: null });
    await heading(page, 'Today');
    await take(page, /^Account: olga/);
    await tabTo(page, /^English/);
    await page.keyboard.press('ArrowRight');
    await heading(page, 'Dnes');
    expect(await focused(page)).toBe('Slovenčina');
    await page.keyboard.press('ArrowLeft');
    await heading(page, 'Today');
    await take(page, /^Sign out$/);
    await page.getByText('By the link that the server prints').waitFor();
    await tabTo(page, /npm run -s sla -- link/);
  });

  test('an agent reports, confirms, and reads the margin', async () => {
    const page = await web().visit('/today', { as: ANNA });
    await heading(page, 'Today');
    await page.keyboard.press('n');
    await page.locator('input[role=combobox]:focus').waitFor();
    await page.keyboard.type('rovina');
    await page.keyboard.press('Enter');
    // Fetched from the server, and so later than the key where the machine is slow.
    await page.locator('input[role=combobox][value*="·"]').waitFor();
    await tabTo(page, /^Subject/);
    await page.keyboard.type('The lift phone is silent');
    await page.keyboard.press('Enter');
    await heading(page, 'The lift phone is silent');
    await page.getByRole('button', { name: /^Reaction.* left/s }).waitFor();
    await page.keyboard.press('r');
    await page.locator('input[role=combobox]:focus').waitFor();
    await page.keyboard.type('receipt');
    await page.keyboard.press('Enter');
    await page.getByLabel('Recipient').and(page.locator(':focus')).waitFor();
    await page.keyboard.type('it@airfield.example');
    await page.keyboard.press('Enter');
    await page.getByText('Recorded: Confirm receipt').waitFor();
    await page.getByRole('button', { name: /^Reaction.*kept · .* to spare/s }).waitFor();
    // Opened by its button, a form leaves the focus there where it closes.
    await take(page, /^Record a fact$/);
    await page.locator('input[role=combobox]:focus').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await focused(page)).toBe('Record a fact');
  });

  test('from the list to a promise that was broken, and why', async () => {
    const page = await web().visit('/tickets');
    await page.getByRole('link', { name: 'T-last-evening' }).waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('T-locked');
    await page.waitForURL(/text=T-locked/);
    await tabTo(page, /^State/);
    await page.keyboard.type('res');
    await page.waitForURL(/state=resolved/);
    await take(page, /^T-locked-door$/);
    await page.getByRole('button', { name: /^Technician dispatch/ }).waitFor();
    await take(page, /^Technician dispatch/);
    await page.getByText('It is kept only because excused time does not count.').waitFor();
    await page.goBack();
    await take(page, /^Clear filters$/);
    await page.getByRole('link', { name: 'T-last-evening' }).waitFor();
    expect(await focused(page)).toBe('Ticket id');
  });

  test('four eyes correct a time, which turns the verdict; and back to before that', async () => {
    const anna = await web().visit(`/tickets/${LATE}`, { as: ANNA });
    await anna.getByRole('heading', { level: 2, name: 'Facts' }).waitFor();
    await take(anna, /^Propose a change to: Receipt was confirmed/);
    await anna.locator('input[type=datetime-local]:focus').waitFor();
    await anna.keyboard.type('031320260335PM');
    await tabTo(anna, /^Reason/);
    await anna.keyboard.type('The log of the mail server has it at 15:35.');
    await take(anna, /^Propose$/);
    await anna.getByText('One verdict would end otherwise:').waitFor();
    expect(await focused(anna)).toBe('Done');
    await anna.keyboard.press('Enter');
    await anna.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await focused(anna)).toMatch(/^Propose a change to/);

    const cyril = await web().visit('/today', { as: CYRIL });
    await go(cyril, 'h', 'Changes');
    await cyril.getByRole('article').filter({ hasText: LATE }).waitFor();
    await take(cyril, /^Approve$/);
    await cyril.getByText(`Approved and recorded: ${LATE}.`).waitFor();
    await cyril.getByRole('article').filter({ hasText: LATE }).waitFor({ state: 'detached' });
    expect(await focused(cyril)).not.toBe('nowhere');

    const verdict = (ending: string) =>
      anna.getByRole('button', { name: new RegExp(`^Reaction.*${ending}`, 's') }).waitFor();
    await verdict('kept');
    await tabTo(anna, /^Instant of the replay/);
    await anna.keyboard.press('ArrowLeft');
    await anna.waitForURL(/asKnownAt=/);
    await anna.keyboard.press('ArrowLeft');
    await verdict('broken');
    await anna.keyboard.press('End');
    await verdict('kept');
  });

  test('from a figure of the matrix to a ticket behind it', async () => {
    const page = await web().visit('/today?asOf=2026-06-15T10:00:00.000Z');
    await go(page, 'c', 'Compliance');
    await take(page, /^90\.0 %45\/50/);
    await heading(page, 'Reaction');
    await take(page, /^T-good-friday$/);
    await page.getByText(/Broken: receipt was confirmed/).waitFor();
  });

  test('a customer walks through what is theirs, and finds nothing else', async () => {
    const page = await web().visit('/today', { as: CUSTOMER });
    await go(page, 'l', 'Tickets');
    await page.getByRole('link', { name: 'T-mail-clock' }).waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('T-last-evening');
    await page.getByText('No tickets here').waitFor();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('T-mail-clock');
    await take(page, /^T-mail-clock$/);
    await page.getByRole('button', { name: /^Reaction/ }).waitFor();
    await expect(tabTo(page, /^(Record a fact|Propose a change)/)).rejects.toThrow();
  });

  test('to another instant by its day, and back to now', async () => {
    const page = await web().visit('/tickets?asOf=2026-06-15T10:00:00.000Z');
    await page.getByRole('link', { name: 'T-no-pause' }).waitFor();
    await take(page, /^As of/);
    await page.getByRole('button', { name: '15 June 2026' }).waitFor();
    await tabTo(page, /^15 June 2026$/);
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    await page.waitForURL(/asOf=2026-06-14T10/);
    expect(await focused(page)).toMatch(/^As of.*14 Jun 2026, 12:00/);
    await take(page, /^As known at/);
    await page.getByLabel('Time', { exact: true }).waitFor();
    await tabTo(page, /^Time$/);
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('08:15');
    await page.keyboard.press('Enter');
    await page.waitForURL(/asKnownAt=/);
    await take(page, /^Back to now$/);
    await page.waitForURL((url) => url.search === '');
    expect(await focused(page)).toMatch(/^As of/);
  });

  test('what if, to a ticket of which the verdict would be another', async () => {
    const page = await web().visit('/today');
    await go(page, 'w', 'What if');
    await take(page, /^Working days end/);
    await page.getByText(/promises? (was|were) judged again/).waitFor();
    expect(await focused(page)).not.toBe('nowhere');
    await take(page, /^T-/);
    await page.getByRole('heading', { level: 2, name: 'Facts' }).waitFor();
  });

  test('the trail, what was corrected in it, and the ticket of that', async () => {
    const page = await web().visit('/today');
    await go(page, 'a', 'Audit');
    await tabTo(page, /^Marked/);
    await page.keyboard.type('corr');
    await page.waitForURL(/only=corrected/);
    await take(page, /^ticket-T-mail-clock$/);
    await heading(page, /./);
    expect(new URL(page.url()).pathname).toBe('/tickets/T-mail-clock');
  });
}
