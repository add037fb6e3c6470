import { describe, expect, test } from '@jest/globals';
import { on } from '../../support/situation.js';
import {
  acknowledged,
  answered,
  awaited,
  neutralised,
  PAUSING,
  promised,
  waited,
} from '../../support/terms-of.js';

/**
 * Judging, "A clock": "A waiting that nobody has ended lasts to T. While a pause that the terms allow lasts, a running
 * clock has no due instant (`null`) and is not yet due in the rules below." T is the instant asked about.
 */
const reaction = promised('reaction', PAUSING);
const TUESDAY_9 = 'Tue 2026-03-10 09:00'; // 2 h of service: due 11:00.

describe('asked while the supplier still waits for the customer', () => {
  const story = [awaited('Tue 2026-03-10 09:30')];

  test.each([
    ['within the two hours', 'Tue 2026-03-10 10:00'],
    ['after the two hours would have been over', 'Tue 2026-03-10 11:00:00.001'],
    ['at night', 'Tue 2026-03-10 23:00'],
    ['a month later', 'Fri 2026-04-10 09:00'],
    ['in the very instant in which the waiting begins', 'Tue 2026-03-10 09:30'],
  ])('%s, nothing is due and nothing is broken', (_when, asOf) => {
    const row = reaction(TUESDAY_9, story, { asOf });
    expect(row).toMatchObject({ outcome: 'running', dueAt: null, stoppedAt: null, excused: false });
  });

  test('a millisecond before the waiting began the due time was 11:00', () => {
    const row = reaction(TUESDAY_9, story, { asOf: 'Tue 2026-03-10 09:29:59.999' });
    expect(row).toMatchObject({ outcome: 'running', dueAt: 'Tue 2026-03-10 11:00' });
  });
});

describe('asked about an instant around the answer', () => {
  const story = [
    waited('Tue 2026-03-10 09:30', 'Tue 2026-03-10 10:30'),
    acknowledged('Tue 2026-03-10 12:30'),
  ];

  test.each([
    ['a millisecond before the answer there is no due time', 'Tue 2026-03-10 10:29:59.999', 'running', null],
    ['with the answer the due time is back, an hour later', 'Tue 2026-03-10 10:30', 'running', '12:00'],
    ['at the due time as moved the promise can still be kept', 'Tue 2026-03-10 12:00', 'running', '12:00'],
    ['a millisecond later it is broken', 'Tue 2026-03-10 12:00:00.001', 'breached', '12:00'],
    ['a late confirmation leaves it broken', 'Tue 2026-03-10 12:30', 'breached', '12:00'],
  ])('%s', (_title, asOf, outcome, due) => {
    // 11:00 + 1 h of waiting = 12:00.
    const dueAt = due === null ? null : `Tue 2026-03-10 ${due}`;
    expect(reaction(TUESDAY_9, story, { asOf })).toMatchObject({ outcome, dueAt });
  });
});

describe('waiting that begins when it is too late', () => {
  test('a promise broken a millisecond before stays broken while the supplier waits', () => {
    const row = reaction(TUESDAY_9, [awaited('Tue 2026-03-10 11:00:00.001')], {
      asOf: 'Tue 2026-03-10 12:00',
    });
    expect(row).toMatchObject({ outcome: 'breached', dueAt: 'Tue 2026-03-10 11:00' });
  });

  test('waiting from exactly the due time on leaves it due then (reading: nothing of it lies before)', () => {
    const story = [awaited('Tue 2026-03-10 11:00')];
    expect(reaction(TUESDAY_9, story, { asOf: 'Tue 2026-03-10 11:00' })).toMatchObject({
      outcome: 'running',
      dueAt: 'Tue 2026-03-10 11:00',
    });
    expect(reaction(TUESDAY_9, story, { asOf: 'Tue 2026-03-10 11:00:00.001' })).toMatchObject({
      outcome: 'breached',
      dueAt: 'Tue 2026-03-10 11:00',
    });
  });

  test('waiting that an earlier wait brought into time takes the due time away', () => {
    // 11:00 + 30 min (09:30–10:00) = 11:30, and 11:15 lies before that.
    const story = [waited('Tue 2026-03-10 09:30', 'Tue 2026-03-10 10:00'), awaited('Tue 2026-03-10 11:15')];
    const row = reaction(TUESDAY_9, story, { asOf: 'Tue 2026-03-10 16:00' });
    expect(row).toMatchObject({ outcome: 'running', dueAt: null });
  });
});

