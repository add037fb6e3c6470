import { describe, expect, test } from '@jest/globals';
import type { Verdict } from '#compliance';
import {
  customer,
  type Happening,
  type HistoryLine,
  judged,
  on,
  rowOf,
  signed,
  termsLike,
  ticket,
} from '../../support/situation.js';

/**
 * Terms section 8: where the offer can be read in two ways, the reading is data in the terms. Each test judges one history
 * under both readings; the first is the default.
 */
type Guarantee = Verdict['guarantee'];
type Changes = Parameters<typeof termsLike>[2];

/** The row of T1's promise under two agreements, in the order in which they are given. */
function underBoth(
  guarantee: Guarantee,
  history: readonly HistoryLine[],
  agreements: readonly [Changes, Changes],
) {
  return agreements.map((changes) => {
    const contract = [termsLike('variant-2', 'own-terms', changes), ...customer('acme', signed('own-terms'))];
    return rowOf(judged([contract, history]), 'T1', guarantee);
  });
}

function readingsOf(reading: string, first: string, second: string): readonly [Changes, Changes] {
  return [{ readings: { [reading]: first } }, { readings: { [reading]: second } }];
}

const fault = (reported: string, ...happenings: Happening[]) => ticket('T1', reported, {}, ...happenings);

describe('working days: closing time of the last day · rolling', () => {
  const both = readingsOf('workingDays', 'closing-time', 'rolling');

  test('a fault of Monday 10:00, eliminated on Wednesday noon, is in time by closing, late by the hour', () => {
    // 2 working days: Tue 1st, Wed 2nd. Closing 17:00; rolling 10:00.
    const history = fault('Mon 2026-03-09 10:00', on('Wed 2026-03-11 12:00', 'FaultNeutralised'));
    const [closing, rolling] = underBoth('remote-resolution', history, both);
    expect(closing).toMatchObject({ outcome: 'met', dueAt: 'Wed 2026-03-11 17:00' });
    expect(rolling).toMatchObject({ outcome: 'breached', dueAt: 'Wed 2026-03-11 10:00' });
  });

  test('a fault of Monday 20:00, eliminated on Wednesday 19:00, is late by closing, in time by the hour', () => {
    // Tue 1st, Wed 2nd. Closing 17:00; rolling 20:00.
    const history = fault('Mon 2026-03-09 20:00', on('Wed 2026-03-11 19:00', 'FaultNeutralised'));
    const [closing, rolling] = underBoth('remote-resolution', history, both);
    expect(closing).toMatchObject({ outcome: 'breached', dueAt: 'Wed 2026-03-11 17:00' });
    expect(rolling).toMatchObject({ outcome: 'met', dueAt: 'Wed 2026-03-11 20:00' });
  });
});

describe('the end of 2 weeks on a holiday that is a working day: days of rest move it · public holidays move it too', () => {
  const both = readingsOf('weeksEndMovedBy', 'days-of-rest', 'public-holidays');

  test.each([
    ['Friday 8 May 2026', 'Fri 2026-04-24 10:00', 'Sat 2026-05-09 00:00', 'Tue 2026-05-12 00:00'], // To Mon 11.
    ['Tuesday 1 September 2026', 'Tue 2026-08-18 10:00', 'Wed 2026-09-02 00:00', 'Thu 2026-09-03 00:00'], // To Wed 2.
    ['Tuesday 15 September 2026', 'Tue 2026-09-01 10:00', 'Wed 2026-09-16 00:00', 'Thu 2026-09-17 00:00'], // To Wed 16.
    ['Wednesday 28 October 2026', 'Wed 2026-10-14 10:00', 'Thu 2026-10-29 00:00', 'Fri 2026-10-30 00:00'], // To Thu 29.
    ['Monday 17 November 2025', 'Mon 2025-11-03 10:00', 'Tue 2025-11-18 00:00', 'Wed 2025-11-19 00:00'], // To Tue 18.
    [
      'no holiday, Friday 20 March 2026',
      'Fri 2026-03-06 10:00',
      'Sat 2026-03-21 00:00',
      'Sat 2026-03-21 00:00',
    ],
    [
      'Good Friday 2026, a day of rest',
      'Fri 2026-03-20 10:00',
      'Wed 2026-04-08 00:00',
      'Wed 2026-04-08 00:00',
    ],
  ])('ending on %s', (_day, reported, restOnly, publicToo) => {
    const [rest, holidays] = underBoth('final-resolution', fault(reported), both);
    expect(rest).toMatchObject({ dueAt: restOnly });
    expect(holidays).toMatchObject({ dueAt: publicToo });
  });

  test('a Saturday moved to Monday 17 November 2025 moves on to Tuesday (reading: a holiday is no next working day)', () => {
    // Sat 1 November + 14 = Sat 15; next working day Mon 17, its end Tue 18 00:00; a holiday: Tue 18, Wed 19 00:00.
    const [rest, holidays] = underBoth('final-resolution', fault('Sat 2025-11-01 10:00'), both);
    expect(rest).toMatchObject({ dueAt: 'Tue 2025-11-18 00:00' });
    expect(holidays).toMatchObject({ dueAt: 'Wed 2025-11-19 00:00' });
  });

  test('resolved on Monday 11 May 2026 at noon: late where Friday 8 May ends the two weeks, in time where it does not', () => {
    const history = fault('Fri 2026-04-24 10:00', on('Mon 2026-05-11 12:00', 'TicketResolved'));
    const [rest, holidays] = underBoth('final-resolution', history, both);
    expect(rest).toMatchObject({ outcome: 'breached' });
    expect(holidays).toMatchObject({ outcome: 'met' });
  });
});

