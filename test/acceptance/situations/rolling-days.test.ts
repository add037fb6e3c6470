import { describe, expect, test } from '@jest/globals';
import { on } from '../../support/situation.js';
import { neutralised, promised } from '../../support/terms-of.js';

/**
 * Terms section 3, rule 3, reading `rolling`; judging, "A clock": "the same local time of day on the N-th working day
 * after, not moved into service hours". A fault to be eliminated within 2 working days (Mon–Fri without days of rest).
 */
const remote = promised('remote-resolution', {}, { readings: { workingDays: 'rolling' } });

describe('two working days later at the same time of day', () => {
  test.each([
    ['Monday morning: Tue 1st, Wed 2nd', 'Mon 2026-03-09 10:00', 'Wed 2026-03-11 10:00'],
    ['Thursday afternoon: Fri 1st, Mon 2nd', 'Thu 2026-03-12 15:00', 'Mon 2026-03-16 15:00'],
    ['Friday just before closing: Mon 1st, Tue 2nd', 'Fri 2026-03-13 16:59', 'Tue 2026-03-17 16:59'],
    [
      'Monday morning, to the millisecond: Tue 1st, Wed 2nd',
      'Mon 2026-03-09 10:00:00.001',
      'Wed 2026-03-11 10:00:00.001',
    ],
  ])('reported on %s', (_title, reported, dueAt) => {
    expect(remote(reported, [neutralised(dueAt)])).toMatchObject({
      outcome: 'met',
      startedAt: reported,
      dueAt,
    });
  });

  test('at the same time of day it is kept, a millisecond later it is broken', () => {
    // Mon 10:00: Tue 1st, Wed 2nd: Wed 10:00.
    const inTime = remote('Mon 2026-03-09 10:00', [neutralised('Wed 2026-03-11 10:00')]);
    const late = remote('Mon 2026-03-09 10:00', [neutralised('Wed 2026-03-11 10:00:00.001')]);
    expect(inTime).toMatchObject({ outcome: 'met', dueAt: 'Wed 2026-03-11 10:00' });
    expect(late).toMatchObject({ outcome: 'breached', dueAt: 'Wed 2026-03-11 10:00' });
  });

  test('asked at the due time it still runs, asked a millisecond later it is broken', () => {
    const at = (asOf: string) => remote('Mon 2026-03-09 10:00', [], { asOf });
    expect(at('Wed 2026-03-11 10:00')).toMatchObject({ outcome: 'running' });
    expect(at('Wed 2026-03-11 10:00:00.001')).toMatchObject({ outcome: 'breached' });
  });

  test('ruled out at the due time it is superseded, a millisecond later it is broken', () => {
    const ruledOut = (when: string) =>
      remote('Mon 2026-03-09 10:00', [on(when, 'RemoteResolutionRuledOut')], {
        asOf: 'Fri 2026-03-13 10:00',
      });
    expect(ruledOut('Wed 2026-03-11 10:00')).toMatchObject({ outcome: 'superseded' });
    expect(ruledOut('Wed 2026-03-11 10:00:00.001')).toMatchObject({ outcome: 'breached' });
  });
});

describe('reported outside service hours: the time of day stays, it is not moved into them', () => {
  test.each([
    ['Monday night: Tue 1st, Wed 2nd, at night', 'Mon 2026-03-09 22:15', 'Wed 2026-03-11 22:15'],
    ['Tuesday before dawn: Wed 1st, Thu 2nd', 'Tue 2026-03-10 03:00', 'Thu 2026-03-12 03:00'],
    ['Monday exactly at closing: Tue 1st, Wed 2nd', 'Mon 2026-03-09 17:00', 'Wed 2026-03-11 17:00'],
    ['Monday exactly at midnight: Tue 1st, Wed 2nd', 'Mon 2026-03-16 00:00', 'Wed 2026-03-18 00:00'],
    ['Saturday morning: Mon 1st, Tue 2nd', 'Sat 2026-03-14 11:00', 'Tue 2026-03-17 11:00'],
    [
      'Sunday’s last millisecond: Mon 1st, Tue 2nd',
      'Sun 2026-03-15 23:59:59.999',
      'Tue 2026-03-17 23:59:59.999',
    ],
    ['Friday night: Mon 1st, Tue 2nd', 'Fri 2026-03-13 23:30', 'Tue 2026-03-17 23:30'],
  ])('reported on %s', (_title, reported, dueAt) => {
    expect(remote(reported, [neutralised(dueAt)])).toMatchObject({ outcome: 'met', dueAt });
  });
});

