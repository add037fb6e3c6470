import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { seriousViolations } from '../support/accessibility.js';
import type { WebUnderTest } from '../support/web-under-test.js';

const OFFICE = 'sk-weekdays-0830-1700';

interface Calendar {
  timezone: string;
  weekly: Record<string, string[][]>;
}

export function proposedPublications(web: () => WebUnderTest): void {
  const manager = (id: string, path: string): Promise<Page> =>
    web().visit(path, { as: { id, roles: ['manager'], means: 'link' } });

  /** The version in force, as somebody has changed it. */
  const begin = async (page: Page, change: (calendar: Calendar) => void): Promise<void> => {
    const content = page.getByLabel('Content, as JSON');
    await page.getByRole('button', { name: /^Begin with version/ }).click();
    await page.getByText('The two say the same.').waitFor();
    const calendar = JSON.parse(await content.inputValue()) as Calendar;
    change(calendar);
    await content.fill(JSON.stringify(calendar, null, 2));
  };

  test('one manager proposes longer hours, another approves, and both see which verdicts would flip', async () => {
    const eva = await manager('eva', '/today');
    await eva.getByRole('link', { name: 'Terms and calendars' }).click();
    await eva.getByRole('link', { name: 'Propose a new version' }).click();
    await eva.getByLabel('Which calendar').selectOption(OFFICE);
    expect(await eva.getByLabel('Version', { exact: true }).inputValue()).toBe('4');
    await begin(eva, ({ weekly }) => {
      for (const day of ['mon', 'tue', 'wed', 'thu', 'fri']) weekly[day] = [['06:00', '20:00']];
    });
    const week = eva.getByRole('region', { name: 'Service hours of a week' });
    await week.getByText('06:00–20:00').first().waitFor();
    await eva.getByText('5 changed').waitFor();
    await eva.getByLabel('Holds from').fill('2026-03-01T08:00');
    await eva.getByText(/on version 2 holds, so this one would hold until then only/).waitFor();
    await eva.getByLabel('Holds from').fill('2026-05-12T08:00');
    await eva.getByText('Compared with version 3').waitFor();
    await eva.getByLabel('Reason').fill('The office is open from six to eight');
    expect(await seriousViolations(eva)).toEqual([]);
    await eva.getByRole('button', { name: 'Propose', exact: true }).click();
    const told = (await eva.getByText(/verdicts? would end otherwise/).textContent()) ?? '';
    expect(told).toMatch(/^(One|[1-9]\d*) verdict/);
    expect(await seriousViolations(eva)).toEqual([]);
    await eva.reload();
    await eva.getByText(told).waitFor();
    await eva.getByRole('link', { name: 'All open changes' }).click();
    const own = eva.getByRole('article').filter({ hasText: OFFICE });
    await own.getByText('You proposed this yourself').waitFor();

    const bea = await manager('bea', '/changes');
    const card = bea.getByRole('article').filter({ hasText: OFFICE });
    await card.getByText('The office is open from six to eight').waitFor();
    await card.getByRole('listitem').filter({ hasText: 'Friday' }).getByText('06:00–20:00').waitFor();
    await card.getByText(told).waitFor();
    await card.locator('[aria-busy=true]').first().waitFor({ state: 'detached' });
    expect(await seriousViolations(bea)).toEqual([]);
    await card.getByRole('button', { name: 'Approve' }).click();
    await bea.getByText(`Approved and recorded: calendar-${OFFICE}.`).waitFor();
    await bea.goto(`${web().server.url}/changes?state=approved`);
    const decided = bea.getByRole('article').filter({ hasText: OFFICE });
    await decided.getByText('Compared with version 3').waitFor();
    await bea.goto(`${web().server.url}/publications`);
    const newest = bea.getByRole('row', { name: /version 4 in force/ });
    await newest.getByText('Published by eva, approved by bea').waitFor();
  });

  test('what nothing could be judged by is refused with each place, and nothing that was typed is lost', async () => {
    const eva = await manager('eva', `/publications/propose?id=${OFFICE}`);
    await begin(eva, (calendar) => {
      calendar.timezone = 'Europe/Nitra';
      calendar.weekly.mon = [['8:30', '17:00']];
    });
    await eva.getByRole('button', { name: 'Propose', exact: true }).click();
    await eva.getByText('Needed here.').waitFor();
    await eva.getByLabel('Reason').fill('To see what is wrong');
    await eva.getByRole('button', { name: 'Propose', exact: true }).click();
    const refusal = eva.getByRole('alert');
    await refusal.getByText('2 things are wrong').waitFor();
    expect(await refusal.getByRole('listitem').allTextContents()).toEqual([
      'timezone is no IANA time zone such as Europe/Bratislava',
      'weekly.mon[0][0] is no time of day from 00:00 to 24:00',
    ]);
    expect(await seriousViolations(eva)).toEqual([]);
    expect(await eva.getByLabel('Content, as JSON').inputValue()).toContain('Europe/Nitra');
    await eva.getByLabel('Content, as JSON').fill('{\n  "timezone": Europe\n}');
    await eva.getByText('it breaks off in line 2, column 15').waitFor();
  });

  test('terms come from a file, and what they cost is compared; whoever proposed them reads why they were refused', async () => {
    const page = await web().visit('/publications/propose?kind=terms', {
      as: { id: 'agent-ondrej', roles: ['agent'], means: 'link' },
    });
    const { terms } = await page.evaluate(
      async () => (await (await fetch('/api/v1/terms/variant-1/1')).json()) as { terms: object },
    );
    const buffer = Buffer.from(JSON.stringify({ ...terms, pricePerMonth: '49.00' }));
    await page.getByRole('button', { name: 'Choose a file' }).waitFor();
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'variant-1.terms.json', mimeType: 'application/json', buffer });
    const price = page.getByRole('listitem').filter({ hasText: 'Price' });
    await price.getByText('49.00 EUR a month, without VAT').waitFor();
    expect(await page.getByLabel('Which terms').inputValue()).toBe('variant-1');
    expect(await page.getByLabel('Version', { exact: true }).inputValue()).toBe('2');
    await page.getByRole('button', { name: 'Propose', exact: true }).click();
    await page.getByText('No verdict would end otherwise.').waitFor();
    await page.getByRole('link', { name: 'All open changes' }).click();
    const bea = await manager('bea', '/changes');
    const card = bea.getByRole('article').filter({ hasText: 'variant-1' });
    await card.getByText('49.00 EUR a month, without VAT').waitFor();
    await card.getByRole('button', { name: 'Refuse …' }).click();
    await card.getByLabel('Why it is refused').fill('Not before the new year.');
    await card.getByRole('button', { name: 'Refuse', exact: true }).click();
    await bea.getByText('Refused: terms-variant-1.').waitFor();
    await page.goto(`${web().server.url}/changes?state=refused`);
    await page.getByText('Refused because: Not before the new year.').waitFor();
  });

  test('a fact of a customer that somebody would take back is told by what it was, and when', async () => {
    const page = await web().visit('/changes');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.evaluate(async () => {
      const stream = 'stream=customer-c-brewery&type=CustomerRegistered';
      const trail = (await (await fetch(`/api/v1/audit?${stream}`)).json()) as {
        entries: { eventId: string }[];
      };
      const change = { eventId: trail.entries[0]?.eventId, reason: 'Entered twice' };
      await fetch('/api/v1/customers/c-brewery/change-proposals', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ data: { type: 'FactRetracted', change } }),
      });
    });
    const card = page.getByRole('article').filter({ hasText: 'c-brewery' });
    await card.getByText('Customer was registered').waitFor();
    await card
      .getByText(/^\w{3},? \d+ \w+ 202\d,? \d\d:\d\d$/)
      .first()
      .waitFor();
    await card.getByRole('button', { name: 'Withdraw' }).click();
    await page.getByText('Withdrawn: customer-c-brewery.').waitFor();
  });
}
