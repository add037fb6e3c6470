import { expect, test } from '@jest/globals';
import { seriousViolations } from '../support/accessibility.js';
import { focused } from '../support/keyboard.js';
import type { WebUnderTest } from '../support/web-under-test.js';

export function recording(web: () => WebUnderTest): void {
  test('an agent reports a ticket and confirms it from the keyboard, and sees how much time was left', async () => {
    const page = await web().visit('/today');
    await page.getByRole('heading', { level: 1, name: 'Today' }).waitFor();
    await page.keyboard.press('n');
    await page.getByLabel('Customer').first().fill('Letisko');
    await page.getByRole('option', { name: /Letisko Rovina/ }).click();
    await page.getByLabel('Subject').fill('No dial tone');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'No dial tone' }).waitFor();
    const reaction = page.getByRole('button', { name: /^Reaction/ });
    await reaction.getByText(/running · .* left/).waitFor();

    await page.keyboard.press('r');
    await page.getByRole('combobox', { name: 'Type a few letters' }).fill('conf rec');
    await page.getByText('Nothing of that name is possible now').waitFor();
    await page.getByRole('combobox', { name: 'Type a few letters' }).fill('receipt');
    await page.keyboard.press('Enter');
    await page.getByLabel('Recipient').fill('it@airfield.example');
    await page.keyboard.press('Enter');
    await page.getByText('Recorded: Confirm receipt').waitFor();
    await reaction.getByText(/kept · .* to spare/).waitFor();
    await page.getByRole('listitem').getByText('Receipt was confirmed to the customer').first().waitFor();
  });

  test('whoever chooses a customer faster than the server answers gets the one that was meant', async () => {
    const page = await web().visit('/tickets');
    await page.getByRole('heading', { level: 1, name: 'Tickets' }).waitFor();
    await page.route(/\/customers\?/, async (route) => {
      await new Promise((wait) => setTimeout(wait, 700));
      await route.continue();
    });
    await page.keyboard.press('n');
    await page.locator('input[role=combobox]:focus').waitFor();
    const customer = page.getByRole('combobox', { name: 'Customer' });
    for (const keys of [['ArrowDown', 'Enter'], ['Enter'], []]) {
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.type('lekaren');
      for (const key of keys) await page.keyboard.press(key);
      await page.keyboard.press('Tab');
      await page.locator('input[value="Lekáreň Rumanček · c-pharmacy"]').waitFor();
      expect(await focused(page)).toBe('Subject');
      await page.keyboard.press('Shift+Tab');
    }
    // Several are no choice: the arrows go to one of them, Escape leaves them, and what is typed stays.
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('ambulancia');
    await page.getByRole('option').nth(1).waitFor();
    expect(await seriousViolations(page)).toEqual([]);
    await page.keyboard.press('Enter');
    expect(await customer.inputValue()).toBe('ambulancia');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.locator('input[value="Veterinárna ambulancia Labka · c-vet"]').waitFor();
  });

  test('a fact that cannot have happened is refused at its field, and what was typed stays', async () => {
    const page = await web().visit('/tickets/T-last-evening?record=AcknowledgeTicket');
    await page.getByLabel('Recipient').fill('night@hospital.example');
    await page.getByRole('button', { name: 'It happened earlier' }).click();
    await page.getByLabel('When it happened').fill('2026-06-01T10:00');
    await page.getByRole('button', { name: 'Record', exact: true }).click();
    await page
      .getByText(/before .*report/i)
      .first()
      .waitFor();
    expect(await page.getByLabel('When it happened').getAttribute('aria-invalid')).toBe('true');
    expect(await page.getByLabel('Recipient').inputValue()).toBe('night@hospital.example');
  });

  test('a field that is needed says so before anything is sent', async () => {
    const page = await web().visit('/tickets/T-last-evening?record=AcknowledgeTicket');
    await page.getByRole('button', { name: 'Record', exact: true }).click();
    await page.getByText('This is needed').waitFor();
  });

  test('nobody is offered what the ticket does not permit', async () => {
    const page = await web().visit('/tickets/T-last-evening?record=any');
    await page.getByRole('option', { name: 'Confirm receipt' }).waitFor();
    expect(await page.getByRole('option', { name: 'Replacement shipped' }).count()).toBe(0);
    expect(await page.getByRole('option', { name: 'Reopen' }).count()).toBe(0);
  });

  test('an auditor records nothing, and is not offered to', async () => {
    const auditor = { id: 'auditor-anna', roles: ['auditor'], means: 'link' } as const;
    const page = await web().visit('/tickets/T-last-evening', { as: auditor });
    await page.getByRole('heading', { level: 2, name: 'Facts' }).waitFor();
    expect(await page.getByRole('button', { name: 'Record a fact' }).count()).toBe(0);
  });
}
