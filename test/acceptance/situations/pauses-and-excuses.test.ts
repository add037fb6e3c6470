import { describe, expect, test } from '@jest/globals';
import {
  acknowledged,
  awaited,
  excused,
  neutralised,
  PAUSING,
  promised,
  waited,
} from '../../support/terms-of.js';

/**
 * Judging, "A clock": "Excused and paused intervals (merged when they overlap) move the due instant"; "`excused` is true
 * where the verdict is `met` and would not be without the excused intervals (pauses stay)". A reaction within 2 hours of
 * service; a request of Tuesday 09:00 is due at 11:00.
 */
const reaction = promised('reaction', PAUSING);
const TUESDAY_9 = 'Tue 2026-03-10 09:00';
const ack = (time: string) => acknowledged(`Tue 2026-03-10 ${time}`);
const wait = (from: string, until: string) => waited(`Tue 2026-03-10 ${from}`, `Tue 2026-03-10 ${until}`);
const excuse = (from: string, until: string) => excused(`Tue 2026-03-10 ${from}`, `Tue 2026-03-10 ${until}`);

describe('waiting and excused time that overlap', () => {
  const overlapping = [wait('09:30', '10:30'), excuse('10:00', '11:00')];

  test('count once: kept only because of the excused part', () => {
    // 09:30–11:00 together = 1 h 30, not 2 h; 11:00 + 1 h 30 = 12:30. Without the excuse: 11:00 + 1 h = 12:00.
    expect(reaction(TUESDAY_9, [...overlapping, ack('12:30')])).toMatchObject({
      outcome: 'met',
      dueAt: 'Tue 2026-03-10 12:30',
      excused: true,
    });
  });

  test('at 12:00, which the waiting alone allows, nobody needed the excuse', () => {
    expect(reaction(TUESDAY_9, [...overlapping, ack('12:00')])).toMatchObject({
      outcome: 'met',
      dueAt: 'Tue 2026-03-10 12:30',
      excused: false,
    });
  });

  test('a millisecond after 12:00 the excuse was needed', () => {
    expect(reaction(TUESDAY_9, [...overlapping, ack('12:00:00.001')])).toMatchObject({
      outcome: 'met',
      excused: true,
    });
  });

  test('later than both allow is late, and a broken promise is never called excused', () => {
    expect(reaction(TUESDAY_9, [...overlapping, ack('12:30:00.001')])).toMatchObject({
      outcome: 'breached',
      excused: false,
    });
  });

  test('an excuse within the waiting adds nothing', () => {
    // 09:30–11:30 = 2 h: 13:00, with or without 10:00–11:00.
    expect(
      reaction(TUESDAY_9, [wait('09:30', '11:30'), excuse('10:00', '11:00'), ack('13:00')]),
    ).toMatchObject({
      outcome: 'met',
      dueAt: 'Tue 2026-03-10 13:00',
      excused: false,
    });
  });

  test('waiting within an excuse adds nothing to the due time, but is what remains without the excuse', () => {
    // 09:30–11:30 = 2 h: 13:00. Without the excuse 10:00–11:00 = 1 h: 12:00.
    const story = [excuse('09:30', '11:30'), wait('10:00', '11:00')];
    const due = { outcome: 'met', dueAt: 'Tue 2026-03-10 13:00' };
    expect(reaction(TUESDAY_9, [...story, ack('12:00')])).toMatchObject({ ...due, excused: false });
    expect(reaction(TUESDAY_9, [...story, ack('12:30')])).toMatchObject({ ...due, excused: true });
  });

  test('the same hour waited and excused counts once and needs no excuse', () => {
    expect(
      reaction(TUESDAY_9, [wait('09:30', '10:30'), excuse('09:30', '10:30'), ack('12:00')]),
    ).toMatchObject({
      outcome: 'met',
      dueAt: 'Tue 2026-03-10 12:00',
      excused: false,
    });
  });

  test('a chain of wait, excuse and wait is one stretch from its first minute to its last', () => {
    // 09:30–10:00, 09:45–10:30, 10:15–10:45: 09:30–10:45 = 1 h 15; 12:15.
    const story = [wait('09:30', '10:00'), excuse('09:45', '10:30'), wait('10:15', '10:45')];
    expect(reaction(TUESDAY_9, story)).toMatchObject({ dueAt: 'Tue 2026-03-10 12:15' });
  });
});

