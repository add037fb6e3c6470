import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { seriousViolations } from '../support/accessibility.js';
import { tabTo } from '../support/keyboard.js';
import type { WebUnderTest } from '../support/web-under-test.js';

/** Reported on Fri 24 Apr 2026, 15:45, due within an hour of service time; confirmed at 17:11, as it stands. */
const LATE = 'T-0250';
/** Reported on Tue 14 Apr 2026, 16:44; confirmed 38 minutes too late. */
const OTHER = 'T-0229';

async function openCorrection(page: Page, ticketId: string): Promise<void> {
  await page.goto(new URL(`/tickets/${ticketId}`, page.url()).href);
  await page.getByRole('button', { name: /^Propose a change to: Receipt was confirmed/ }).click();
  await page.getByRole('dialog', { name: 'Propose a change' }).waitFor();
}

const cardOf = (page: Page, ticketId: string) => page.getByRole('article').filter({ hasText: ticketId });

export function changes(web: () => WebUnderTest): void {
  const signedIn = async (id: string, ...roles: string[]): Promise<Page> => {
    const page = await web().visit('/', { as: null });
    await page.goto(await web().server.linkFor(id, ...roles));
    await page.getByRole('button', { name: `Account: ${id}` }).waitFor();
    return page;
  };

  test('an agent corrects a time, a manager approves, and the promise was kept after all', async () => {
    const anna = await signedIn('anna', 'agent');
    await openCorrection(anna, LATE);
    await anna.getByRole('textbox', { name: 'Happened' }).fill('2026-04-24T16:38');
    await anna.getByRole('textbox', { name: 'Reason' }).fill('The log of the mail server has it at 16:38.');
    await anna.getByRole('button', { name: 'Propose', exact: true }).click();
    await anna.getByText('One verdict would end otherwise:').waitFor();
    expect(await seriousViolations(anna)).toEqual([]);
    await anna.getByRole('link', { name: 'All open changes' }).click();
    const waiting = cardOf(anna, LATE);
    await waiting.getByText('It waits for a manager').waitFor();
    expect(await waiting.getByRole('button', { name: 'Approve' }).count()).toBe(0);

    const bea = await signedIn('bea', 'manager');
    await bea.getByRole('link', { name: 'Changes' }).click();
    const card = cardOf(bea, LATE);
    await card.getByText('Fri 24 Apr 2026, 17:11, 26 minutes too late').waitFor();
    await card.getByText('Fri 24 Apr 2026, 16:38, 7 minutes to spare').waitFor();
    await card.getByRole('button', { name: 'Approve' }).click();
    await bea.getByText(`Approved and recorded: ${LATE}.`).waitFor();
    await bea.goto(new URL(`/tickets/${LATE}`, bea.url()).href);
    const reaction = bea.getByRole('row', { name: /Reaction/ });
    await reaction.getByText('kept').waitFor();
    await bea.goto(new URL('/changes?state=approved', bea.url()).href);
    await cardOf(bea, LATE)
      .getByText(/Approved by bea/)
      .first()
      .waitFor();
  });

  test('nobody approves what they proposed, a manager neither: there is no button, and the server refuses', async () => {
    const mia = await signedIn('mia', 'manager');
    await mia.goto(new URL(`/tickets/${OTHER}`, mia.url()).href);
    await mia.getByRole('button', { name: 'Propose a change', exact: true }).click();
    await mia.getByText('Void it', { exact: true }).click();
    await mia.getByText('Duplicate', { exact: true }).click();
    await mia.getByRole('button', { name: 'Propose', exact: true }).click();
    await mia.getByRole('link', { name: 'All open changes' }).click();
    const card = cardOf(mia, OTHER);
    await card.getByText('You proposed this yourself, so another manager has to approve it.').waitFor();
    expect(await card.getByRole('button', { name: 'Approve' }).count()).toBe(0);
    const answer = await mia.evaluate(async (ticketId) => {
      const list = (await (await fetch('/api/v1/changes')).json()) as {
        changes: { changeId: string; ticketId?: string }[];
      };
      const changeId = list.changes.find((each) => each.ticketId === ticketId)?.changeId ?? '';
      const headers = { 'content-type': 'application/json' };
      const path = `/api/v1/tickets/${ticketId}/change-proposals/${changeId}/approval`;
      return (await (await fetch(path, { method: 'POST', headers, body: '{}' })).json()) as { code: string };
    }, OTHER);
    expect(answer).toMatchObject({ code: 'SAME_PERSON', status: 422 });
    await card.getByRole('button', { name: 'Withdraw' }).click();
    await mia.getByText(`Withdrawn: ${OTHER}.`).waitFor();
    await cardOf(mia, OTHER).waitFor({ state: 'detached' });
  });

  test('what cannot be is refused at the field that it is about, and nothing that was typed is lost', async () => {
    const page = await signedIn('anna', 'agent');
    await openCorrection(page, OTHER);
    await page.getByRole('textbox', { name: 'Happened' }).fill('2099-01-01T10:00');
    await page.getByRole('button', { name: 'Propose', exact: true }).click();
    await page.getByText('Needed here.').waitFor();
    await page.getByRole('textbox', { name: 'Reason' }).fill('The clock of the phone was wrong.');
    await page.getByRole('button', { name: 'Propose', exact: true }).click();
    await page.getByText(/lies in the future/).waitFor();
    expect(await page.getByRole('textbox', { name: 'Happened' }).getAttribute('aria-invalid')).toBe('true');
    expect(await page.getByRole('textbox', { name: 'Reason' }).inputValue()).toBe(
      'The clock of the phone was wrong.',
    );
  });

  test('by the keyboard alone: an excuse is proposed, and refused with a reason', async () => {
    const anna = await signedIn('anna', 'agent');
    await anna.goto(new URL(`/tickets/${OTHER}`, anna.url()).href);
    await anna.getByRole('heading', { level: 1 }).waitFor();
    await tabTo(anna, /^Propose a change$/);
    await anna.keyboard.press('Enter');
    // A dialog takes the focus to its first field in its own time.
    await anna.locator('input[type=datetime-local]:focus').waitFor();
    await anna.keyboard.type('041420260500PM');
    await tabTo(anna, /^Until/);
    await anna.keyboard.type('041520260900AM');
    await tabTo(anna, /^Evidence/);
    await anna.keyboard.type('Nobody opened the door.');
    await anna.keyboard.press('Tab');
    await anna.keyboard.press('Enter');
    await anna.getByText('It is recorded as a proposal').waitFor();

    const bea = await web().visit('/changes');
    await cardOf(bea, OTHER).waitFor();
    await tabTo(bea, /^Refuse …$/);
    await bea.keyboard.press('Enter');
    await bea.getByLabel('Why it is refused').waitFor();
    await bea.keyboard.press('Tab');
    await bea.keyboard.press('Enter');
    await bea.getByText('Say why').waitFor();
    await tabTo(bea, /^Back$/);
    await bea.keyboard.press('Shift+Tab');
    await bea.keyboard.press('Shift+Tab');
    await bea.keyboard.type('The door log says otherwise.');
    await bea.keyboard.press('Tab');
    await bea.keyboard.press('Enter');
    await bea.getByText(`Refused: ${OTHER}.`).waitFor();
    await anna.goto(new URL('/changes?state=refused', anna.url()).href);
    await anna.getByText('Refused because: The door log says otherwise.').waitFor();
  });

  test('an auditor reads what is proposed and decides nothing; at a past instant nobody does', async () => {
    const anna = await signedIn('anna', 'agent');
    await openCorrection(anna, OTHER);
    await anna.getByRole('textbox', { name: 'Reason' }).fill('Typed an hour later.');
    await anna.getByRole('button', { name: 'Propose', exact: true }).click();
    await anna.getByText('It is recorded as a proposal').waitFor();
    const viktor = await signedIn('viktor', 'auditor');
    await viktor.getByRole('link', { name: 'Changes' }).click();
    await cardOf(viktor, OTHER).getByText('You read everything and decide nothing.').waitFor();
    const later = new Date(Date.now() + 3_600_000).toISOString();
    const bea = await web().visit(`/changes?asKnownAt=${later}`);
    await cardOf(bea, OTHER).getByText('Go back to now to decide.').waitFor();
    expect(await bea.getByRole('button', { name: 'Approve' }).count()).toBe(0);
  });
}
