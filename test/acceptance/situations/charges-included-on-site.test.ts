import { describe, expect, test } from '@jest/globals';
import { account, checked, onlyLine, onSite, priceList, travelled } from '../../support/money.js';
import {
  customer,
  type Happening,
  type HistoryLine,
  signed,
  termsLike,
  ticket,
} from '../../support/situation.js';

/**
 * Terms, sections 6 and 8: variant 3 includes 2 hours on site a month. The price list asks 0.45 a kilometre, 24.00 an hour
 * on the way, 40.00 an hour of work on site.
 */
const PRICES = { perKilometre: '0.45', travelPerHour: '24.00', onSitePerHour: '40.00' };
const LIST = priceList('Mon 2026-01-05 08:00', 1, PRICES);
const ANY_WORK = termsLike('variant-3', 'any-work', { readings: { includedOnSite: 'any-on-site-work' } });

interface Story {
  readonly lists?: readonly HistoryLine[];
  readonly papers?: readonly Happening[];
}

/** ACME's account of March, with this done for a fault. */
function march(work: readonly Happening[], { lists = [LIST], papers = [signed('variant-3')] }: Story = {}) {
  const fault = ticket('T1', 'Mon 2026-03-02 08:00', {}, ...work);
  return account([ANY_WORK, lists, customer('acme', ...papers), fault], '2026-03', {
    asOf: 'Wed 2026-04-01 12:00',
  });
}

const NINETY = onSite('Tue 2026-03-03 10:00', 'Tue 2026-03-03 11:30');

describe('the two included hours of variant 3', () => {
  test('by default they are for checks: other work on site is charged although they are unused', () => {
    const found = march([NINETY]);
    expect(found.allowances[1]).toMatchObject({ of: 'on-site', usedMinutes: 0, lapsedMinutes: 120 });
    expect(found.total).toBe('60.00');
  });

  test('a check beyond them is shown as an overrun and is no charge', () => {
    // 09:00–12:00 = 180 = 120 + 60.
    const papers = [signed('variant-3'), checked('Tue 2026-03-10 09:00', 'Tue 2026-03-10 12:00')];
    const found = march([], { papers });
    expect(found.allowances[1]).toMatchObject({ usedMinutes: 120, overrunMinutes: 60 });
    expect(found.total).toBe('0.00');
  });

  test('by the other reading work within them is free', () => {
    // 90 of 120.
    expect(onlyLine(march([NINETY], { papers: [signed('any-work')] }))).toMatchObject({
      basis: { minutes: 0, includedMinutes: 90 },
      amount: '0.00',
    });
  });

  test('and what exceeds them is charged', () => {
    // 09:00–11:30 = 150 = 120 free + 30; 30 ÷ 60 × 40.00 = 20.00.
    const found = march([onSite('Tue 2026-03-03 09:00', 'Tue 2026-03-03 11:30')], {
      papers: [signed('any-work')],
    });
    expect(onlyLine(found)).toMatchObject({
      minutes: 150,
      basis: { minutes: 30, includedMinutes: 120 },
      amount: '20.00',
    });
  });

  test('a check that came before leaves less', () => {
    // Mon 2 March, check of 100 of 120; NINETY on Tuesday = 20 free + 70; 70 ÷ 60 × 40.00 = 46.666… → 46.67.
    const papers = [signed('any-work'), checked('Mon 2026-03-02 09:00', 'Mon 2026-03-02 10:40')];
    expect(onlyLine(march([NINETY], { papers })).amount).toBe('46.67');
  });

  test('within them no price is needed', () => {
    const found = march([NINETY], { papers: [signed('any-work')], lists: [] });
    expect(onlyLine(found)).toMatchObject({ flags: [], amount: '0.00' });
  });

  test('travel is charged all the same', () => {
    const found = march([travelled('Tue 2026-03-03 09:50', 60, 50), NINETY], {
      papers: [signed('any-work')],
    });
    expect(found.total).toBe('47.00');
  });
});
