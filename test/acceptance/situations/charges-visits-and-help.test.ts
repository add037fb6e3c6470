import { describe, expect, test } from '@jest/globals';
import {
  account,
  allowance,
  amounts,
  onSite,
  priceList,
  travelled,
  turnedPaid,
} from '../../support/money.js';
import { customer, judged, on, rowOf, signed, ticket } from '../../support/situation.js';
import { managed, paid } from '../../support/situation-work.js';

/**
 * Terms, sections 1, 2 and 6: what is charged beside the packages, and what is free. A kilometre costs 0.45, an hour on the
 * way 25.00, an hour on site 39.90.
 */
const LIST = priceList('Mon 2026-01-05 08:00', 1, {
  perKilometre: '0.45',
  travelPerHour: '25.00',
  onSitePerHour: '39.90',
});
const APRIL = { asOf: 'Wed 2026-04-01 12:00' };

describe('a technician in place of a replacement, variant 3 (note ****)', () => {
  const visit = ticket(
    'T1',
    'Mon 2026-03-02 08:00',
    {},
    on('Mon 2026-03-02 09:00', 'HardwareFaultConfirmed'),
    on('Mon 2026-03-02 11:00', 'TechnicianDispatched'),
    onSite('Mon 2026-03-02 12:00', 'Mon 2026-03-02 13:00'),
    travelled('Mon 2026-03-02 14:00', 80, 120),
  );
  const history = [LIST, customer('acme', signed('variant-3')), visit];

  test('is paid outside the package: the two included hours are for checks', () => {
    // 60 ÷ 60 × 39.90 = 39.90; 80 × 0.45 + 120 ÷ 60 × 25.00 = 36.00 + 50.00 = 86.00; together 125.90.
    const found = account(history, '2026-03', APRIL);
    expect(amounts(found)).toEqual(['39.90', '86.00']);
    expect(found.total).toBe('125.90');
    expect(allowance(history, '2026-03', APRIL, 'on-site')).toMatchObject({
      usedMinutes: 0,
      lapsedMinutes: 120,
    });
  });

  test('and keeps the promise of the replacement all the same', () => {
    expect(rowOf(judged(history), 'T1', 'replacement')).toMatchObject({ outcome: 'met' });
  });
});

describe('a technician sent since remote work could not help', () => {
  test.each(['variant-1', 'variant-2', 'variant-3'])(
    'travel and work are paid in %s too (note *)',
    (terms) => {
      // 10 × 0.45 + 30 ÷ 60 × 25.00 = 4.50 + 12.50 = 17.00; 20 ÷ 60 × 39.90 = 13.30; together 30.30.
      const visit = ticket(
        'T1',
        'Mon 2026-03-02 08:00',
        {},
        on('Mon 2026-03-02 09:00', 'RemoteResolutionRuledOut'),
        on('Mon 2026-03-02 11:00', 'TechnicianDispatched'),
        onSite('Mon 2026-03-02 12:00', 'Mon 2026-03-02 12:20'),
        travelled('Mon 2026-03-02 14:00', 10, 30),
      );
      expect(account([LIST, customer('acme', signed(terms)), visit], '2026-03', APRIL).total).toBe('30.30');
    },
  );
});

describe('adjustments after a replacement', () => {
  test('draw on the month’s remote time, and what exceeds it is not charged', () => {
    // Variant 1, an hour: 40 + 30 = 70 minutes are 60 used and 10 overrun.
    const replaced = ticket(
      'T1',
      'Mon 2026-03-02 08:00',
      {},
      managed('Mon 2026-03-02 09:00', 'Mon 2026-03-02 09:40'),
      on('Thu 2026-03-05 10:00', 'AdjustmentRequested'),
      managed('Thu 2026-03-05 11:00', 'Thu 2026-03-05 11:30'),
      on('Thu 2026-03-05 11:30', 'ReplacementAdjusted'),
    );
    const history = [customer('acme', signed('variant-1')), replaced];
    expect(allowance(history, '2026-03', APRIL)).toMatchObject({ usedMinutes: 60, overrunMinutes: 10 });
    expect(account(history, '2026-03', APRIL)).toMatchObject({ lines: [], total: '0.00' });
  });
});

describe('help that has nothing to do with the products', () => {
  const printer = { kind: 'question', topic: 'printer' } as const;
  const pointer = on('Mon 2026-03-02 09:00', 'AdviceGiven', { reference: 'Manual of the printer' });

  test('is free as far as a pointer to a manual goes', () => {
    const history = [customer('acme'), ticket('T1', 'Mon 2026-03-02 08:00', printer, pointer)];
    expect(account(history, '2026-03', APRIL)).toMatchObject({ lines: [], total: '0.00' });
  });

  test('and paid beyond it, once that is agreed', () => {
    // 25 minutes = 1 × 22.50.
    const help = [
      pointer,
      turnedPaid('Mon 2026-03-02 09:10', 'unrelated-help'),
      paid('Mon 2026-03-02 09:15', 'Mon 2026-03-02 09:40'),
    ];
    const history = [customer('acme'), ticket('T1', 'Mon 2026-03-02 08:00', printer, ...help)];
    expect(account(history, '2026-03', APRIL).total).toBe('22.50');
  });
});
