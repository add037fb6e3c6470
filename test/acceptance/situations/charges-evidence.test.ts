import { describe, expect, test } from '@jest/globals';
import {
  account,
  faultFinding,
  onlyLine,
  priceLevel,
  priceList,
  travelled,
  turnedPaid,
} from '../../support/money.js';
import {
  type Asked,
  corrected,
  customer,
  type Happening,
  on,
  signed,
  ticket,
} from '../../support/situation.js';
import { managed, paid } from '../../support/situation-work.js';

/** Every figure of an account names the facts that it comes from: stream, revision, and both instants. */
const APRIL = { asOf: 'Wed 2026-04-01 12:00' };

function charge(work: readonly Happening[], papers: readonly Happening[] = [], asked: Asked = APRIL) {
  const asking = ticket('T1', 'Mon 2026-03-02 08:00', { kind: 'question', topic: 'voicemail' }, ...work);
  return onlyLine(account([customer('acme', ...papers), asking], '2026-03', asked));
}

const HALF_HOUR = paid('Tue 2026-03-03 09:00', 'Tue 2026-03-03 09:30', {
  logged: 'Tue 2026-03-03 10:00',
  recorded: 'Tue 2026-03-03 10:05',
});

describe('a charge names', () => {
  test('the logged work, when it was logged and when that was recorded', () => {
    const agreed = turnedPaid('Tue 2026-03-03 08:00', 'remote-configuration');
    expect(charge([agreed, HALF_HOUR])).toMatchObject({
      work: 'paid-remote',
      fact: {
        type: 'PaidWorkLogged',
        stream: 'ticket-T1',
        revision: 2,
        occurredAt: '2026-03-03T09:00:00.000Z',
        recordedAt: '2026-03-03T09:05:00.000Z',
      },
      zone: 'Europe/Bratislava',
    });
  });

  test('the agreement that gave its reason, and when it was reached', () => {
    const agreed = turnedPaid('Tue 2026-03-03 08:30', 'remote-configuration', 'Tue 2026-03-03 08:00');
    expect(charge([agreed, HALF_HOUR])).toMatchObject({
      reason: 'remote-configuration',
      agreedAt: '2026-03-03T07:00:00.000Z',
      grounds: [{ type: 'TicketEscalatedToPaid', revision: 1 }],
    });
  });

  test('an agreement that came too late, too', () => {
    const late = turnedPaid('Tue 2026-03-03 12:00', 'remote-configuration');
    expect(charge([HALF_HOUR, late])).toMatchObject({
      agreedAt: '2026-03-03T11:00:00.000Z',
      missingGrounds: ['no-written-agreement'],
      grounds: [{ type: 'TicketEscalatedToPaid', revision: 2 }],
    });
  });

  test('the fault finding before it, and who said whose fault it was', () => {
    const work = [
      faultFinding('Tue 2026-03-03 08:00', 'Tue 2026-03-03 08:10'),
      faultFinding('Tue 2026-03-03 08:10', 'Tue 2026-03-03 08:20'),
      turnedPaid('Tue 2026-03-03 08:30', 'fault-finding-over-15-minutes'),
      HALF_HOUR,
      faultFinding('Tue 2026-03-03 11:00', 'Tue 2026-03-03 11:10', 'customer'),
    ];
    // 10 + 10 = 20 minutes before it (revisions 1 and 2); the cause stands in revision 5.
    expect(charge(work).grounds.map(({ revision }) => revision)).toEqual([3, 1, 2, 5]);
  });

  test('the warning before a repeated question', () => {
    const warning = on('Mon 2026-02-02 09:00', 'RepeatWarningGiven', { topic: 'voicemail' });
    const work = [turnedPaid('Tue 2026-03-03 08:00', 'repeated-question'), HALF_HOUR];
    expect(charge(work, [warning]).grounds).toMatchObject([
      { type: 'TicketEscalatedToPaid' },
      { type: 'RepeatWarningGiven', stream: 'customer-acme', revision: 1 },
    ]);
  });

  test('what voided its ticket', () => {
    const work = [turnedPaid('Tue 2026-03-03 08:00', 'remote-configuration'), HALF_HOUR];
    const voided = on('Wed 2026-03-04 08:00', 'TicketVoided');
    expect(charge([...work, voided]).grounds).toMatchObject([{ revision: 1 }, { type: 'TicketVoided' }]);
  });

  test('what set the price level, or that nobody did', () => {
    const work = [turnedPaid('Tue 2026-03-03 08:00', 'remote-configuration'), HALF_HOUR];
    expect(charge(work).basis).toMatchObject({ priceLevel: '1', priceLevelSetBy: null });
    // 22.50 × 0.90 = 20.25.
    expect(charge(work, [priceLevel('0.90', '2026-03-01', 'Mon 2026-02-02 09:00')])).toMatchObject({
      basis: { priceLevelSetBy: { type: 'PriceLevelSet', stream: 'customer-acme', revision: 1 } },
      amount: '20.25',
      isRounded: false,
    });
  });

  test('the price list', () => {
    const list = priceList('Mon 2026-01-05 08:00', 7, { perKilometre: '0.45', travelPerHour: '20' });
    const visit = ticket('T1', 'Mon 2026-03-02 08:00', {}, travelled('Tue 2026-03-03 10:00', 1, 10));
    // 0.45 + 10 ÷ 60 × 20 = 0.45 + 3.3333… = 3.78.
    expect(onlyLine(account([list, customer('acme'), visit], '2026-03', APRIL))).toMatchObject({
      basis: { priceListVersion: 7, priceListPublishedBy: { stream: 'supplier', revision: 0 } },
      amount: '3.78',
      isRounded: true,
    });
  });

  test('a correction of the time at which it was logged', () => {
    const agreed = turnedPaid('Tue 2026-03-03 08:00', 'remote-configuration');
    const logged = paid('Tue 2026-03-03 09:00', 'Tue 2026-03-03 09:30', { as: 'work' });
    const moved = corrected('Thu 2026-03-05 09:00', 'work', 'Tue 2026-03-03 09:45');
    expect(charge([agreed, logged, moved]).fact).toMatchObject({
      occurredAt: '2026-03-03T08:45:00.000Z',
      statedAt: '2026-03-03T08:30:00.000Z',
    });
  });
});

