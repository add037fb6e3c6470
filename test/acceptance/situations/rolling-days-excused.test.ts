import { describe, expect, test } from '@jest/globals';
import { calendarFrom, corrected } from '../../support/situation.js';
import { awaited, excused, neutralised, PAUSING, promised, waited } from '../../support/terms-of.js';

/**
 * Judging, "A clock": excused time moves rolling working days by the open time of the working-days calendar
 * (Mon–Fri 08:30–17:00), from where the period would have ended. Within 2 working days: Mon 10:00 is due Wed 10:00.
 */
const rolling = { readings: { workingDays: 'rolling' } } as const;
const remote = promised('remote-resolution', {}, rolling);
const twoHoursOfTuesday = excused('Tue 2026-03-10 09:00', 'Tue 2026-03-10 11:00');

describe('excused time inside service hours', () => {
  test('two hours of Tuesday make Wednesday 10:00 into Wednesday 12:00', () => {
    const story = [twoHoursOfTuesday, neutralised('Wed 2026-03-11 12:00')];
    expect(remote('Mon 2026-03-09 10:00', story)).toMatchObject({
      outcome: 'met',
      dueAt: 'Wed 2026-03-11 12:00',
      excused: true,
    });
  });

  test('what was kept by Wednesday 10:00 needed no excuse', () => {
    const story = [twoHoursOfTuesday, neutralised('Wed 2026-03-11 10:00')];
    expect(remote('Mon 2026-03-09 10:00', story)).toMatchObject({ outcome: 'met', excused: false });
  });

  test('two hours from Wednesday 15:00 are Wednesday 17:00, the closing itself', () => {
    expect(remote('Mon 2026-03-09 15:00', [twoHoursOfTuesday])).toMatchObject({
      dueAt: 'Wed 2026-03-11 17:00',
    });
  });

  test('two hours from Wednesday 16:00 are Thursday 09:30', () => {
    // 16:00–17:00 = 1 h, Thu 08:30 + 1 h = 09:30.
    expect(remote('Mon 2026-03-09 16:00', [twoHoursOfTuesday])).toMatchObject({
      dueAt: 'Thu 2026-03-12 09:30',
    });
  });

  test('two hours from Thursday evening before Easter are Tuesday 10:30', () => {
    // Tue 31 March 18:00: Wed 1st, Thu 2 April 2nd, 18:00. Fri, Mon rest: Tue 7 April 08:30 + 2 h = 10:30.
    const excuse = excused('Wed 2026-04-01 09:00', 'Wed 2026-04-01 11:00');
    expect(remote('Tue 2026-03-31 18:00', [excuse])).toMatchObject({ dueAt: 'Tue 2026-04-07 10:30' });
  });
});

describe('where the period ends at night', () => {
  const MONDAY_NIGHT = 'Mon 2026-03-09 22:15'; // Due Wed 22:15.

  test('excused time moves it into the next service hours', () => {
    // Wed 22:15, then 2 h from Thu 08:30: 10:30.
    expect(remote(MONDAY_NIGHT, [twoHoursOfTuesday])).toMatchObject({ dueAt: 'Thu 2026-03-12 10:30' });
  });

  test('an excused night holds no open time and moves nothing', () => {
    const excuse = excused('Tue 2026-03-10 17:00', 'Wed 2026-03-11 08:30');
    expect(remote(MONDAY_NIGHT, [excuse])).toMatchObject({ dueAt: 'Wed 2026-03-11 22:15' });
  });

  test('excused time from Wednesday evening to Thursday noon has no open time before the end and moves nothing', () => {
    // Between start and due lies 18:00–22:15 of it: no open time.
    const excuse = excused('Wed 2026-03-11 18:00', 'Thu 2026-03-12 12:00');
    expect(remote(MONDAY_NIGHT, [excuse])).toMatchObject({ dueAt: 'Wed 2026-03-11 22:15' });
  });

  test('the same, where it begins half an hour before closing, counts into Thursday', () => {
    // 16:30–17:00 = 30 min moves the end to Thu 09:00; then 08:30–12:00 lies before the end as it moves: 3 h 30.
    // Thu 08:30 + 30 min + 3 h 30 = 12:30.
    const excuse = excused('Wed 2026-03-11 16:30', 'Thu 2026-03-12 12:00');
    expect(remote(MONDAY_NIGHT, [excuse])).toMatchObject({ dueAt: 'Thu 2026-03-12 12:30' });
  });

  test('a second excuse counts once the first has moved the end beyond its beginning', () => {
    // Tue 2 h: Thu 10:30. Thu 08:30–09:30 = 1 h lies before that: 11:30.
    const second = excused('Thu 2026-03-12 08:30', 'Thu 2026-03-12 09:30');
    expect(remote(MONDAY_NIGHT, [twoHoursOfTuesday, second])).toMatchObject({
      dueAt: 'Thu 2026-03-12 11:30',
    });
  });

  test('without the first, the second comes too late', () => {
    const second = excused('Thu 2026-03-12 08:30', 'Thu 2026-03-12 09:30');
    expect(remote(MONDAY_NIGHT, [second])).toMatchObject({
      outcome: 'breached',
      dueAt: 'Wed 2026-03-11 22:15',
    });
  });
});

