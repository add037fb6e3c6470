import { describe, expect, test } from '@jest/globals';
import { calendarFrom, minutesAfter } from '../../support/situation.js';
import { neutralised, promised } from '../../support/terms-of.js';

/**
 * Rolling working days across the changes of clock: 29 March 2026, 02:00 becomes 03:00; 25 October 2026, 03:00 becomes
 * 02:00. The same time of day decides, not the number of hours.
 */
const rolling = { readings: { workingDays: 'rolling' } } as const;
const HOUR = 60;

describe('two working days of a week, Mon–Fri', () => {
  const remote = promised('remote-resolution', {}, rolling);

  test('from Friday to Tuesday over the change to summer time is an hour less than four days', () => {
    // Mon 30 1st, Tue 31 2nd. 4 × 24 h − 1 h = 95 h.
    const dueAt = minutesAfter('Fri 2026-03-27 10:00', 95 * HOUR);
    expect(dueAt).toBe('Tue 2026-03-31 10:00');
    expect(remote('Fri 2026-03-27 10:00', [neutralised(dueAt)])).toMatchObject({ outcome: 'met', dueAt });
  });

  test('from Friday to Tuesday over the change to winter time is an hour more than four days', () => {
    // Mon 26 1st, Tue 27 2nd. 4 × 24 h + 1 h = 97 h.
    const dueAt = minutesAfter('Fri 2026-10-23 10:00', 97 * HOUR);
    expect(dueAt).toBe('Tue 2026-10-27 10:00');
    expect(remote('Fri 2026-10-23 10:00', [neutralised(dueAt)])).toMatchObject({ outcome: 'met', dueAt });
  });

  test.each([
    ['first', 'Sun 2026-10-25 02:30 CEST'],
    ['second', 'Sun 2026-10-25 02:30 CET'],
  ])('a fault of the %s 02:30 on the Sunday that has two is due on Tuesday 02:30', (_which, reported) => {
    // Mon 26 1st, Tue 27 2nd.
    expect(remote(reported)).toMatchObject({ startedAt: reported, dueAt: 'Tue 2026-10-27 02:30' });
  });

  test('the last millisecond before the skipped hour is due on Tuesday at that time of day', () => {
    // Sun 01:59:59.999: Mon 30 1st, Tue 31 2nd.
    expect(remote('Sun 2026-03-29 01:59:59.999')).toMatchObject({ dueAt: 'Tue 2026-03-31 01:59:59.999' });
  });
});

describe('where every day is a working day, the second one can be the Sunday of the change', () => {
  const everyDay = promised('remote-resolution', {}, { ...rolling, workingDaysCalendar: 'around-the-clock' });

  test.each([
    ['01:59:59.999 is still there', 'Fri 2026-03-27 01:59:59.999', 'Sun 2026-03-29 01:59:59.999'],
    ['02:00 is skipped and moves on by the hour to 03:00', 'Fri 2026-03-27 02:00', 'Sun 2026-03-29 03:00'],
    ['02:30 is skipped and moves on by the hour to 03:30', 'Fri 2026-03-27 02:30', 'Sun 2026-03-29 03:30'],
    [
      '02:59:59.999 is skipped and moves on to 03:59:59.999',
      'Fri 2026-03-27 02:59:59.999',
      'Sun 2026-03-29 03:59:59.999',
    ],
    ['03:00 is there', 'Fri 2026-03-27 03:00', 'Sun 2026-03-29 03:00'],
    [
      '03:30 is there, the same instant as the 02:30 that moved on',
      'Fri 2026-03-27 03:30',
      'Sun 2026-03-29 03:30',
    ],
  ])('29 March: %s', (_title, reported, dueAt) => {
    expect(everyDay(reported, [neutralised(dueAt)])).toMatchObject({ outcome: 'met', dueAt });
  });

  test.each([
    ['01:59 comes once', 'Fri 2026-10-23 01:59', 'Sun 2026-10-25 01:59'],
    ['02:00 comes twice, the first counts', 'Fri 2026-10-23 02:00', 'Sun 2026-10-25 02:00 CEST'],
    ['02:30 comes twice, the first counts', 'Fri 2026-10-23 02:30', 'Sun 2026-10-25 02:30 CEST'],
    [
      '02:59:59.999 comes twice, the first counts',
      'Fri 2026-10-23 02:59:59.999',
      'Sun 2026-10-25 02:59:59.999 CEST',
    ],
    ['03:00 comes once, in winter time', 'Fri 2026-10-23 03:00', 'Sun 2026-10-25 03:00'],
  ])('25 October: %s', (_title, reported, dueAt) => {
    expect(everyDay(reported, [neutralised(dueAt)])).toMatchObject({ outcome: 'met', dueAt });
  });

  test('eliminated at the second 02:30 is an hour late', () => {
    const row = everyDay('Fri 2026-10-23 02:30', [neutralised('Sun 2026-10-25 02:30 CET')]);
    expect(row).toMatchObject({ outcome: 'breached', dueAt: 'Sun 2026-10-25 02:30 CEST' });
  });

  test('reported at the second 02:30, two days later is Tuesday 02:30', () => {
    expect(everyDay('Sun 2026-10-25 02:30 CET')).toMatchObject({ dueAt: 'Tue 2026-10-27 02:30' });
  });
});

describe('a Sunday that is opened for once', () => {
  test('counts as a working day, and its skipped 02:30 moves on to 03:30', () => {
    // Sun 29 March opened 09:00–12:00: from Thu 26, Fri 27 is the 1st and Sun 29 the 2nd working day.
    const opened = calendarFrom('Mon 2026-03-02 09:00', 'sk-weekdays-0830-1700', 2, {
      exceptions: [{ date: '2026-03-29', intervals: [['09:00', '12:00']] }],
    });
    const remote = promised('remote-resolution', {}, { ...rolling, published: [opened] });
    expect(remote('Thu 2026-03-26 02:30')).toMatchObject({
      dueAt: 'Sun 2026-03-29 03:30',
      calendarVersion: 2,
    });
  });
});
