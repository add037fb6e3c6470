import { describe, expect, test } from '@jest/globals';
import { account, amounts, onlyLine, onSite, priceLevel, priceList, travelled } from '../../support/money.js';
import {
  corrected,
  customer,
  type Happening,
  type HistoryLine,
  on,
  signed,
  ticket,
} from '../../support/situation.js';

/**
 * Terms, section 6: travel and work on site are charged by the price list in force, in every variant. This one asks 0.45 a
 * kilometre, 24.00 an hour on the way, 40.00 an hour of work on site.
 */
const PRICES = { perKilometre: '0.45', travelPerHour: '24.00', onSitePerHour: '40.00' };
const LIST = priceList('Mon 2026-01-05 08:00', 1, PRICES);

interface Story {
  readonly lists?: readonly HistoryLine[];
  readonly papers?: readonly Happening[];
}

/** ACME's account of March, with this done for a fault. */
function march(work: readonly Happening[], { lists = [LIST], papers = [signed('variant-3')] }: Story = {}) {
  const fault = ticket('T1', 'Mon 2026-03-02 08:00', {}, ...work);
  return account([lists, customer('acme', ...papers), fault], '2026-03', {
    asOf: 'Wed 2026-04-01 12:00',
  });
}

const NINETY = onSite('Tue 2026-03-03 10:00', 'Tue 2026-03-03 11:30');

describe('travel', () => {
  test('60 km and 50 minutes', () => {
    // 60 × 0.45 = 27.00; 50 ÷ 60 × 24.00 = 20.00; together 47.00.
    expect(onlyLine(march([travelled('Tue 2026-03-03 09:50', 60, 50)]))).toMatchObject({
      fact: { type: 'TravelLogged' },
      basis: {
        by: 'price-list',
        priceListVersion: 1,
        kilometres: 60,
        perKilometre: '0.45',
        minutes: 50,
        perHour: '24',
        includedMinutes: 0,
      },
      reason: null,
      missingGrounds: [],
      flags: [],
      amount: '47.00',
    });
  });

  test('one entry is rounded once, half up', () => {
    // 12.5 × 0.45 = 5.625; 7 ÷ 60 × 24.00 = 2.80; 8.425 → 8.43.
    expect(onlyLine(march([travelled('Tue 2026-03-03 09:50', 12.5, 7)])).amount).toBe('8.43');
  });

  test('a price that divides badly', () => {
    // 50 ÷ 60 × 25.00 = 20.8333… → 20.83.
    const lists = [priceList('Mon 2026-01-05 08:00', 1, { ...PRICES, travelPerHour: 25 })];
    expect(onlyLine(march([travelled('Tue 2026-03-03 09:50', 0, 50)], { lists })).amount).toBe('20.83');
  });

  test('it belongs to the month of its occurrence, as corrected', () => {
    const way = on('Wed 2026-04-01 09:00', 'TravelLogged', { kilometres: 10, minutes: 0 }, { as: 'way' });
    expect(march([way]).lines).toEqual([]);
    // 10 × 0.45 = 4.50, now on 31 March.
    const moved = corrected('Wed 2026-04-01 10:00', 'way', 'Tue 2026-03-31 18:00');
    expect(march([way, moved]).total).toBe('4.50');
  });

  test('the price level of paid service does not touch the price list', () => {
    const papers = [signed('variant-3'), priceLevel('0.5', '2026-01-01')];
    expect(march([travelled('Tue 2026-03-03 09:50', 60, 50)], { papers }).total).toBe('47.00');
  });
});

describe('work on site', () => {
  test('an hour and a half', () => {
    // 90 ÷ 60 × 40.00 = 60.00.
    expect(onlyLine(march([NINETY])).amount).toBe('60.00');
  });

  test('it is charged by its exact duration, not by started half hours', () => {
    // 31 ÷ 60 × 40.00 = 20.666… → 20.67.
    expect(onlyLine(march([onSite('Tue 2026-03-03 10:00', 'Tue 2026-03-03 10:31')])).amount).toBe('20.67');
  });

  test.each([[[]], [[signed('variant-1')]], [[signed('variant-2')]]])(
    'customers pay for it with %j',
    (papers) => {
      expect(march([NINETY], { papers }).total).toBe('60.00');
    },
  );

  test('it needs no escalation and no agreement', () => {
    expect(onlyLine(march([NINETY]))).toMatchObject({ reason: null, missingGrounds: [] });
  });

  test('the way there, the work and the way back', () => {
    // 47.00 + 60.00 + 47.00 = 154.00.
    const found = march([
      travelled('Tue 2026-03-03 09:50', 60, 50),
      NINETY,
      travelled('Tue 2026-03-03 12:30', 60, 50),
    ]);
    expect(amounts(found)).toEqual(['47.00', '60.00', '47.00']);
    expect(found.total).toBe('154.00');
  });

  test('for a voided ticket nothing is charged', () => {
    const found = march([NINETY, on('Wed 2026-03-04 09:00', 'TicketVoided')]);
    expect(onlyLine(found)).toMatchObject({ missingGrounds: ['ticket-voided'], amount: '0.00' });
  });
});

describe('the list in force when it began', () => {
  const SECOND = priceList('Mon 2026-03-16 08:00', 2, { ...PRICES, onSitePerHour: '50.00' });
  const lists = [LIST, SECOND];

  test('a new list holds from its publication', () => {
    // 07:59, an hour: version 1, 40.00; 08:00, an hour: version 2, 50.00.
    const found = march(
      [
        onSite('Mon 2026-03-16 07:59', 'Mon 2026-03-16 08:59'),
        onSite('Mon 2026-03-16 08:00', 'Mon 2026-03-16 09:00'),
      ],
      { lists },
    );
    expect(found.lines).toMatchObject([
      { basis: { priceListVersion: 1 }, amount: '40.00' },
      { basis: { priceListVersion: 2 }, amount: '50.00' },
    ]);
  });

  test('without any list there is no amount: the total is short of it and says so', () => {
    const found = march([NINETY, travelled('Tue 2026-03-03 12:30', 60, 50)], { lists: [] });
    expect(found.lines).toMatchObject([
      { flags: ['no-price-list'], amount: null, basis: { priceListVersion: null, perHour: null } },
      { flags: ['no-price-list'], amount: null },
    ]);
    expect(found).toMatchObject({ total: '0.00', unpriced: 2 });
  });

  test('a list that is published afterwards is none yet', () => {
    expect(march([NINETY], { lists: [SECOND] })).toMatchObject({ total: '0.00', unpriced: 1 });
  });

  test('a list that leaves a price out has none for it', () => {
    const partial = [priceList('Mon 2026-01-05 08:00', 1, { onSitePerHour: '40.00' })];
    const found = march([NINETY, travelled('Tue 2026-03-03 12:30', 60, 50)], { lists: partial });
    expect(amounts(found)).toEqual(['60.00', null]);
  });

  test('a list with a price that is none is an error that names it', () => {
    const broken = [priceList('Mon 2026-01-05 08:00', 1, { onSitePerHour: 'forty' })];
    expect(() => march([NINETY], { lists: broken })).toThrow(
      expect.objectContaining({
        code: 'INVALID_FIELD',
        data: expect.objectContaining({
          field: 'onSitePerHour',
          value: 'forty',
          eventId: expect.any(String),
        }),
      }),
    );
  });
});
