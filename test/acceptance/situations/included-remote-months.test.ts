import { describe, expect, test } from '@jest/globals';
import { customer, type Happening, judged, monthRowOf, signed, ticket } from '../../support/situation.js';
import { managed, paid } from '../../support/situation-work.js';

const REPORT = 'Mon 2026-03-16 07:00';

/** A fault of 16 March 2026 and the work on it, under contract papers that default to variant 2. */
const rows = (
  work: readonly Happening[],
  asOf: string,
  papers: readonly Happening[] = [signed('variant-2')],
) => {
  const judgements = judged([customer('acme', ...papers), ticket('T1', REPORT, {}, ...work)], { asOf });
  return (month: string) => monthRowOf(judgements, 'acme-1', 'included-remote', month);
};

const hours = (from: string, until: string) => managed(`Mon 2026-03-16 ${from}`, `Mon 2026-03-16 ${until}`);
const LAST_OF_MARCH = paid('Tue 2026-03-31 14:00', 'Tue 2026-03-31 15:00');
const FIRST_OF_APRIL = paid('Wed 2026-04-01 00:00', 'Wed 2026-04-01 01:00');

describe('included-remote: each month has its own included time', () => {
  test('three hours used in March do not serve for April: charged on 1 April with nothing used, broken', () => {
    const work = [hours('09:00', '12:00'), FIRST_OF_APRIL];
    expect(rows(work, 'Wed 2026-04-01 01:00')('2026-04')).toMatchObject({
      outcome: 'breached',
      startedAt: 'Wed 2026-04-01 00:00',
      dueAt: 'Fri 2026-05-01 00:00',
    });
  });

  test('time unused in March lapses: April’s three hours used up are enough to charge in April', () => {
    const work = [
      managed('Wed 2026-04-01 09:00', 'Wed 2026-04-01 12:00'),
      paid('Wed 2026-04-01 13:00', 'Wed 2026-04-01 14:00'),
    ];
    const of = rows(work, 'Fri 2026-05-01 00:00');
    expect(of('2026-04')).toMatchObject({ outcome: 'met' });
    expect(of('2026-03')).toBeUndefined();
  });

  test('work begun in the last millisecond of 31 March is March’s, a millisecond later it is April’s', () => {
    // three hours used in March, none in April; midnight of 1 April is 22:00 of 31 March in UTC
    const lastOfMarch = paid('Tue 2026-03-31 23:59:59.999', 'Wed 2026-04-01 01:00');
    const march = rows([hours('09:00', '12:00'), lastOfMarch], 'Fri 2026-05-01 00:00');
    expect(march('2026-03')).toMatchObject({ outcome: 'met' });
    expect(march('2026-04')).toBeUndefined();
    const april = rows([hours('09:00', '12:00'), FIRST_OF_APRIL], 'Fri 2026-05-01 00:00');
    expect(april('2026-03')).toBeUndefined();
    expect(april('2026-04')).toMatchObject({ outcome: 'breached' });
  });

  test('remote management from 23:00 on 31 March to 02:00 is March’s alone: April still has its three hours, broken', () => {
    const overnight = managed('Tue 2026-03-31 23:00', 'Wed 2026-04-01 02:00');
    const charged = paid('Wed 2026-04-01 09:00', 'Wed 2026-04-01 10:00');
    expect(rows([overnight, charged], 'Fri 2026-05-01 00:00')('2026-04')).toMatchObject({
      outcome: 'breached',
    });
  });

  test('remote management from 22:00 on 31 March to 01:00 counts whole for March: charged at 23:00, kept', () => {
    const overnight = managed('Tue 2026-03-31 22:00', 'Wed 2026-04-01 01:00');
    const charged = paid('Tue 2026-03-31 23:00', 'Tue 2026-03-31 23:30');
    expect(rows([overnight, charged], 'Wed 2026-04-01 01:00')('2026-03')).toMatchObject({ outcome: 'met' });
  });

  test('March runs until its last millisecond and is kept from midnight on', () => {
    const work = [hours('09:00', '12:00'), LAST_OF_MARCH];
    expect(rows(work, 'Tue 2026-03-31 23:59:59.999')('2026-03')).toMatchObject({ outcome: 'running' });
    expect(rows(work, 'Wed 2026-04-01 00:00')('2026-03')).toMatchObject({ outcome: 'met' });
  });

  test('a charge too early breaks March at once, long before the month ends', () => {
    const work = [paid('Mon 2026-03-16 10:00', 'Mon 2026-03-16 11:00')];
    expect(rows(work, 'Mon 2026-03-16 11:00')('2026-03')).toMatchObject({ outcome: 'breached' });
  });

  test('March kept and April broken are two rows', () => {
    const of = rows([hours('09:00', '12:00'), LAST_OF_MARCH, FIRST_OF_APRIL], 'Wed 2026-04-01 12:00');
    expect(of('2026-03')).toMatchObject({ outcome: 'met', dueAt: 'Wed 2026-04-01 00:00' });
    expect(of('2026-04')).toMatchObject({ outcome: 'breached', dueAt: 'Fri 2026-05-01 00:00' });
  });

  test('December ends with the year: its row ends at midnight of 1 January', () => {
    const judgements = judged([
      customer('acme', signed('variant-2')),
      ticket(
        'T1',
        'Mon 2025-12-29 08:00',
        {},
        managed('Wed 2025-12-31 19:00', 'Wed 2025-12-31 22:00'),
        paid('Wed 2025-12-31 23:59:59.999', 'Thu 2026-01-01 01:00'),
      ),
    ]);
    expect(monthRowOf(judgements, 'acme-1', 'included-remote', '2025-12')).toMatchObject({
      outcome: 'met',
      startedAt: 'Mon 2025-12-01 00:00',
      dueAt: 'Thu 2026-01-01 00:00',
    });
  });

  test('in a leap year Thursday 29 February is February’s', () => {
    const judgements = judged([
      customer('acme', signed('variant-2')),
      ticket(
        'T1',
        'Mon 2024-02-26 08:00',
        {},
        managed('Thu 2024-02-29 09:00', 'Thu 2024-02-29 12:00'),
        paid('Thu 2024-02-29 23:30', 'Fri 2024-03-01 00:30'),
      ),
    ]);
    expect(monthRowOf(judgements, 'acme-1', 'included-remote', '2024-02')).toMatchObject({
      outcome: 'met',
      dueAt: 'Fri 2024-03-01 00:00',
    });
  });

  test('in the night when clocks go forward, 00:30 to 04:30 are three hours, and 00:30 to 04:29 a minute less', () => {
    // Sunday 29 March: 02:00 becomes 03:00; 4 hours on the wall - 1 = 3 hours
    const charged = paid('Sun 2026-03-29 10:00', 'Sun 2026-03-29 11:00');
    const until = (end: string) =>
      rows([managed('Sun 2026-03-29 00:30', end), charged], 'Wed 2026-04-01 00:00')('2026-03');
    expect(until('Sun 2026-03-29 04:30')).toMatchObject({ outcome: 'met' });
    expect(until('Sun 2026-03-29 04:29')).toMatchObject({ outcome: 'breached' });
  });

  test('in the night when clocks go back, 00:30 to 02:30 are three hours, and 00:30 to 02:29 a minute less', () => {
    // Sunday 25 October: 03:00 becomes 02:00; 2 hours on the wall + 1 = 3 hours
    const charged = paid('Sun 2026-10-25 10:00', 'Sun 2026-10-25 11:00');
    const until = (end: string) =>
      rows([managed('Sun 2026-10-25 00:30', end), charged], 'Sun 2026-11-01 00:00')('2026-10');
    expect(until('Sun 2026-10-25 02:30 CET')).toMatchObject({
      outcome: 'met',
      startedAt: 'Thu 2026-10-01 00:00',
      dueAt: 'Sun 2026-11-01 00:00',
    });
    expect(until('Sun 2026-10-25 02:29 CET')).toMatchObject({ outcome: 'breached' });
  });
});
