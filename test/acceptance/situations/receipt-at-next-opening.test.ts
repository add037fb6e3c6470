import { describe, expect, test } from '@jest/globals';
import { minutesAfter } from '../../support/situation.js';
import { acknowledged, neutralised, promised } from '../../support/terms-of.js';

/**
 * Judging, "A clock": *receipt at next opening*: "a start outside service hours counts as the next opening instant;
 * `startedAt` still shows the fact". Service hours are Mon–Fri 08:30–17:00 without days of rest.
 */
const atOpening = { receiptAtNextOpening: true };
const WEEKDAYS = { base: 'variant-2' } as const;

describe('a reaction within 2 hours of service', () => {
  const reaction = promised('reaction', atOpening);

  test.each([
    ['inside service hours it starts at once', 'Tue 2026-03-10 10:00', 'Tue 2026-03-10 12:00'],
    ['on a Saturday it starts on Monday 08:30', 'Sat 2026-03-14 12:00', 'Mon 2026-03-16 10:30'],
    ['exactly at closing it starts on the next morning', 'Mon 2026-03-09 17:00', 'Tue 2026-03-10 10:30'],
    ['on Good Friday it starts on Tuesday after Easter', 'Fri 2026-04-03 09:00', 'Tue 2026-04-07 10:30'],
  ])('reported %s', (_title, reported, dueAt) => {
    expect(reaction(reported)).toMatchObject({ startedAt: reported, dueAt });
  });

  test('is no different from hours of service without that agreement', () => {
    const plain = promised('reaction', {});
    for (const reported of ['Sat 2026-03-14 12:00', 'Mon 2026-03-09 17:00', 'Fri 2026-04-03 09:00']) {
      expect(plain(reported)?.dueAt).toBe(reaction(reported)?.dueAt);
    }
  });

  test('confirmed on the same Saturday, before it even started: kept', () => {
    const row = reaction('Sat 2026-03-14 12:00', [acknowledged('Sat 2026-03-14 12:10')]);
    expect(row).toMatchObject({
      outcome: 'met',
      startedAt: 'Sat 2026-03-14 12:00',
      stoppedAt: 'Sat 2026-03-14 12:10',
    });
  });
});

describe('a fault to be eliminated within 2 working days, by closing time', () => {
  const remote = promised('remote-resolution', atOpening);

  test.each([
    ['Monday 10:00, inside hours: Tue 1st, Wed 2nd', 'Mon 2026-03-09 10:00', 'Wed 2026-03-11 17:00'],
    ['Monday 06:00 counts as Mon 08:30: Tue 1st, Wed 2nd', 'Mon 2026-03-09 06:00', 'Wed 2026-03-11 17:00'],
    ['Monday 08:30, the opening itself: Tue 1st, Wed 2nd', 'Mon 2026-03-09 08:30', 'Wed 2026-03-11 17:00'],
    [
      'a millisecond before the opening: the same Monday',
      'Mon 2026-03-09 08:29:59.999',
      'Wed 2026-03-11 17:00',
    ],
    ['a millisecond before closing: still Mon', 'Mon 2026-03-09 16:59:59.999', 'Wed 2026-03-11 17:00'],
    ['exactly at closing counts as Tue: Wed 1st, Thu 2nd', 'Mon 2026-03-09 17:00', 'Thu 2026-03-12 17:00'],
    ['Monday 22:00 counts as Tue: Wed 1st, Thu 2nd', 'Mon 2026-03-09 22:00', 'Thu 2026-03-12 17:00'],
    ['Friday at closing counts as Mon: Tue 1st, Wed 2nd', 'Fri 2026-03-13 17:00', 'Wed 2026-03-18 17:00'],
    ['Friday before closing: Mon 1st, Tue 2nd', 'Fri 2026-03-13 16:59:59.999', 'Tue 2026-03-17 17:00'],
    ['Saturday counts as Mon: Tue 1st, Wed 2nd', 'Sat 2026-03-14 12:00', 'Wed 2026-03-18 17:00'],
    ['Sunday night counts as Mon: Tue 1st, Wed 2nd', 'Sun 2026-03-15 23:59', 'Wed 2026-03-18 17:00'],
  ])('reported %s', (_title, reported, dueAt) => {
    expect(remote(reported, [neutralised(dueAt)])).toMatchObject({
      outcome: 'met',
      startedAt: reported,
      dueAt,
    });
  });

  test.each([
    [
      'Thursday evening before Easter counts as Tue 7: Wed, Thu',
      'Thu 2026-04-02 17:30',
      'Thu 2026-04-09 17:00',
    ],
    ['Good Friday counts as Tue 7: Wed, Thu', 'Fri 2026-04-03 10:00', 'Thu 2026-04-09 17:00'],
    ['Easter Monday counts as Tue 7: Wed, Thu', 'Mon 2026-04-06 10:00', 'Thu 2026-04-09 17:00'],
    ['Labour Day counts as Mon 4 May: Tue, Wed', 'Fri 2026-05-01 10:00', 'Wed 2026-05-06 17:00'],
    ['8 May 2026, a working day, counts as itself: Mon, Tue', 'Fri 2026-05-08 10:00', 'Tue 2026-05-12 17:00'],
    ['7 May in the evening counts as Fri 8 May: Mon, Tue', 'Thu 2026-05-07 18:00', 'Tue 2026-05-12 17:00'],
    ['15 September 2025, a day of rest, as Tue: Wed, Thu', 'Mon 2025-09-15 10:00', 'Thu 2025-09-18 17:00'],
    ['15 September 2026, a working day, as itself: Wed, Thu', 'Tue 2026-09-15 10:00', 'Thu 2026-09-17 17:00'],
    ['17 November 2025, a working day, as itself: Tue, Wed', 'Mon 2025-11-17 10:00', 'Wed 2025-11-19 17:00'],
  ])('reported on %s', (_title, reported, dueAt) => {
    expect(remote(reported)).toMatchObject({ startedAt: reported, dueAt });
  });

  test('without that agreement a Saturday counts as itself: Mon 1st, Tue 2nd', () => {
    const plain = promised('remote-resolution', {});
    expect(plain('Sat 2026-03-14 12:00')).toMatchObject({ dueAt: 'Tue 2026-03-17 17:00' });
  });
});