describe('waiting for the customer, where the terms let it pause', () => {
  const pausing = promised('remote-resolution', PAUSING, rolling);

  test('three hours of Tuesday make Wednesday 10:00 into Wednesday 13:00', () => {
    const wait = waited('Tue 2026-03-10 12:00', 'Tue 2026-03-10 15:00');
    expect(pausing('Mon 2026-03-09 10:00', [wait])).toMatchObject({ dueAt: 'Wed 2026-03-11 13:00' });
  });

  test('while waiting at the very end of a period that ends at night, nothing is due', () => {
    const story = [awaited('Wed 2026-03-11 20:00')];
    const row = pausing('Mon 2026-03-09 22:15', story, { asOf: 'Wed 2026-03-11 23:00' });
    expect(row).toMatchObject({ outcome: 'running', dueAt: null });
  });

  test('after the answer the night’s waiting has moved nothing (reading: only open time ever moves working days)', () => {
    // Wed 20:00–Thu 07:00 holds no open time: due Wed 22:15.
    const wait = waited('Wed 2026-03-11 20:00', 'Thu 2026-03-12 07:00');
    expect(pausing('Mon 2026-03-09 22:15', [wait])).toMatchObject({
      outcome: 'breached',
      dueAt: 'Wed 2026-03-11 22:15',
    });
  });
});

describe('what else decides on rolling days', () => {
  test('the calendar in force when the fault was reported: a later day of rest changes nothing', () => {
    const restOnWednesday = { restsOn: ['2026-03-11'] };
    const published = [calendarFrom('Mon 2026-03-09 12:00', 'sk-weekdays-0830-1700', 2, restOnWednesday)];
    const versioned = promised('remote-resolution', {}, { ...rolling, published });
    // By version 1 Tue 1st, Wed 2nd; by version 2 Tue 1st, Wed rests, Thu 2nd.
    expect(versioned('Mon 2026-03-09 11:59')).toMatchObject({
      dueAt: 'Wed 2026-03-11 11:59',
      calendarVersion: 1,
    });
    expect(versioned('Mon 2026-03-09 12:00')).toMatchObject({
      dueAt: 'Thu 2026-03-12 12:00',
      calendarVersion: 2,
    });
  });

  test('a corrected report moves the time of day with it', () => {
    // Reported Mon 10:00: due Wed 10:00, broken at 11:00. Corrected to Mon 11:00: due Wed 11:00, kept.
    const eliminated = neutralised('Wed 2026-03-11 11:00');
    const correction = corrected('Thu 2026-03-12 09:00', 'report', 'Mon 2026-03-09 11:00');
    expect(remote('Mon 2026-03-09 10:00', [eliminated])).toMatchObject({ outcome: 'breached' });
    expect(remote('Mon 2026-03-09 10:00', [eliminated, correction])).toMatchObject({
      outcome: 'met',
      dueAt: 'Wed 2026-03-11 11:00',
    });
  });

  test('weeks and hours of service are counted as ever', () => {
    // 2 h of service from Mon 16:30: 30 min, Tue 08:30 + 1 h 30 = 10:00. 2 weeks from Mon 9: the end of Mon 23.
    const reaction = promised('reaction', {}, rolling);
    const final = promised('final-resolution', {}, rolling);
    expect(reaction('Mon 2026-03-09 16:30')).toMatchObject({ dueAt: 'Tue 2026-03-10 10:00' });
    expect(final('Mon 2026-03-09 16:30')).toMatchObject({ dueAt: 'Tue 2026-03-24 00:00' });
  });
});
