import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { seriousViolations } from '../support/accessibility.js';
import { tabTo } from '../support/keyboard.js';
import type { WebUnderTest } from '../support/web-under-test.js';

const ADMINISTRATOR = { id: 'admin-ada', roles: ['administrator'], means: 'link' } as const;

/** What the server says to a program that comes by a key, without the session of the page. */
async function answerTo(page: Page, key: string): Promise<{ status: number; id?: string; code?: string }> {
  return page.evaluate(async (bearer) => {
    const headers = { authorization: `Bearer ${bearer}` };
    const reply = await fetch('/api/v1/me', { headers, credentials: 'omit' });
    return { ...((await reply.json()) as object), status: reply.status };
  }, key);
}

export function keys(web: () => WebUnderTest): void {
  test('by the keyboard alone: a key is made, opens what it may, is revoked, and opens nothing any more', async () => {
    const page = await web().visit('/tickets', { as: ADMINISTRATOR });
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByText('Not for your role').waitFor();
    await page.keyboard.press('g');
    await page.keyboard.press('k');
    await page.getByText('No keys here').waitFor();
    expect(await seriousViolations(page)).toEqual([]);
    await tabTo(page, /^Make a key$/);
    await page.keyboard.press('Enter');
    await page.getByLabel('Acts as').and(page.locator(':focus')).waitFor();
    await page.keyboard.type('helpdesk');
    await page.keyboard.press('Enter');
    await page.getByText('At least one.').waitFor();
    await tabTo(page, /^Agent$/);
    await page.keyboard.press('Space');
    expect(await seriousViolations(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await page.getByText('It is never shown again').waitFor();
    await page.getByRole('button', { name: 'Copy' }).and(page.locator(':focus')).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Copied' }).waitFor();
    const key = await page.evaluate<string>('navigator.clipboard.readText()');
    expect(key).toBe(await page.getByLabel('The key', { exact: true }).inputValue());
    expect(await seriousViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await tabTo(page, /^I have kept it$/);
    await page.keyboard.press('Enter');
    await page.getByText('Made: the key of helpdesk.').waitFor();
    expect(await page.content()).not.toContain(key);
    expect(await answerTo(page, key)).toMatchObject({ status: 200, id: 'helpdesk' });
    await page.reload();
    const row = page.getByRole('row', { name: /helpdesk/ });
    await row.getByText('Good').waitFor();
    expect(await row.getByText('never').count()).toBe(0);
    expect(await seriousViolations(page)).toEqual([]);

    await tabTo(page, /^Revoke the key of helpdesk/);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Revoke this key?' }).waitFor();
    expect(await seriousViolations(page)).toEqual([]);
    await tabTo(page, /^Revoke$/);
    await page.keyboard.press('Enter');
    await page.getByText('Revoked: the key of helpdesk.').waitFor();
    await row.getByText(/^revoked /).waitFor();
    expect(await answerTo(page, key)).toMatchObject({ status: 401, code: 'API_KEY_REVOKED' });
  });

  test('an administrator alone arrives where there is something to do', async () => {
    const page = await web().visit('/', { as: ADMINISTRATOR });
    await page.getByRole('heading', { level: 1, name: 'API keys' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/keys');
  });

  test('a key of a customer has that role alone, and says whose it is', async () => {
    const page = await web().visit('/keys?make=1', { as: ADMINISTRATOR, scheme: 'dark' });
    const dialog = page.getByRole('dialog', { name: 'Make a key' });
    await dialog.getByLabel('Acts as').fill('brewery-portal');
    await dialog.getByLabel('Auditor').check();
    await dialog.getByLabel('Customer', { exact: true }).check();
    expect(await dialog.getByLabel('Auditor').isChecked()).toBe(false);
    await dialog.getByRole('button', { name: 'Make a key' }).click();
    await dialog.getByText('Needed here.').waitFor();
    await dialog.getByLabel('Customer id').fill('c-brewery');
    await dialog.getByRole('button', { name: 'Make a key' }).click();
    const key = await page.getByLabel('The key', { exact: true }).inputValue();
    expect(await answerTo(page, key)).toMatchObject({ status: 200, customerId: 'c-brewery' });
    await page.getByRole('button', { name: 'I have kept it' }).click();
    expect(new URL(page.url()).search).toBe('');
    await page.getByText('of customer c-brewery').waitFor();
    await page.getByText('Revoked', { exact: true }).click();
    await page.getByText('of customer c-brewery').waitFor({ state: 'detached' });
    expect(new URL(page.url()).search).toBe('?state=revoked');
    await page.setViewportSize({ width: 360, height: 740 });
    expect(await seriousViolations(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
  });

  test('nobody gives themselves a role, and the refusal stands where it was chosen', async () => {
    const page = await web().visit('/keys?make=1', { as: ADMINISTRATOR });
    const dialog = page.getByRole('dialog', { name: 'Make a key' });
    await dialog.getByLabel('Acts as').fill('admin-ada');
    await dialog.getByLabel('Manager').check();
    await dialog.getByRole('button', { name: 'Make a key' }).click();
    await dialog.getByText(/roles/i).last().waitFor();
    expect(
      await dialog
        .getByRole('group', { name: 'Roles' })
        .getByText(/yourself|own/i)
        .count(),
    ).toBe(1);
  });

  test('an auditor reads which keys there are and decides about none; nobody else is offered them', async () => {
    const auditor = { id: 'auditor-anna', roles: ['auditor'], means: 'link' } as const;
    const page = await web().visit('/keys', { as: auditor });
    await page.getByRole('row', { name: /helpdesk/ }).waitFor();
    expect(await page.getByRole('button', { name: /Make a key|^Revoke/ }).count()).toBe(0);
    expect(await page.getByRole('link', { name: 'API keys' }).count()).toBe(0);
    const manager = { id: 'bea', roles: ['manager'], means: 'link' } as const;
    const other = await web().visit('/keys', { as: manager });
    await other.getByText('Not for your role').waitFor();
  });
}