describe('a fault to be eliminated within 2 rolling working days', () => {
  const remote = promised('remote-resolution', atOpening, { readings: { workingDays: 'rolling' } });

  test.each([
    ['Monday 10:00: Wed 10:00', 'Mon 2026-03-09 10:00', 'Wed 2026-03-11 10:00'],
    ['Monday 20:00 counts as Tue 08:30: Thu 08:30', 'Mon 2026-03-09 20:00', 'Thu 2026-03-12 08:30'],
    ['Saturday counts as Mon 08:30: Wed 08:30', 'Sat 2026-03-14 12:00', 'Wed 2026-03-18 08:30'],
    ['Good Friday counts as Tue 7 April 08:30: Thu 08:30', 'Fri 2026-04-03 12:00', 'Thu 2026-04-09 08:30'],
    [
      'Friday 16:59:59.999 counts as itself: Tue',
      'Fri 2026-03-13 16:59:59.999',
      'Tue 2026-03-17 16:59:59.999',
    ],
  ])('reported on %s', (_title, reported, dueAt) => {
    expect(remote(reported, [neutralised(dueAt)])).toMatchObject({
      outcome: 'met',
      startedAt: reported,
      dueAt,
    });
  });
});

describe('a fault to be eliminated within 24 hours that run through', () => {
  const counting = { by: 'elapsed-hours', hours: 24 };
  const remote = promised('remote-resolution', { counting, ...atOpening }, WEEKDAYS);

  test.each([
    ['Friday 16:00, inside hours: Sat 16:00', 'Fri 2026-03-13 16:00', 'Sat 2026-03-14 16:00'],
    ['Friday 17:00 counts as Mon 08:30: Tue 08:30', 'Fri 2026-03-13 17:00', 'Tue 2026-03-17 08:30'],
    ['Saturday counts as Mon 08:30: Tue 08:30', 'Sat 2026-03-14 12:00', 'Tue 2026-03-17 08:30'],
    ['Easter Monday counts as Tue 08:30: Wed 08:30', 'Mon 2026-04-06 12:00', 'Wed 2026-04-08 08:30'],
  ])('reported on %s', (_title, reported, dueAt) => {
    expect(remote(reported, [neutralised(dueAt)])).toMatchObject({
      outcome: 'met',
      startedAt: reported,
      dueAt,
    });
  });

  test('over the change to summer time the 24 hours begin after it', () => {
    // Sat 28 March 10:00 counts as Mon 30 08:30 of summer time; + 24 h.
    const dueAt = minutesAfter('Mon 2026-03-30 08:30', 24 * 60);
    expect(dueAt).toBe('Tue 2026-03-31 08:30');
    expect(remote('Sat 2026-03-28 10:00')).toMatchObject({ dueAt });
  });
});
