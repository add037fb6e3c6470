import { describe, expect, test } from '@jest/globals';
import { neutralised, PAUSING, promised, waited } from '../../support/terms-of.js';
import { on } from '../../support/situation.js';

/**
 * Judging, "A clock": waiting moves working days by the open time of the working-days calendar (Mon–Fri 08:30–17:00,
 * 8 h 30 a day), and weeks by the time that passes.
 */
describe('waiting, with a fault to be eliminated within 2 working days', () => {
  const remote = promised('remote-resolution', PAUSING);
  const MONDAY_10 = 'Mon 2026-03-09 10:00'; // Tue is the first working day, Wed the second: due Wed 17:00.

  test('two hours of Tuesday morning make it Thursday 10:30', () => {
    // Wed 17:00 is closing; 2 h from Thu 08:30 = 10:30.
    const wait = waited('Tue 2026-03-10 10:00', 'Tue 2026-03-10 12:00');
    expect(remote(MONDAY_10, [wait, neutralised('Thu 2026-03-12 10:30')])).toMatchObject({
      outcome: 'met',
      dueAt: 'Thu 2026-03-12 10:30',
    });
  });

  test('a millisecond after Thursday 10:30 is late', () => {
    const wait = waited('Tue 2026-03-10 10:00', 'Tue 2026-03-10 12:00');
    expect(remote(MONDAY_10, [wait, neutralised('Thu 2026-03-12 10:30:00.001')])).toMatchObject({
      outcome: 'breached',
    });
  });

  test('a whole Tuesday from midnight to midnight makes it Thursday at closing', () => {
    // Open time of Tue = 8 h 30; Thu 08:30 + 8 h 30 = 17:00, the closing itself, not Fri 08:30.
    const row = remote(MONDAY_10, [waited('Tue 2026-03-10 00:00', 'Wed 2026-03-11 00:00')]);
    expect(row).toMatchObject({ dueAt: 'Thu 2026-03-12 17:00' });
  });

  test('waiting on the day of the report counts, though the period is counted from the day after', () => {
    // Mon 11:00–13:00 lies between start and due: 2 h; Thu 08:30 + 2 h = 10:30.
    const row = remote(MONDAY_10, [waited('Mon 2026-03-09 11:00', 'Mon 2026-03-09 13:00')]);
    expect(row).toMatchObject({ dueAt: 'Thu 2026-03-12 10:30' });
  });

  test('waiting from Friday at closing to Monday at opening moves nothing', () => {
    // Thu: Fri 1st, Mon 2nd: due Mon 17:00; no open time in between.
    const row = remote('Thu 2026-03-12 10:00', [waited('Fri 2026-03-13 17:00', 'Mon 2026-03-16 08:30')]);
    expect(row).toMatchObject({ dueAt: 'Mon 2026-03-16 17:00' });
  });

  test('over Easter only the open hours of Thursday and Tuesday count', () => {
    // Wed 1 Apr: Thu 1st, Fri and Mon rest, Tue 7 Apr 2nd: due Tue 17:00.
    // Waited open: Thu 15:00–17:00 = 2 h, Tue 08:30–09:30 = 1 h; Wed 8 Apr 08:30 + 3 h = 11:30.
    const row = remote('Wed 2026-04-01 10:00', [waited('Thu 2026-04-02 15:00', 'Tue 2026-04-07 09:30')]);
    expect(row).toMatchObject({ dueAt: 'Wed 2026-04-08 11:30' });
  });

  test('Labour Day spent waiting moves nothing, for nobody works on it', () => {
    // Wed 29 Apr: Thu 1st, Fri 1 May rest, Mon 4 May 2nd: due Mon 17:00.
    const row = remote('Wed 2026-04-29 10:00', [waited('Fri 2026-05-01 00:00', 'Sat 2026-05-02 00:00')]);
    expect(row).toMatchObject({ dueAt: 'Mon 2026-05-04 17:00' });
  });

  test('8 May 2026 spent waiting moves the due time by a working day', () => {
    // Thu 7 May: Fri 8 May 1st, Mon 11 2nd: due Mon 17:00; 8 h 30 more: Tue 12 08:30 + 8 h 30 = 17:00.
    const row = remote('Thu 2026-05-07 10:00', [waited('Fri 2026-05-08 08:30', 'Fri 2026-05-08 17:00')]);
    expect(row).toMatchObject({ dueAt: 'Tue 2026-05-12 17:00' });
  });

  test('waiting from closing time of the last day on comes too late', () => {
    const row = remote(MONDAY_10, [waited('Wed 2026-03-11 17:00', 'Thu 2026-03-12 12:00')]);
    expect(row).toMatchObject({ outcome: 'breached', dueAt: 'Wed 2026-03-11 17:00' });
  });

  test('waiting from a millisecond before closing on counts into the next morning', () => {
    // 16:59:59.999–17:00 = 1 ms, Thu 08:30–09:30 = 1 h; Thu 08:30 + 1 h + 1 ms.
    const row = remote(MONDAY_10, [waited('Wed 2026-03-11 16:59:59.999', 'Thu 2026-03-12 09:30')]);
    expect(row).toMatchObject({ outcome: 'running', dueAt: 'Thu 2026-03-12 09:30:00.001' });
  });

  test('half a day moved across the change of clock stays open time, for the night changes nothing', () => {
    // Thu 26 Mar: Fri 1st, Mon 30 2nd: due Mon 17:00. Waited Fri 12:00–Mon 10:00: Fri 5 h + Mon 1 h 30 = 6 h 30.
    // Tue 31 08:30 + 6 h 30 = 15:00.
    const row = remote('Thu 2026-03-26 10:00', [waited('Fri 2026-03-27 12:00', 'Mon 2026-03-30 10:00')]);
    expect(row).toMatchObject({ dueAt: 'Tue 2026-03-31 15:00' });
  });
});