describe('a month names', () => {
  test('the contract that grants its included time', () => {
    const history = [customer('acme', signed('variant-2')), ticket('T1', 'Mon 2026-03-02 08:00', {})];
    expect(account(history, '2026-03', APRIL).allowances).toMatchObject([
      { agreedBy: { type: 'ContractSigned', stream: 'customer-acme', revision: 1 }, leftMinutes: 0 },
    ]);
  });

  test('each price level that was in force in it', () => {
    const levels = [
      priceLevel('0.90', '2026-01-01', 'Fri 2026-01-02 09:00'),
      priceLevel('0.80', '2026-03-16', 'Mon 2026-02-02 09:00'),
      priceLevel('1.20', '2026-04-01', 'Mon 2026-02-02 09:01'),
    ];
    const levelsOf = (month: string) =>
      account([customer('acme', ...levels)], month, APRIL).priceLevels.map((each) => each.priceLevel);
    expect(levelsOf('2026-03')).toEqual(['0.9', '0.8']);
    expect(levelsOf('2026-04')).toEqual(['1.2']);
    expect(levelsOf('2025-12')).toEqual(['1']);
  });

  test('how much included time was left when work was charged all the same', () => {
    // Variant 2: 180 − 50 = 130 minutes.
    const work = [
      managed('Tue 2026-03-03 08:00', 'Tue 2026-03-03 08:50'),
      turnedPaid('Tue 2026-03-03 08:55', 'remote-configuration'),
      HALF_HOUR,
    ];
    expect(charge(work, [signed('variant-2')])).toMatchObject({
      flags: ['included-time-left'],
      includedMinutesLeft: 130,
      amount: '22.50',
    });
  });
});

test('a month that has not begun has no account', () => {
  const ofApril = (asOf: string) => () => account([customer('acme')], '2026-04', { asOf });
  expect(ofApril('Tue 2026-03-31 23:59')).toThrow(expect.objectContaining({ code: 'MONTH_NOT_BEGUN' }));
  expect(ofApril('Wed 2026-04-01 00:00')).not.toThrow();
});
