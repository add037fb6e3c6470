import { describe, expect, test } from '@jest/globals';
import { minutesAfter, on } from '../../support/situation.js';
import { neutralised, promised } from '../../support/terms-of.js';

/**
 * Judging, "A clock": "calendar days by wall clock": the same time on the wall so many dates later, weekends and days of
 * rest included. A fault to be eliminated within 3 calendar days.
 */
const within = (days: number) => promised('remote-resolution', { counting: { by: 'calendar-days', days } });
const remote = within(3);

describe('three days later at the same time on the wall', () => {
  test.each([
    ['Monday morning, due on Thursday', 'Mon 2026-03-09 10:00', 'Thu 2026-03-12 10:00'],
    ['Friday afternoon, due on Monday: the weekend counts', 'Fri 2026-03-13 16:00', 'Mon 2026-03-16 16:00'],
    ['Thursday, due on Sunday: it is not moved to Monday', 'Thu 2026-03-12 10:00', 'Sun 2026-03-15 10:00'],
    ['Tuesday, due on Good Friday: it is not moved either', 'Tue 2026-03-31 10:00', 'Fri 2026-04-03 10:00'],
    ['Good Friday, due on Easter Monday', 'Fri 2026-04-03 15:00', 'Mon 2026-04-06 15:00'],
    ['Tuesday, due on Labour Day', 'Tue 2026-04-28 10:00', 'Fri 2026-05-01 10:00'],
    ['Monday night, due on Thursday night', 'Mon 2026-03-09 23:30', 'Thu 2026-03-12 23:30'],
    ['Monday at midnight, due on Thursday at midnight', 'Mon 2026-03-09 00:00', 'Thu 2026-03-12 00:00'],
    ['Monday, a millisecond before midnight', 'Mon 2026-03-09 23:59:59.999', 'Thu 2026-03-12 23:59:59.999'],
    ['26 February, due on 1 March', 'Thu 2026-02-26 10:00', 'Sun 2026-03-01 10:00'],
    ['27 February of a leap year, due on 1 March', 'Tue 2024-02-27 10:00', 'Fri 2024-03-01 10:00'],
    ['30 December, due on 2 January', 'Wed 2026-12-30 10:00', 'Sat 2027-01-02 10:00'],
  ])('reported on %s', (_title, reported, dueAt) => {
    expect(remote(reported, [neutralised(dueAt)])).toMatchObject({
      outcome: 'met',
      startedAt: reported,
      dueAt,
    });
  });

  test('kept at the due time, broken a millisecond later', () => {
    const late = remote('Fri 2026-03-13 16:00', [neutralised('Mon 2026-03-16 16:00:00.001')]);
    expect(late).toMatchObject({ outcome: 'breached', dueAt: 'Mon 2026-03-16 16:00' });
  });

  test('asked at the due time it still runs, asked a millisecond later it is broken', () => {
    const asked = (asOf: string) => remote('Fri 2026-03-13 16:00', [], { asOf });
    expect(asked('Mon 2026-03-16 16:00')).toMatchObject({ outcome: 'running' });
    expect(asked('Mon 2026-03-16 16:00:00.001')).toMatchObject({ outcome: 'breached' });
  });

  test('ruled out on Sunday, before it was due: superseded', () => {
    const story = [on('Sun 2026-03-15 12:00', 'RemoteResolutionRuledOut')];
    expect(remote('Fri 2026-03-13 16:00', story)).toMatchObject({ outcome: 'superseded' });
  });
});

describe('other numbers of days', () => {
  test.each([
    [1, 'Sat 2026-03-14 08:00', 'Sun 2026-03-15 08:00'],
    [7, 'Wed 2026-04-01 12:00', 'Wed 2026-04-08 12:00'],
    [30, 'Fri 2026-01-30 12:00', 'Sun 2026-03-01 12:00'], // 1 day to 31 January, 28 of February, 1 March.
    [365, 'Mon 2025-06-02 12:00', 'Tue 2026-06-02 12:00'],
  ])('%i calendar days from %s end on %s', (days, reported, dueAt) => {
    expect(within(days)(reported)).toMatchObject({ dueAt });
  });
});

describe('across the change to summer time (Sunday 29 March 2026, 02:00 becomes 03:00)', () => {
  test('one day from Saturday noon is Sunday noon, 23 hours later', () => {
    const dueAt = minutesAfter('Sat 2026-03-28 12:00', 23 * 60);
    expect(dueAt).toBe('Sun 2026-03-29 12:00');
    expect(within(1)('Sat 2026-03-28 12:00')).toMatchObject({ dueAt });
  });

  test.each([
    ['01:59:59.999 is still there', 'Thu 2026-03-26 01:59:59.999', 'Sun 2026-03-29 01:59:59.999'],
    ['02:00 is skipped and moves on to 03:00', 'Thu 2026-03-26 02:00', 'Sun 2026-03-29 03:00'],
    ['02:30 is skipped and moves on to 03:30', 'Thu 2026-03-26 02:30', 'Sun 2026-03-29 03:30'],
    ['02:59:59.999 moves on to 03:59:59.999', 'Thu 2026-03-26 02:59:59.999', 'Sun 2026-03-29 03:59:59.999'],
    ['03:00 is there', 'Thu 2026-03-26 03:00', 'Sun 2026-03-29 03:00'],
  ])('three days from Thursday: %s', (_title, reported, dueAt) => {
    expect(remote(reported, [neutralised(dueAt)])).toMatchObject({ outcome: 'met', dueAt });
  });

  test('from the first instant of summer time the time of day stays', () => {
    expect(remote('Sun 2026-03-29 03:00')).toMatchObject({ dueAt: 'Wed 2026-04-01 03:00' });
  });
});

describe('across the change to winter time (Sunday 25 October 2026, 03:00 becomes 02:00)', () => {
  test('one day from Saturday noon is Sunday noon, 25 hours later', () => {
    const dueAt = minutesAfter('Sat 2026-10-24 12:00', 25 * 60);
    expect(dueAt).toBe('Sun 2026-10-25 12:00');
    expect(within(1)('Sat 2026-10-24 12:00')).toMatchObject({ dueAt });
  });

  test.each([
    ['02:00 comes twice, the first counts', 'Thu 2026-10-22 02:00', 'Sun 2026-10-25 02:00 CEST'],
    ['02:30 comes twice, the first counts', 'Thu 2026-10-22 02:30', 'Sun 2026-10-25 02:30 CEST'],
    ['03:00 comes once, in winter time', 'Thu 2026-10-22 03:00', 'Sun 2026-10-25 03:00'],
  ])('three days from Thursday: %s', (_title, reported, dueAt) => {
    expect(remote(reported, [neutralised(dueAt)])).toMatchObject({ outcome: 'met', dueAt });
  });

  test('eliminated between the two 02:30 is late', () => {
    const row = remote('Thu 2026-10-22 02:30', [neutralised('Sun 2026-10-25 02:00 CET')]);
    expect(row).toMatchObject({ outcome: 'breached', dueAt: 'Sun 2026-10-25 02:30 CEST' });
  });

  test.each([
    ['first', 'Sun 2026-10-25 02:30 CEST'],
    ['second', 'Sun 2026-10-25 02:30 CET'],
  ])('three days from the %s 02:30 are Wednesday 02:30', (_which, reported) => {
    expect(remote(reported)).toMatchObject({ dueAt: 'Wed 2026-10-28 02:30' });
  });
});
