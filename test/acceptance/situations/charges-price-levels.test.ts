import { describe, expect, test } from '@jest/globals';
import { account, amounts, priceLevel, turnedPaid } from '../../support/money.js';
import { type Asked, customer, type Happening, minutesAfter, on, ticket } from '../../support/situation.js';
import { paid } from '../../support/situation-work.js';

/** Terms, section 6: 45.00 EUR × the customer's price level in force when the work began, rounded half up to cents. */
const AGREED = turnedPaid('Tue 2026-03-03 08:00', 'remote-configuration');

/** March's amounts for a customer with such papers; half an hour of work at each of these times. */
function march(
  papers: readonly Happening[],
  starts: readonly string[],
  asked: Asked = { asOf: 'Wed 2026-04-01 12:00' },
) {
  const work = starts.map((start) => paid(start, minutesAfter(start, 30)));
  const change = ticket('T1', 'Mon 2026-03-02 08:00', { kind: 'change' }, AGREED, ...work);
  return account([customer('acme', ...papers), change], '2026-03', asked);
}

const TUESDAY = ['Tue 2026-03-03 09:00'];

describe('half an hour, 22.50, times the price level', () => {
  test.each([
    [1, '22.50'],
    [0.9, '20.25'], // 22.50 × 0.9 = 20.25
    ['0.85', '19.13'], // 19.125, half up
    ['0.333', '7.49'], // 7.4925
    ['1.1', '24.75'],
    [1.25, '28.13'], // 28.125, half up
    ['0.0002', '0.00'], // 0.0045
    ['0.00023', '0.01'], // 0.005175
    ['2', '45.00'],
    ['0', '0.00'],
  ])('level %s: %s', (level, amount) => {
    expect(amounts(march([priceLevel(level, '2026-01-01')], TUESDAY))).toEqual([amount]);
  });

  test('an hour at 1.005 is 45.225, half up 45.23: binary fractions would make it 45.22', () => {
    const history = [
      customer('acme', priceLevel('1.005', '2026-01-01')),
      ticket('T1', 'Mon 2026-03-02 08:00', {}, AGREED, paid('Tue 2026-03-03 09:00', 'Tue 2026-03-03 10:00')),
    ];
    expect(account(history, '2026-03').total).toBe('45.23');
  });

  test('cents are rounded per entry, so that the entries are the total', () => {
    // 3 × 19.125: each 19.13, together 57.39; rounded only at the end it would be 57.375 → 57.38.
    const found = march(
      [priceLevel('0.85', '2026-01-01')],
      ['Tue 2026-03-03 09:00', 'Wed 2026-03-04 09:00', 'Thu 2026-03-05 09:00'],
    );
    expect(amounts(found)).toEqual(['19.13', '19.13', '19.13']);
    expect(found.total).toBe('57.39');
  });

  test('the line shows the level', () => {
    expect(march([priceLevel(0.9, '2026-01-01')], TUESDAY).lines[0]?.basis).toMatchObject({
      halfHours: 1,
      hourlyRate: '45.00',
      priceLevel: '0.9',
    });
  });
});

describe('in force when the work began', () => {
  const FROM_16_MARCH = priceLevel('0.8', '2026-03-16');

  test('a level begins at its local midnight: a minute before it is the old one', () => {
    // Sun 15 March 23:59: 22.50 × 1; Mon 16 March 00:00: 22.50 × 0.8 = 18.00.
    const found = march([FROM_16_MARCH], ['Sun 2026-03-15 23:59', 'Mon 2026-03-16 00:00']);
    expect(amounts(found)).toEqual(['22.50', '18.00']);
  });

  test('work over that midnight goes by the level of its beginning', () => {
    // 23:50 – 00:20 = 30 minutes at level 1.
    expect(amounts(march([FROM_16_MARCH], ['Sun 2026-03-15 23:50']))).toEqual(['22.50']);
  });

  test('the level of the registration holds until another begins', () => {
    // 22.50 × 0.9 = 20.25, then 22.50 × 0.8 = 18.00.
    const registered = on('Mon 2023-01-02 08:01', 'CustomerRegistered', { priceLevel: '0.9' });
    const found = march([registered, FROM_16_MARCH], ['Tue 2026-03-03 09:00', 'Mon 2026-03-16 09:00']);
    expect(amounts(found)).toEqual(['20.25', '18.00']);
  });

  test('the later beginning wins, whichever was set first', () => {
    // set in this order: 0.8 from 16 March, 0.7 from 1 March. On 16 March 0.8 began last: 18.00.
    const found = march([FROM_16_MARCH, priceLevel('0.7', '2026-03-01')], ['Mon 2026-03-16 09:00']);
    expect(amounts(found)).toEqual(['18.00']);
  });

  test('of two levels from one day the later set one wins', () => {
    // 0.8, then 0.6 from the same day: 22.50 × 0.6 = 13.50.
    const again = priceLevel('0.6', '2026-03-16', 'Wed 2026-03-11 09:00');
    expect(amounts(march([FROM_16_MARCH, again], ['Mon 2026-03-16 09:00']))).toEqual(['13.50']);
  });

  test('a level set later for an earlier day changes what was charged, once it is known', () => {
    // On 20 March level 0.8 is set from 1 March: 18.00; as known on 19 March: 22.50.
    const late = priceLevel('0.8', '2026-03-01', 'Fri 2026-03-20 09:00');
    expect(amounts(march([late], TUESDAY))).toEqual(['18.00']);
    const asKnownAt = 'Thu 2026-03-19 09:00';
    expect(amounts(march([late], TUESDAY, { asOf: 'Wed 2026-04-01 12:00', asKnownAt }))).toEqual(['22.50']);
  });

  test('another customer’s level is theirs', () => {
    const history = [
      customer('acme'),
      customer('globex', priceLevel('0.5', '2026-01-01')),
      ticket('T1', 'Mon 2026-03-02 08:00', {}, AGREED, paid('Tue 2026-03-03 09:00', 'Tue 2026-03-03 09:30')),
    ];
    expect(account(history, '2026-03').total).toBe('22.50');
  });
});