describe('start of replacement: fault confirmed · reported', () => {
  const both = readingsOf('replacementStarts', 'fault-confirmed', 'reported');

  test('reported on Monday, confirmed on Wednesday, shipped on Thursday noon', () => {
    // 1 working day from Wed: Thu 17:00; from Mon: Tue 17:00.
    const history = fault(
      'Mon 2026-03-09 10:00',
      on('Wed 2026-03-11 09:00', 'HardwareFaultConfirmed'),
      on('Thu 2026-03-12 12:00', 'ReplacementShipped'),
    );
    const [confirmed, reported] = underBoth('replacement', history, both);
    expect(confirmed).toMatchObject({
      outcome: 'met',
      startedAt: 'Wed 2026-03-11 09:00',
      dueAt: 'Thu 2026-03-12 17:00',
    });
    expect(reported).toMatchObject({
      outcome: 'breached',
      startedAt: 'Mon 2026-03-09 10:00',
      dueAt: 'Tue 2026-03-10 17:00',
    });
  });

  test('without a warranty claim there is no promise under either reading', () => {
    const rows = underBoth('replacement', fault('Mon 2026-03-09 10:00'), both);
    expect(rows).toEqual([undefined, undefined]);
  });

  test('a technician sent before the fault was confirmed keeps only the promise that starts with the report', () => {
    const inPlace = { replacement: { stoppedBy: ['ReplacementShipped', 'TechnicianDispatched'] } };
    const history = fault(
      'Mon 2026-03-09 10:00',
      on('Mon 2026-03-09 14:00', 'TechnicianDispatched'),
      on('Tue 2026-03-10 09:00', 'HardwareFaultConfirmed'),
    );
    const [first, second] = both;
    const agreements = [
      { ...first, guarantees: inPlace },
      { ...second, guarantees: inPlace },
    ] as const;
    const [confirmed, reported] = underBoth('replacement', history, agreements);
    // Due Wed 17:00, one working day after Tue; due Tue 17:00, one after Mon.
    expect(confirmed).toMatchObject({ outcome: 'running', dueAt: 'Wed 2026-03-11 17:00', stoppedAt: null });
    expect(reported).toMatchObject({ outcome: 'met', stoppedAt: 'Mon 2026-03-09 14:00' });
  });
});

describe('start of technician dispatch: need established · reported', () => {
  const both = readingsOf('technicianDispatchStarts', 'need-established', 'reported');

  test('reported on Monday, ruled out on Wednesday, departed on Friday morning', () => {
    // 2 working days from Wed: Fri 17:00; from Mon: Wed 17:00.
    const history = fault(
      'Mon 2026-03-09 10:00',
      on('Wed 2026-03-11 09:00', 'RemoteResolutionRuledOut'),
      on('Fri 2026-03-13 08:00', 'TechnicianDispatched'),
    );
    const [established, reported] = underBoth('technician-dispatch', history, both);
    expect(established).toMatchObject({
      outcome: 'met',
      startedAt: 'Wed 2026-03-11 09:00',
      dueAt: 'Fri 2026-03-13 17:00',
    });
    expect(reported).toMatchObject({
      outcome: 'breached',
      startedAt: 'Mon 2026-03-09 10:00',
      dueAt: 'Wed 2026-03-11 17:00',
    });
  });

  test('a technician who left before anybody established the need counts only from the report on', () => {
    const history = fault(
      'Mon 2026-03-09 10:00',
      on('Mon 2026-03-09 11:00', 'TechnicianDispatched'),
      on('Mon 2026-03-09 12:00', 'TechnicianRequested'),
    );
    const [established, reported] = underBoth('technician-dispatch', history, both);
    expect(established).toMatchObject({ outcome: 'running', stoppedAt: null });
    expect(reported).toMatchObject({ outcome: 'met', stoppedAt: 'Mon 2026-03-09 11:00' });
  });

  test('where nobody needed a technician there is no promise under either reading', () => {
    expect(underBoth('technician-dispatch', fault('Mon 2026-03-09 10:00'), both)).toEqual([
      undefined,
      undefined,
    ]);
  });
});
