import { describe, expect, test } from '@jest/globals';
import { on } from '../../support/situation.js';
import { acknowledged, PAUSING, promised, waited } from '../../support/terms-of.js';

/** Pauses of clocks that count other hours than those of weekdays: judging, "Excused and paused intervals". */
describe('waiting, with service around the week (Mon–Fri all day, Sat–Sun 09:00–18:00), reaction within 1 hour', () => {
  const reaction = promised('reaction', PAUSING, { base: 'variant-3' });

  test('over a Saturday night only the open minutes of both days count', () => {
    // Sat 17:30–18:00 = 30 min, Sun 09:00–09:30 = 30 min: due Sun 09:30.
    // Waited open: Sat 17:45–18:00 = 15 min, Sun 09:00–09:15 = 15 min; 09:30 + 30 min = 10:00.
    const row = reaction('Sat 2026-03-14 17:30', [waited('Sat 2026-03-14 17:45', 'Sun 2026-03-15 09:15')]);
    expect(row).toMatchObject({ dueAt: 'Sun 2026-03-15 10:00' });
  });

  test('on a Friday night what lies before midnight counts, what lies after it does not', () => {
    // Fri 23:30–24:00 = 30 min, Sat 09:00–09:30 = 30 min: due Sat 09:30. Waited open: Fri 23:45–24:00 = 15 min: 09:45.
    const row = reaction('Fri 2026-03-13 23:30', [waited('Fri 2026-03-13 23:45', 'Sat 2026-03-14 00:30')]);
    expect(row).toMatchObject({ dueAt: 'Sat 2026-03-14 09:45' });
  });

  test('on a Tuesday night every minute counts', () => {
    // Tue 23:30 + 1 h = Wed 00:30; waited 23:45–00:15 = 30 min: Wed 01:00.
    const row = reaction('Tue 2026-03-10 23:30', [waited('Tue 2026-03-10 23:45', 'Wed 2026-03-11 00:15')]);
    expect(row).toMatchObject({ dueAt: 'Wed 2026-03-11 01:00' });
  });

  test('on Good Friday, where such a contract has no closed days, waiting counts', () => {
    // Fri 10:00 + 1 h = 11:00; waited 10:15–10:45 = 30 min: 11:30.
    const row = reaction('Fri 2026-04-03 10:00', [waited('Fri 2026-04-03 10:15', 'Fri 2026-04-03 10:45')]);
    expect(row).toMatchObject({ dueAt: 'Fri 2026-04-03 11:30' });
  });

  test('service around the clock: waiting through the hour that spring skips is as long as a stopwatch says', () => {
    // Sun 01:30 + 30 min to 02:00 = 03:00, + 30 min = 03:30. Waited 01:45–02:00 and 03:00–03:15 = 30 min: 04:00.
    const calendar = { base: 'variant-3', serviceHoursCalendar: 'around-the-clock' } as const;
    const allHours = promised('reaction', PAUSING, calendar);
    const row = allHours('Sun 2026-03-29 01:30', [waited('Sun 2026-03-29 01:45', 'Sun 2026-03-29 03:15')]);
    expect(row).toMatchObject({ dueAt: 'Sun 2026-03-29 04:00' });
  });
});

