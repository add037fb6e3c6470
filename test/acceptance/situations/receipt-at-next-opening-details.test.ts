import { describe, expect, test } from '@jest/globals';
import { calendarFrom, corrected, on } from '../../support/situation.js';
import { awaited, excused, neutralised, PAUSING, promised, waited } from '../../support/terms-of.js';

/** Receipt at next opening with other calendars, other countings, excuses, and what happens before the opening. */
const atOpening = { receiptAtNextOpening: true };
const elapsed = { counting: { by: 'elapsed-hours', hours: 24 }, ...atOpening };
const SATURDAY = 'Sat 2026-03-14 12:00'; // Counts as Mon 16 March 08:30.

describe('other countings', () => {
  test('3 calendar days from a Friday evening end on Thursday 08:30', () => {
    // Fri 18:00 counts as Mon 08:30; Tue, Wed, Thu.
    const remote = promised('remote-resolution', {
      counting: { by: 'calendar-days', days: 3 },
      ...atOpening,
    });
    expect(remote('Fri 2026-03-13 18:00')).toMatchObject({
      startedAt: 'Fri 2026-03-13 18:00',
      dueAt: 'Thu 2026-03-19 08:30',
    });
  });

  test('3 calendar days from before the change to winter time end at the same time on the wall', () => {
    // Sat 24 October 09:00 counts as Mon 26 08:30; Tue, Wed, Thu.
    const remote = promised('remote-resolution', {
      counting: { by: 'calendar-days', days: 3 },
      ...atOpening,
    });
    expect(remote('Sat 2026-10-24 09:00')).toMatchObject({ dueAt: 'Thu 2026-10-29 08:30' });
  });

  test('2 weeks from a Friday evening are 2 weeks from Monday', () => {
    // Fri 13 March 18:00 counts as Mon 16: the end of Mon 30. Without the agreement: the end of Fri 27.
    const final = promised('final-resolution', atOpening);
    const plain = promised('final-resolution', {});
    expect(final('Fri 2026-03-13 18:00')).toMatchObject({ dueAt: 'Tue 2026-03-31 00:00' });
    expect(plain('Fri 2026-03-13 18:00')).toMatchObject({ dueAt: 'Sat 2026-03-28 00:00' });
  });

  test('2 weeks from Good Friday are 2 weeks from the Tuesday after Easter', () => {
    const final = promised('final-resolution', atOpening);
    // Tue 7 + 14 days = Tue 21 April, to its end.
    expect(final('Fri 2026-04-03 10:00')).toMatchObject({ dueAt: 'Wed 2026-04-22 00:00' });
  });
});

describe('service around the week (Mon–Fri all day, Sat–Sun 09:00–18:00), 24 hours that run through', () => {
  const remote = promised('remote-resolution', elapsed, { base: 'variant-3' });

  test.each([
    ['Saturday 08:59:59.999 counts as 09:00', 'Sat 2026-03-14 08:59:59.999', 'Sun 2026-03-15 09:00'],
    ['Saturday at closing counts as Sun 09:00', 'Sat 2026-03-14 18:00', 'Mon 2026-03-16 09:00'],
    ['Sunday at closing counts as Monday’s first instant', 'Sun 2026-03-15 18:00', 'Tue 2026-03-17 00:00'],
    ['Friday’s last millisecond is open', 'Fri 2026-03-13 23:59:59.999', 'Sat 2026-03-14 23:59:59.999'],
    ['the midnight after Friday counts as Sat 09:00', 'Sat 2026-03-14 00:00', 'Sun 2026-03-15 09:00'],
    ['the midnight between Tuesday and Wednesday is open', 'Wed 2026-03-11 00:00', 'Thu 2026-03-12 00:00'],
    ['Saturday night before summer time counts as Sun 09:00', 'Sat 2026-03-28 20:00', 'Mon 2026-03-30 09:00'],
  ])('reported at %s', (_title, reported, dueAt) => {
    expect(remote(reported)).toMatchObject({ startedAt: reported, dueAt });
  });

  test('around the clock there is no opening to wait for', () => {
    const allHours = promised('remote-resolution', elapsed, {
      base: 'variant-3',
      serviceHoursCalendar: 'around-the-clock',
    });
    expect(allHours(SATURDAY)).toMatchObject({ dueAt: 'Sun 2026-03-15 12:00' });
  });

  test('the opening is that of service hours, the working days are those of the other calendar', () => {
    const counting = { by: 'working-days', days: 2 };
    const workingDays = promised('remote-resolution', { counting, ...atOpening }, { base: 'variant-3' });
    // Sat 12:00 is open: Mon 1st, Tue 2nd. Sun 20:00 counts as Mon 00:00: Tue 1st, Wed 2nd.
    expect(workingDays(SATURDAY)).toMatchObject({ dueAt: 'Tue 2026-03-17 17:00' });
    expect(workingDays('Sun 2026-03-15 20:00')).toMatchObject({ dueAt: 'Wed 2026-03-18 17:00' });
  });
});