describe('confirmed although the customer never answered', () => {
  test('the confirmation ends the clock, so there is a due time: waiting from 09:30 to the confirmation', () => {
    // Nothing is newer than the confirmation, so T = 10:00: 09:30–10:00 = 30 min; 11:00 + 30 min = 11:30.
    const row = reaction(TUESDAY_9, [awaited('Tue 2026-03-10 09:30'), acknowledged('Tue 2026-03-10 10:00')]);
    expect(row).toMatchObject({
      outcome: 'met',
      dueAt: 'Tue 2026-03-10 11:30',
      stoppedAt: 'Tue 2026-03-10 10:00',
    });
  });

  test('asked later, the waiting has lasted to then, and the due time with it', () => {
    // T = 12:00: 09:30–12:00 = 2 h 30; 11:00 + 2 h 30 = 13:30.
    const story = [awaited('Tue 2026-03-10 09:30'), acknowledged('Tue 2026-03-10 10:00')];
    const row = reaction(TUESDAY_9, story, { asOf: 'Tue 2026-03-10 12:00' });
    expect(row).toMatchObject({ outcome: 'met', dueAt: 'Tue 2026-03-10 13:30' });
  });

  test('a confirmation in the afternoon is in time, for the supplier has waited since before 11:00', () => {
    // T = 16:00: 10:30–16:00 = 5 h 30; 11:00 + 5 h 30 = 16:30.
    const row = reaction(TUESDAY_9, [awaited('Tue 2026-03-10 10:30'), acknowledged('Tue 2026-03-10 16:00')]);
    expect(row).toMatchObject({ outcome: 'met', dueAt: 'Tue 2026-03-10 16:30', excused: false });
  });

  test('a confirmation within a wait that was answered later is judged with the whole wait', () => {
    // Waited 10:00–14:00 = 4 h; 11:00 + 4 h = 15:00; confirmed at 13:00.
    const story = [
      awaited('Tue 2026-03-10 10:00'),
      acknowledged('Tue 2026-03-10 13:00'),
      answered('Tue 2026-03-10 14:00'),
    ];
    expect(reaction(TUESDAY_9, story)).toMatchObject({ outcome: 'met', dueAt: 'Tue 2026-03-10 15:00' });
  });

  test('a confirmation that bounced ends nothing: the clock stands still again, without a due time', () => {
    const story = [
      awaited('Tue 2026-03-10 09:30'),
      on('Tue 2026-03-10 10:00', 'TicketAcknowledged', { messageId: 'm1' }),
      on('Tue 2026-03-10 10:05', 'AcknowledgementBounced', { messageId: 'm1' }),
    ];
    const row = reaction(TUESDAY_9, story, { asOf: 'Wed 2026-03-11 12:00' });
    expect(row).toMatchObject({ outcome: 'running', dueAt: null, stoppedAt: null });
  });
});

describe('waiting without an answer, in other countings', () => {
  const awaitedOnTuesday = awaited('Tue 2026-03-10 12:00');

  test('working days: nothing is due a week after the last day', () => {
    const remote = promised('remote-resolution', PAUSING);
    const row = remote('Mon 2026-03-09 10:00', [awaitedOnTuesday], { asOf: 'Wed 2026-03-18 17:00' });
    expect(row).toMatchObject({ outcome: 'running', dueAt: null });
  });

  test('24 hours: nothing is due on the third day', () => {
    const remote = promised('remote-resolution', PAUSING, { base: 'variant-3' });
    const row = remote('Tue 2026-03-10 10:00', [awaitedOnTuesday], { asOf: 'Fri 2026-03-13 10:00' });
    expect(row).toMatchObject({ outcome: 'running', dueAt: null });
  });

  test('weeks: nothing is due in the third week', () => {
    const final = promised('final-resolution', PAUSING);
    const row = final('Mon 2026-03-09 10:00', [awaitedOnTuesday], { asOf: 'Mon 2026-03-30 10:00' });
    expect(row).toMatchObject({ outcome: 'running', dueAt: null });
  });

  test('24 hours: eliminated while waiting, with the wait lasting to the instant asked about', () => {
    // Tue 10:00 + 24 h = Wed 10:00; T = Thu 12:00: waited Tue 12:00–Thu 12:00 = 48 h: Fri 10:00.
    const remote = promised('remote-resolution', PAUSING, { base: 'variant-3' });
    const story = [awaitedOnTuesday, neutralised('Thu 2026-03-12 12:00')];
    expect(remote('Tue 2026-03-10 10:00', story)).toMatchObject({
      outcome: 'met',
      dueAt: 'Fri 2026-03-13 10:00',
    });
  });
});