describe('waiting, with a fault to be eliminated within 24 hours, day and night', () => {
  const remote = promised('remote-resolution', PAUSING, { base: 'variant-3' });

  test('two hours of a Friday evening move the due time by two hours', () => {
    // Fri 15:00 + 24 h = Sat 15:00; waited 18:00–20:00 = 2 h: Sat 17:00.
    const row = remote('Fri 2026-03-13 15:00', [waited('Fri 2026-03-13 18:00', 'Fri 2026-03-13 20:00')]);
    expect(row).toMatchObject({ dueAt: 'Sat 2026-03-14 17:00' });
  });

  test('a night counts as a whole', () => {
    // Fri 15:00 + 24 h = Sat 15:00; waited 22:00–06:00 = 8 h: Sat 23:00.
    const row = remote('Fri 2026-03-13 15:00', [waited('Fri 2026-03-13 22:00', 'Sat 2026-03-14 06:00')]);
    expect(row).toMatchObject({ dueAt: 'Sat 2026-03-14 23:00' });
  });

  test('waiting over the change to summer time lasts one hour less than the clock on the wall says', () => {
    // Sat 10:00 + 24 h = Sun 11:00 (one hour is skipped). Waited 01:00–04:00 on the wall = 2 h: Sun 13:00.
    const row = remote('Sat 2026-03-28 10:00', [waited('Sun 2026-03-29 01:00', 'Sun 2026-03-29 04:00')]);
    expect(row).toMatchObject({ dueAt: 'Sun 2026-03-29 13:00' });
  });

  test('waiting over the change to winter time lasts one hour more than the clock on the wall says', () => {
    // Sat 10:00 + 24 h = Sun 09:00 (one hour comes twice). Waited 01:00–04:00 on the wall = 4 h: Sun 13:00.
    const row = remote('Sat 2026-10-24 10:00', [waited('Sun 2026-10-25 01:00', 'Sun 2026-10-25 04:00')]);
    expect(row).toMatchObject({ dueAt: 'Sun 2026-10-25 13:00' });
  });

  test('waiting within the hour that comes twice is an hour from its first 02:30 to its second', () => {
    // Sat 10:00 + 24 h = Sun 09:00. Waited 02:30 CEST–02:30 CET = 1 h: Sun 10:00.
    const row = remote('Sat 2026-10-24 10:00', [
      waited('Sun 2026-10-25 02:30 CEST', 'Sun 2026-10-25 02:30 CET'),
    ]);
    expect(row).toMatchObject({ dueAt: 'Sun 2026-10-25 10:00' });
  });

  test('three days of waiting give three days', () => {
    // Tue 12:00 + 24 h = Wed 12:00; waited Tue 18:00–Fri 18:00 = 72 h: Sat 12:00.
    const row = remote('Tue 2026-03-10 12:00', [waited('Tue 2026-03-10 18:00', 'Fri 2026-03-13 18:00')]);
    expect(row).toMatchObject({ dueAt: 'Sat 2026-03-14 12:00' });
  });
});

describe('waiting before the clock of a promise starts (technician within 4 hours of service)', () => {
  const counting = { by: 'service-hours', hours: 4 };
  const technician = promised('technician-dispatch', { counting, ...PAUSING });
  const requested = on('Tue 2026-03-10 10:00', 'TechnicianRequested');
  const MONDAY = 'Mon 2026-03-09 09:00';

  test('waiting that was over when the technician was asked for does not count', () => {
    // Tue 10:00 + 4 h = 14:00; 09:00–10:00 lies before the start.
    const row = technician(MONDAY, [waited('Tue 2026-03-10 09:00', 'Tue 2026-03-10 10:00'), requested]);
    expect(row).toMatchObject({ startedAt: 'Tue 2026-03-10 10:00', dueAt: 'Tue 2026-03-10 14:00' });
  });

  test('waiting that began before the technician was asked for counts from then on only', () => {
    // Tue 10:00 + 4 h = 14:00; of 09:00–10:30 the 30 min from 10:00 on count: 14:30.
    const row = technician(MONDAY, [waited('Tue 2026-03-10 09:00', 'Tue 2026-03-10 10:30'), requested]);
    expect(row).toMatchObject({ dueAt: 'Tue 2026-03-10 14:30' });
  });

  test('waiting from the very instant of the start counts as a whole', () => {
    // Tue 10:00 + 4 h = 14:00; 10:00–11:00 = 1 h: 15:00.
    const row = technician(MONDAY, [requested, waited('Tue 2026-03-10 10:00', 'Tue 2026-03-10 11:00')]);
    expect(row).toMatchObject({ dueAt: 'Tue 2026-03-10 15:00' });
  });
});

describe('the row of a paused promise', () => {
  test('a request that was kept within the pause shows start, due and stop, and is not called excused', () => {
    // Tue 09:00 + 2 h = 11:00; waited 10:00–12:00 = 2 h: 13:00; confirmed at 12:30.
    const reaction = promised('reaction', PAUSING);
    const wait = waited('Tue 2026-03-10 10:00', 'Tue 2026-03-10 12:00');
    expect(reaction('Tue 2026-03-10 09:00', [wait, acknowledged('Tue 2026-03-10 12:30')])).toMatchObject({
      outcome: 'met',
      startedAt: 'Tue 2026-03-10 09:00',
      dueAt: 'Tue 2026-03-10 13:00',
      stoppedAt: 'Tue 2026-03-10 12:30',
      excused: false,
      calendarId: 'sk-weekdays-0830-1700',
      termsId: 'own-terms',
    });
  });
});