describe('days of rest are no working days, whatever the weekday', () => {
  test.each([
    ['Good Friday: Mon rests, Tue 1st, Wed 2nd', 'Fri 2026-04-03 12:00', 'Wed 2026-04-08 12:00'],
    ['Maundy Thursday: Fri and Mon rest, Tue 1st, Wed 2nd', 'Thu 2026-04-02 14:00', 'Wed 2026-04-08 14:00'],
    ['Easter Monday: Tue 1st, Wed 2nd', 'Mon 2026-04-06 09:00', 'Wed 2026-04-08 09:00'],
    ['the Wednesday before Easter: Thu 1st, Tue 2nd', 'Wed 2026-04-01 10:00', 'Tue 2026-04-07 10:00'],
    ['30 April: Fri 1 May rests, Mon 1st, Tue 2nd', 'Thu 2026-04-30 18:00', 'Tue 2026-05-05 18:00'],
    ['5 January 2026: Tue 6 rests, Wed 1st, Thu 2nd', 'Mon 2026-01-05 10:00', 'Thu 2026-01-08 10:00'],
    ['23 December: Thu, Fri rest, Mon 28 1st, Tue 2nd', 'Wed 2026-12-23 10:00', 'Tue 2026-12-29 10:00'],
    ['30 December: Thu 1st, Fri 1 Jan rests, Mon 4 2nd', 'Wed 2026-12-30 10:00', 'Mon 2027-01-04 10:00'],
    ['12 September 2025: Mon 15 rests, Tue 1st, Wed 2nd', 'Fri 2025-09-12 09:00', 'Wed 2025-09-17 09:00'],
  ])('reported on %s', (_title, reported, dueAt) => {
    expect(remote(reported)).toMatchObject({ dueAt });
  });
});

describe('holidays on which Slovakia works are working days', () => {
  test.each([
    ['6 May 2026: Thu 1st, Fri 8 May 2nd', 'Wed 2026-05-06 10:00', 'Fri 2026-05-08 10:00'],
    ['14 September 2026: Tue 15 1st, Wed 2nd', 'Mon 2026-09-14 10:00', 'Wed 2026-09-16 10:00'],
    ['14 November 2025: Mon 17 1st, Tue 2nd', 'Fri 2025-11-14 09:00', 'Tue 2025-11-18 09:00'],
    [
      '29 August 2025, a day of rest: Mon 1 Sept 1st, Tue 2nd',
      'Fri 2025-08-29 09:00',
      'Tue 2025-09-02 09:00',
    ],
    ['26 October 2026: Tue 1st, Wed 28 2nd', 'Mon 2026-10-26 09:00', 'Wed 2026-10-28 09:00'],
  ])('reported on %s', (_title, reported, dueAt) => {
    expect(remote(reported)).toMatchObject({ dueAt });
  });
});

describe('other numbers of working days', () => {
  const within = (days: number) =>
    promised(
      'remote-resolution',
      { counting: { by: 'working-days', days } },
      { readings: { workingDays: 'rolling' } },
    );

  test('one working day from Friday 14:00 is Monday 14:00', () => {
    expect(within(1)('Fri 2026-03-13 14:00')).toMatchObject({ dueAt: 'Mon 2026-03-16 14:00' });
  });

  test('five working days from Friday 20 March 14:00 end on Friday 27 March 14:00', () => {
    // Mon 23, Tue 24, Wed 25, Thu 26, Fri 27.
    expect(within(5)('Fri 2026-03-20 14:00')).toMatchObject({ dueAt: 'Fri 2026-03-27 14:00' });
  });

  test('ten working days from 27 March 2026, over the change of clock and Easter, end on 14 April', () => {
    // Mon 30, Tue 31, Wed 1, Thu 2, (Fri 3, Mon 6 rest) Tue 7, Wed 8, Thu 9, Fri 10, Mon 13, Tue 14.
    expect(within(10)('Fri 2026-03-27 07:45')).toMatchObject({ dueAt: 'Tue 2026-04-14 07:45' });
  });

  test('a replacement within one working day is shipped by the same time of the next one', () => {
    const replacement = promised('replacement', {}, { readings: { workingDays: 'rolling' } });
    const story = [
      on('Fri 2026-03-13 11:30', 'HardwareFaultConfirmed'),
      on('Mon 2026-03-16 11:30', 'ReplacementShipped'),
    ];
    // Confirmed Fri 11:30: Mon 1st: Mon 11:30.
    expect(replacement('Fri 2026-03-13 09:00', story)).toMatchObject({
      outcome: 'met',
      dueAt: 'Mon 2026-03-16 11:30',
    });
  });

  test('the configuration is restored by the time of day at which the replacement was delivered', () => {
    const restore = promised('configuration-restore', {}, { readings: { workingDays: 'rolling' } });
    const story = [
      on('Thu 2026-04-30 09:15', 'ReplacementDelivered'),
      on('Tue 2026-05-05 09:15:00.001', 'ConfigurationRestored'),
    ];
    // Delivered Thu 09:15: Fri 1 May rests, Mon 1st, Tue 2nd: Tue 09:15.
    expect(restore('Mon 2026-04-27 09:00', story)).toMatchObject({
      outcome: 'breached',
      startedAt: 'Thu 2026-04-30 09:15',
      dueAt: 'Tue 2026-05-05 09:15',
    });
  });
});