describe('waiting and excused time that do not overlap', () => {
  test('add up where they touch', () => {
    // 09:30–10:00 and 10:00–10:30 = 1 h: 12:00.
    expect(reaction(TUESDAY_9, [wait('09:30', '10:00'), excuse('10:00', '10:30')])).toMatchObject({
      dueAt: 'Tue 2026-03-10 12:00',
    });
  });

  test('waiting that only an excuse brought into time falls with the excuse', () => {
    // 11:00 + 1 h (10:00–11:00 excused) = 12:00; waited from 11:30: + 1 h = 13:00.
    // Without the excuse: due 11:00, before the waiting began.
    const story = [excuse('10:00', '11:00'), wait('11:30', '12:30')];
    const due = { outcome: 'met', dueAt: 'Tue 2026-03-10 13:00' };
    expect(reaction(TUESDAY_9, [...story, ack('12:45')])).toMatchObject({ ...due, excused: true });
    expect(reaction(TUESDAY_9, [...story, ack('11:15')])).toMatchObject({ ...due, excused: true });
    expect(reaction(TUESDAY_9, [...story, ack('11:00')])).toMatchObject({ ...due, excused: false });
  });

  test('an excuse that only the waiting brought into time counts', () => {
    // 11:00 + 1 h (waited 10:00–11:00) = 12:00; excused from 11:30: + 1 h = 13:00. Without the excuse: 12:00.
    const story = [wait('10:00', '11:00'), excuse('11:30', '12:30')];
    const due = { outcome: 'met', dueAt: 'Tue 2026-03-10 13:00' };
    expect(reaction(TUESDAY_9, [...story, ack('12:00')])).toMatchObject({ ...due, excused: false });
    expect(reaction(TUESDAY_9, [...story, ack('12:30')])).toMatchObject({ ...due, excused: true });
  });

  test('an excuse from the due time as moved on comes too late', () => {
    // 11:00 + 1 h waited = 12:00; excused 12:00–13:00 lies after it.
    const story = [wait('09:30', '10:30'), excuse('12:00', '13:00'), ack('12:30')];
    expect(reaction(TUESDAY_9, story)).toMatchObject({ outcome: 'breached', dueAt: 'Tue 2026-03-10 12:00' });
  });

  test('in a contract without pauses the excuse counts and the waiting does not', () => {
    // 11:00 + 1 h excused (10:00–11:00) = 12:00; waited 09:00–10:00 counts nothing.
    const unpaused = promised('reaction', {});
    const story = [wait('09:00', '10:00'), excuse('10:00', '11:00'), ack('12:00')];
    expect(unpaused(TUESDAY_9, story)).toMatchObject({
      outcome: 'met',
      dueAt: 'Tue 2026-03-10 12:00',
      excused: true,
    });
  });
});

describe('an excuse while nobody has answered yet', () => {
  test('gives no due time either, for the supplier still waits', () => {
    const story = [awaited('Tue 2026-03-10 09:30'), excuse('10:00', '11:00')];
    const row = reaction(TUESDAY_9, story, { asOf: 'Tue 2026-03-10 15:00' });
    expect(row).toMatchObject({ outcome: 'running', dueAt: null, excused: false });
  });

  test('a wait that begins only in excused time after 11:00 has no due time while it lasts', () => {
    // 11:00 + 2 h (10:00–12:00 excused) = 13:00; awaited since 11:30, so nothing is due at 16:00.
    const story = [excuse('10:00', '12:00'), awaited('Tue 2026-03-10 11:30')];
    const row = reaction(TUESDAY_9, story, { asOf: 'Tue 2026-03-10 16:00' });
    expect(row).toMatchObject({ outcome: 'running', dueAt: null });
  });

  test('excused time that reaches past the instant asked about counts as stated', () => {
    // Asked at 10:00; waited 09:15–09:45 = 30 min, excused 09:30–12:30, together 09:15–12:30 = 3 h 15: 14:15.
    const story = [wait('09:15', '09:45'), excuse('09:30', '12:30')];
    const row = reaction(TUESDAY_9, story, { asOf: 'Tue 2026-03-10 10:00' });
    expect(row).toMatchObject({ outcome: 'running', dueAt: 'Tue 2026-03-10 14:15' });
  });
});

describe('waiting and excused time in other countings', () => {
  test('working days: merged, then counted by open time', () => {
    // Mon 10:00: due Wed 17:00. Waited Tue 12:00–18:00, excused Tue 16:00–Wed 09:30:
    // Tue 12:00–17:00 = 5 h, Wed 08:30–09:30 = 1 h; Thu 08:30 + 6 h = 14:30. Without the excuse 5 h: Thu 13:30.
    const remote = promised('remote-resolution', PAUSING);
    const story = [
      waited('Tue 2026-03-10 12:00', 'Tue 2026-03-10 18:00'),
      excused('Tue 2026-03-10 16:00', 'Wed 2026-03-11 09:30'),
    ];
    const due = { outcome: 'met', dueAt: 'Thu 2026-03-12 14:30' };
    const atHalfPast1 = neutralised('Thu 2026-03-12 13:30');
    const atHalfPast2 = neutralised('Thu 2026-03-12 14:30');
    expect(remote('Mon 2026-03-09 10:00', [...story, atHalfPast1])).toMatchObject({ ...due, excused: false });
    expect(remote('Mon 2026-03-09 10:00', [...story, atHalfPast2])).toMatchObject({ ...due, excused: true });
  });

  test('24 hours: merged over a night', () => {
    // Fri 15:00 + 24 h = Sat 15:00. Waited Fri 20:00–Sat 02:00, excused Sat 00:00–04:00: 8 h: Sat 23:00.
    const remote = promised('remote-resolution', PAUSING, { base: 'variant-3' });
    const story = [
      waited('Fri 2026-03-13 20:00', 'Sat 2026-03-14 02:00'),
      excused('Sat 2026-03-14 00:00', 'Sat 2026-03-14 04:00', 'Sat 2026-03-14 09:00'),
      neutralised('Sat 2026-03-14 22:00'),
    ];
    // Without the excuse: 6 h: Sat 21:00.
    expect(remote('Fri 2026-03-13 15:00', story)).toMatchObject({
      outcome: 'met',
      dueAt: 'Sat 2026-03-14 23:00',
      excused: true,
    });
  });
});
