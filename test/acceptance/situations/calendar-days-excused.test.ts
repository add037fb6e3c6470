import { describe, expect, test } from '@jest/globals';
import { on } from '../../support/situation.js';
import { awaited, excused, neutralised, PAUSING, promised, waited } from '../../support/terms-of.js';

/**
 * Judging, "A clock": excused and paused time moves calendar days by the time that passes. A fault to be eliminated
 * within 3 calendar days: Friday 16:00 is due on Monday 16:00.
 */
const counting = { by: 'calendar-days', days: 3 };
const remote = promised('remote-resolution', { counting });
const pausing = promised('remote-resolution', { counting, ...PAUSING });
const FRIDAY_4PM = 'Fri 2026-03-13 16:00';

describe('excused time', () => {
  test('two hours of Saturday count, though nobody works then', () => {
    // Mon 16:00 + 2 h = 18:00.
    const story = [
      excused('Sat 2026-03-14 10:00', 'Sat 2026-03-14 12:00'),
      neutralised('Mon 2026-03-16 18:00'),
    ];
    expect(remote(FRIDAY_4PM, story)).toMatchObject({
      outcome: 'met',
      dueAt: 'Mon 2026-03-16 18:00',
      excused: true,
    });
  });

  test('a millisecond beyond them is late', () => {
    const story = [
      excused('Sat 2026-03-14 10:00', 'Sat 2026-03-14 12:00'),
      neutralised('Mon 2026-03-16 18:00:00.001'),
    ];
    expect(remote(FRIDAY_4PM, story)).toMatchObject({ outcome: 'breached', excused: false });
  });

  test('from exactly the due time on it comes too late', () => {
    const row = remote(FRIDAY_4PM, [excused('Mon 2026-03-16 16:00', 'Mon 2026-03-16 20:00')]);
    expect(row).toMatchObject({ dueAt: 'Mon 2026-03-16 16:00' });
  });

  test('from a millisecond before the due time on it counts as a whole', () => {
    // 15:59:59.999–20:00 = 4 h + 1 ms: 20:00:00.001.
    const row = remote(FRIDAY_4PM, [excused('Mon 2026-03-16 15:59:59.999', 'Mon 2026-03-16 20:00')]);
    expect(row).toMatchObject({ dueAt: 'Mon 2026-03-16 20:00:00.001' });
  });

  test('before the report it does not count', () => {
    // Of Fri 14:00–17:00 the hour from 16:00 on counts: Mon 17:00.
    const row = remote(FRIDAY_4PM, [excused('Fri 2026-03-13 14:00', 'Fri 2026-03-13 17:00', FRIDAY_4PM)]);
    expect(row).toMatchObject({ dueAt: 'Mon 2026-03-16 17:00' });
  });

  test('over the change to summer time it is an hour shorter than on the wall', () => {
    // Fri 27 March 12:00: due Mon 12:00. Sun 01:00–04:00 on the wall = 2 h: 14:00.
    const row = remote('Fri 2026-03-27 12:00', [excused('Sun 2026-03-29 01:00', 'Sun 2026-03-29 04:00')]);
    expect(row).toMatchObject({ dueAt: 'Mon 2026-03-30 14:00' });
  });

  test('it moves a due time across the change to summer time by the time that passes', () => {
    // Wed 25 March 23:00: due Sat 28 23:00. Four hours more: 3 to 02:00, which is 03:00, and 1: 04:00.
    const row = remote('Wed 2026-03-25 23:00', [excused('Thu 2026-03-26 08:00', 'Thu 2026-03-26 12:00')]);
    expect(row).toMatchObject({ dueAt: 'Sun 2026-03-29 04:00' });
  });

  test('it moves a due time across the change to winter time by the time that passes', () => {
    // Wed 21 October 23:00: due Sat 24 23:00. Five hours more: 4 to 03:00, which is 02:00, and 1: 03:00.
    const row = remote('Wed 2026-10-21 23:00', [excused('Thu 2026-10-22 08:00', 'Thu 2026-10-22 13:00')]);
    expect(row).toMatchObject({ dueAt: 'Sun 2026-10-25 03:00' });
  });

  test('a due time that was skipped and moved on is moved from there', () => {
    // Thu 26 March 02:30: Sun 02:30 is skipped, 03:30; one hour more: 04:30.
    const row = remote('Thu 2026-03-26 02:30', [excused('Fri 2026-03-27 08:00', 'Fri 2026-03-27 09:00')]);
    expect(row).toMatchObject({ dueAt: 'Sun 2026-03-29 04:30' });
  });
});

describe('waiting for the customer, where the terms let it pause', () => {
  test('a night counts as a whole', () => {
    // Sat 20:00–Sun 08:00 = 12 h: Tue 04:00.
    const row = pausing(FRIDAY_4PM, [waited('Sat 2026-03-14 20:00', 'Sun 2026-03-15 08:00')]);
    expect(row).toMatchObject({ dueAt: 'Tue 2026-03-17 04:00' });
  });

  test('while it lasts, nothing is due', () => {
    const row = pausing(FRIDAY_4PM, [awaited('Sun 2026-03-15 10:00')], { asOf: 'Fri 2026-03-20 10:00' });
    expect(row).toMatchObject({ outcome: 'running', dueAt: null });
  });

  test('merged with an excuse that overlaps it', () => {
    // Waited Sat 20:00–24:00, excused Sat 22:00–Sun 02:00: 6 h: Mon 22:00; without the excuse 4 h: 20:00.
    const story = [
      waited('Sat 2026-03-14 20:00', 'Sun 2026-03-15 00:00'),
      excused('Sat 2026-03-14 22:00', 'Sun 2026-03-15 02:00'),
    ];
    const due = { outcome: 'met', dueAt: 'Mon 2026-03-16 22:00' };
    expect(pausing(FRIDAY_4PM, [...story, neutralised('Mon 2026-03-16 20:00')])).toMatchObject({
      ...due,
      excused: false,
    });
    expect(pausing(FRIDAY_4PM, [...story, neutralised('Mon 2026-03-16 22:00')])).toMatchObject({
      ...due,
      excused: true,
    });
  });
});

describe('calendar days of other promises', () => {
  test('a technician departs within 3 calendar days of the request', () => {
    const technician = promised('technician-dispatch', { counting });
    const story = [
      on('Sat 2026-03-14 11:00', 'TechnicianRequested'),
      on('Tue 2026-03-17 11:00', 'TechnicianDispatched'),
    ];
    expect(technician(FRIDAY_4PM, story)).toMatchObject({
      outcome: 'met',
      startedAt: 'Sat 2026-03-14 11:00',
      dueAt: 'Tue 2026-03-17 11:00',
    });
  });

  test('the row names the calendar whose clock on the wall it was read from (reading: working days’)', () => {
    expect(remote(FRIDAY_4PM)).toMatchObject({ calendarId: 'sk-weekdays-0830-1700', calendarVersion: 1 });
  });
});