describe('excused time and waiting before the opening', () => {
  const remote = promised('remote-resolution', { ...elapsed, ...PAUSING }); // SATURDAY is due Tue 08:30.

  test('excused time before the opening does not count', () => {
    const excuse = excused('Sat 2026-03-14 13:00', 'Sat 2026-03-14 15:00');
    expect(remote(SATURDAY, [excuse])).toMatchObject({ dueAt: 'Tue 2026-03-17 08:30' });
  });

  test('excused time across the opening counts from the opening on', () => {
    // Mon 06:00–10:00: of it 08:30–10:00 = 1 h 30: Tue 10:00.
    const excuse = excused('Mon 2026-03-16 06:00', 'Mon 2026-03-16 10:00');
    expect(remote(SATURDAY, [excuse, neutralised('Tue 2026-03-17 10:00')])).toMatchObject({
      outcome: 'met',
      dueAt: 'Tue 2026-03-17 10:00',
      excused: true,
    });
  });

  test('excused time that ends exactly at the opening does not count', () => {
    const excuse = excused('Sat 2026-03-14 13:00', 'Mon 2026-03-16 08:30');
    expect(remote(SATURDAY, [excuse])).toMatchObject({ dueAt: 'Tue 2026-03-17 08:30' });
  });

  test('waiting over the weekend counts from the opening on', () => {
    // Sat 13:00–Mon 09:15: of it 08:30–09:15 = 45 min: Tue 09:15.
    const wait = waited('Sat 2026-03-14 13:00', 'Mon 2026-03-16 09:15');
    expect(remote(SATURDAY, [wait])).toMatchObject({ dueAt: 'Tue 2026-03-17 09:15' });
  });

  test('while the supplier waits, nothing is due, before the opening and after it', () => {
    const story = [awaited('Sat 2026-03-14 13:00')];
    expect(remote(SATURDAY, story, { asOf: 'Sun 2026-03-15 09:00' })).toMatchObject({ dueAt: null });
    expect(remote(SATURDAY, story, { asOf: 'Wed 2026-03-18 09:00' })).toMatchObject({
      outcome: 'running',
      dueAt: null,
    });
  });
});

describe('what happens before the opening', () => {
  const remote = promised('remote-resolution', elapsed);

  test('asked on Sunday: it runs, due on Tuesday 08:30', () => {
    const row = remote(SATURDAY, [], { asOf: 'Sun 2026-03-15 10:00' });
    expect(row).toMatchObject({ outcome: 'running', startedAt: SATURDAY, dueAt: 'Tue 2026-03-17 08:30' });
  });

  test('eliminated on Sunday: kept', () => {
    const row = remote(SATURDAY, [neutralised('Sun 2026-03-15 10:00')]);
    expect(row).toMatchObject({ outcome: 'met', stoppedAt: 'Sun 2026-03-15 10:00' });
  });

  test('ruled out on Sunday: superseded', () => {
    const row = remote(SATURDAY, [on('Sun 2026-03-15 10:00', 'RemoteResolutionRuledOut')]);
    expect(row).toMatchObject({ outcome: 'superseded' });
  });

  const technician = promised('technician-dispatch', elapsed);
  const requested = on('Sat 2026-03-14 13:00', 'TechnicianRequested');

  test('a technician who departs on the Saturday of the request is in time (reading: the fact starts it)', () => {
    const row = technician(SATURDAY, [requested, on('Sat 2026-03-14 15:00', 'TechnicianDispatched')]);
    expect(row).toMatchObject({
      outcome: 'met',
      startedAt: 'Sat 2026-03-14 13:00',
      dueAt: 'Tue 2026-03-17 08:30',
    });
  });

  test('a request withdrawn on the same Saturday leaves nothing to promise', () => {
    const row = technician(SATURDAY, [requested, on('Sat 2026-03-14 15:00', 'TechnicianRequestWithdrawn')]);
    expect(row).toMatchObject({ outcome: 'not-applicable' });
  });

  test('a report that a correction moves into service hours counts from there', () => {
    // Fri 16:30 + 24 h = Sat 16:30.
    const row = remote(SATURDAY, [corrected('Mon 2026-03-16 09:00', 'report', 'Fri 2026-03-13 16:30')]);
    expect(row).toMatchObject({ startedAt: 'Fri 2026-03-13 16:30', dueAt: 'Sat 2026-03-14 16:30' });
  });

  test('a Saturday that is opened for once is the next opening', () => {
    // Opened Sat 14 March 10:00–13:30: Sat 08:00 counts as Sat 10:00; + 24 h.
    const opened = {
      exceptions: [{ date: '2026-03-14', intervals: [['10:00', '13:30']] as [string, string][] }],
    };
    const published = [calendarFrom('Mon 2026-03-02 09:00', 'sk-weekdays-0830-1700', 2, opened)];
    const row = promised('remote-resolution', elapsed, { published })('Sat 2026-03-14 08:00');
    expect(row).toMatchObject({ dueAt: 'Sun 2026-03-15 10:00' });
  });

  test('a day of rest published on Sunday does not move Saturday’s report (reading: the fact picks the calendar)', () => {
    const published = [
      calendarFrom('Sun 2026-03-15 09:00', 'sk-weekdays-0830-1700', 2, { restsOn: ['2026-03-16'] }),
    ];
    const row = promised('remote-resolution', elapsed, { published })(SATURDAY);
    expect(row).toMatchObject({ dueAt: 'Tue 2026-03-17 08:30' });
  });
});