describe('waiting, with final resolution within 2 weeks', () => {
  const final = promised('final-resolution', PAUSING);
  const FRIDAY = 'Fri 2026-03-06 10:00'; // Two weeks later is Fri 20 March: due at the midnight that ends it.

  test('24 hours of waiting make it the midnight after, a Saturday, which is not moved again', () => {
    // Sat 21 Mar 00:00 + 24 h = Sun 22 Mar 00:00.
    const wait = waited('Mon 2026-03-09 10:00', 'Tue 2026-03-10 10:00');
    expect(final(FRIDAY, [wait, on('Sun 2026-03-22 00:00', 'TicketResolved')])).toMatchObject({
      outcome: 'met',
      dueAt: 'Sun 2026-03-22 00:00',
    });
  });

  test('a weekend and its nights count, unlike in working days', () => {
    // Sat 14 00:00–Mon 16 00:00 = 48 h; Sat 21 Mar 00:00 + 48 h = Mon 23 Mar 00:00.
    const row = final(FRIDAY, [waited('Sat 2026-03-14 00:00', 'Mon 2026-03-16 00:00')]);
    expect(row).toMatchObject({ dueAt: 'Mon 2026-03-23 00:00' });
  });

  test('waiting over the change to summer time is an hour shorter than on the wall', () => {
    // Mon 16 Mar: Mon 30, due Tue 31 00:00. Waited Sat 12:00–Mon 12:00 = 47 h: Tue 31 00:00 + 47 h = Wed 1 Apr 23:00.
    const row = final('Mon 2026-03-16 10:00', [waited('Sat 2026-03-28 12:00', 'Mon 2026-03-30 12:00')]);
    expect(row).toMatchObject({ dueAt: 'Wed 2026-04-01 23:00' });
  });

  test('an end that Good Friday has moved to Tuesday is moved on by the waiting at Easter', () => {
    // Fri 20 Mar: Fri 3 Apr rests, next working day Tue 7: due Wed 8 Apr 00:00; waited 12 h on Saturday: Wed 12:00.
    const row = final('Fri 2026-03-20 10:00', [waited('Sat 2026-04-04 00:00', 'Sat 2026-04-04 12:00')]);
    expect(row).toMatchObject({ dueAt: 'Wed 2026-04-08 12:00' });
  });

  test('an end that the waiting moves into Good Friday stays there', () => {
    // Thu 19 Mar: Thu 2 Apr, due Fri 3 Apr 00:00; waited 12 h: Fri 3 Apr 12:00, though nobody works then.
    const row = final('Thu 2026-03-19 10:00', [waited('Wed 2026-03-25 00:00', 'Wed 2026-03-25 12:00')]);
    expect(row).toMatchObject({ dueAt: 'Fri 2026-04-03 12:00' });
  });

  test('waiting that begins at the midnight that ends the period comes too late', () => {
    const row = final(FRIDAY, [waited('Sat 2026-03-21 00:00', 'Mon 2026-03-23 08:00')]);
    expect(row).toMatchObject({ outcome: 'breached', dueAt: 'Sat 2026-03-21 00:00' });
  });

  test('waiting that moves the end across the change to winter time adds the hour that comes twice', () => {
    // Fri 9 Oct: Fri 23, due Sat 24 Oct 00:00; waited 48 h: Sun 24:00 by a clock without changes, which is Sun 23:00.
    const row = final('Fri 2026-10-09 10:00', [waited('Mon 2026-10-12 08:00', 'Wed 2026-10-14 08:00')]);
    expect(row).toMatchObject({ dueAt: 'Sun 2026-10-25 23:00' });
  });
});
