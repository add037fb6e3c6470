import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { seriousViolations } from '../support/accessibility.js';
import type { WebUnderTest } from '../support/web-under-test.js';

const ANNA = { id: 'anna', roles: ['agent'], means: 'link' } as const;
const BEA = { id: 'bea', roles: ['agent'], means: 'link' } as const;

/** Records a fact on the ticket's page, with one field. */
async function record(page: Page, fact: string, field: string, typed: string): Promise<void> {
  await page.keyboard.press('r');
  await page.getByRole('combobox').fill(fact);
  await page.keyboard.press('Enter');
  await page.getByLabel(field).fill(typed);
}

export function clashes(web: () => WebUnderTest): void {
  const both = async (ticketId: string): Promise<readonly [Page, Page]> => {
    const pages = [
      await web().visit(`/tickets/${ticketId}`, { as: ANNA }),
      await web().visit(`/tickets/${ticketId}`, { as: BEA }),
    ] as const;
    for (const page of pages) await page.getByRole('heading', { level: 2, name: 'Facts' }).waitFor();
    return pages;
  };
  const facts = (page: Page, text: string) => page.getByRole('listitem').filter({ hasText: text });

  test('of two who record about one ticket the second is told what the first did, and may still insist', async () => {
    const [anna, bea] = await both('T-0390');
    await record(anna, 'advice', 'Reference', 'manual, page 30');
    await record(bea, 'wait for', 'Reason', 'Serial number is missing.');
    await bea.keyboard.press('Enter');
    await bea.getByText('Recorded: Wait for the customer').waitFor();
    // The page under Anna's form has been told already: the form goes by what she saw when she opened it.
    await facts(anna, 'Serial number is missing.').waitFor({ state: 'attached' });
    await anna.keyboard.press('Enter');
    const told = anna.getByRole('alert');
    await told.getByText('Somebody else was quicker').waitFor();
    await told
      .getByRole('listitem')
      .filter({ hasText: /customer.*\(bea, \d\d:\d\d\)/i })
      .waitFor();
    expect(await told.getByRole('listitem').count()).toBe(1);
    expect(await seriousViolations(anna)).toEqual([]);
    expect(await anna.getByLabel('Reference').inputValue()).toBe('manual, page 30');
    expect(await facts(anna, 'manual, page 30').count()).toBe(0);
    await anna.getByRole('button', { name: 'Record', exact: true }).click();
    await anna.getByText(/^Recorded: /).waitFor();
    await facts(bea, 'manual, page 30').waitFor();
  });

  test('whoever records twice in a row is not told that they came between', async () => {
    const [anna] = await both('T-0384');
    await anna.route(/\/api\/v1\/tickets\/T-0384\?/, async (route) => {
      await new Promise((wait) => setTimeout(wait, 2_000));
      await route.continue();
    });
    for (const page of ['manual, page 40', 'manual, page 41']) {
      await record(anna, 'advice', 'Reference', page);
      await anna.keyboard.press('Enter');
      await anna.getByText('Recorded: Give advice').waitFor();
      await anna.getByRole('dialog').waitFor({ state: 'detached' });
    }
    await facts(anna, 'manual, page 41').waitFor();
  });

  test('a form stays, with what is typed, also where the other one has made it impossible', async () => {
    const [anna, bea] = await both('T-0209');
    await record(anna, 'reopen', 'Reason', 'The customer called again.');
    await record(bea, 'reopen', 'Reason', 'The line is down.');
    await bea.keyboard.press('Enter');
    await bea.getByText(/^Recorded: /).waitFor();
    await facts(anna, 'The line is down.').waitFor({ state: 'attached' });
    await anna.keyboard.press('Enter');
    await anna
      .getByRole('alert')
      .getByText(/\(bea,/)
      .waitFor();
    await anna.getByRole('button', { name: 'Record', exact: true }).click();
    await anna.getByText(/was not resolved/).waitFor();
    expect(await anna.getByLabel('Reason').inputValue()).toBe('The customer called again.');
  });

  test('a proposal goes by what was seen when it was begun, too', async () => {
    const [anna, bea] = await both('T-0177');
    await anna.getByRole('button', { name: /^Propose a change to: Receipt was confirmed/ }).click();
    await anna.getByRole('textbox', { name: 'Reason' }).fill('Typed an hour later.');
    await record(bea, 'advice', 'Reference', 'manual, page 31');
    await bea.keyboard.press('Enter');
    await facts(anna, 'manual, page 31').waitFor({ state: 'attached' });
    const propose = anna.getByRole('button', { name: 'Propose', exact: true });
    await propose.click();
    await anna.getByRole('alert').getByText('Not proposed yet').waitFor();
    await anna
      .getByRole('alert')
      .getByText(/\(bea,/)
      .waitFor();
    expect(await anna.getByRole('textbox', { name: 'Reason' }).inputValue()).toBe('Typed an hour later.');
    await propose.click();
    await anna.getByText('It is recorded as a proposal').waitFor();
  });
}
