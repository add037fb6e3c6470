import { describe, expect, test } from '@jest/globals';
import { customer, type Happening, judged, on, rowOf, signed, ticket } from '../../support/situation.js';

/**
 * A target: a fault reported before noon, with a technician needed the same morning, is answered by departure the same
 * day. It stands only while the promise of a technician does: neither superseded nor without ground.
 * Reported on Monday 2 March 2026 at 09:00, asked for at 10:00; the promise itself is due on Wednesday at 17:00.
 */
const rows = (happenings: readonly Happening[], asOf: string) =>
  judged([customer('acme', signed('variant-2')), ticket('T1', 'Mon 2026-03-02 09:00', {}, ...happenings)], {
    asOf,
  });

const sameDay = (happenings: readonly Happening[], asOf = 'Fri 2026-03-06 12:00') =>
  rowOf(rows(happenings, asOf), 'T1', 'same-day-departure');

const REQUESTED = on('Mon 2026-03-02 10:00', 'TechnicianRequested');
const withdrawn = (when: string) => on(when, 'TechnicianRequestWithdrawn');
const departed = (when: string) => on(when, 'TechnicianDispatched');
const ruledOut = (when: string) => on(when, 'RemoteResolutionRuledOut');

describe('departure on the same day, where the customer called the visit off', () => {
  test('asked for at 10:00 and called off at 11:00: a target until then, none from then on', () => {
    const history = [REQUESTED, withdrawn('Mon 2026-03-02 11:00')];
    expect(sameDay(history, 'Mon 2026-03-02 10:59:59.999')).toMatchObject({
      outcome: 'running',
      startedAt: 'Mon 2026-03-02 10:00',
      dueAt: 'Tue 2026-03-03 00:00',
      stoppedAt: null,
      binding: false,
      calendarId: null,
    });
    expect(sameDay(history, 'Mon 2026-03-02 11:00')).toBeUndefined();
  });

  test('called off at 11:00, and the technician left at 14:00 nevertheless: no target to have been reached', () => {
    expect(
      sameDay([REQUESTED, withdrawn('Mon 2026-03-02 11:00'), departed('Mon 2026-03-02 14:00')]),
    ).toBeUndefined();
  });

  test('the technician left at 14:00 and the visit was called off at 15:00: the target was reached', () => {
    const history = [REQUESTED, departed('Mon 2026-03-02 14:00'), withdrawn('Mon 2026-03-02 15:00')];
    expect(sameDay(history)).toMatchObject({ outcome: 'met', stoppedAt: 'Mon 2026-03-02 14:00' });
  });

  test('the technician left in the very instant of the calling off: the target was reached', () => {
    const history = [REQUESTED, withdrawn('Mon 2026-03-02 14:00'), departed('Mon 2026-03-02 14:00')];
    expect(sameDay(history)).toMatchObject({ outcome: 'met' });
  });

  test('left at midnight, the end of Monday, and called off on Tuesday: the target was reached to the millisecond', () => {
    const call = withdrawn('Tue 2026-03-03 08:00');
    expect(sameDay([REQUESTED, departed('Tue 2026-03-03 00:00'), call])).toMatchObject({ outcome: 'met' });
    expect(sameDay([REQUESTED, departed('Tue 2026-03-03 00:00:00.001'), call])).toMatchObject({
      outcome: 'breached',
    });
  });

  test('nobody left on Monday: missed as of Tuesday 08:59, and no target any more once called off on Tuesday at 09:00', () => {
    const history = [REQUESTED, withdrawn('Tue 2026-03-03 09:00')];
    expect(sameDay(history, 'Tue 2026-03-03 08:59')).toMatchObject({ outcome: 'breached' });
    expect(sameDay(history, 'Tue 2026-03-03 09:00')).toBeUndefined();
  });

  test('called off at Wednesday 17:00, when the promise itself is due: no target; a millisecond later: missed', () => {
    expect(sameDay([REQUESTED, withdrawn('Wed 2026-03-04 17:00')])).toBeUndefined();
    expect(sameDay([REQUESTED, withdrawn('Wed 2026-03-04 17:00:00.001')])).toMatchObject({
      outcome: 'breached',
      dueAt: 'Tue 2026-03-03 00:00',
    });
  });

  test('three excused hours let the promise run until Thursday 11:30: called off by then there is no target, later it was missed', () => {
    // excused Tue 09:00 to 12:00; Wed 17:00 + 3 open hours = Thu 11:30; the target’s own midnight does not move
    const excuse = on('Tue 2026-03-03 13:00', 'WorkExcused', {
      from: 'Tue 2026-03-03 09:00',
      until: 'Tue 2026-03-03 12:00',
    });
    expect(sameDay([REQUESTED, excuse, withdrawn('Thu 2026-03-05 11:30')])).toBeUndefined();
    expect(sameDay([REQUESTED, excuse, withdrawn('Thu 2026-03-05 11:30:00.001')])).toMatchObject({
      outcome: 'breached',
      dueAt: 'Tue 2026-03-03 00:00',
    });
  });

  test('asked for at 10:00, called off at 10:30, asked for again at 11:00, left at 14:00: the second request restores no target', () => {
    const again = on('Mon 2026-03-02 11:00', 'TechnicianRequested');
    const history = [REQUESTED, withdrawn('Mon 2026-03-02 10:30'), again, departed('Mon 2026-03-02 14:00')];
    expect(sameDay(history)).toBeUndefined();
  });

  test('a calling off changes nothing about noon: asked for at 11:59:59.999 there is a target, at 12:00 there is none', () => {
    const asked = (when: string) => [
      on(when, 'TechnicianRequested'),
      departed('Mon 2026-03-02 16:00'),
      withdrawn('Mon 2026-03-02 16:30'),
    ];
    expect(sameDay(asked('Mon 2026-03-02 11:59:59.999'))).toMatchObject({ outcome: 'met' });
    expect(sameDay(asked('Mon 2026-03-02 12:00'))).toBeUndefined();
  });
});

describe('departure on the same day, where remote work cannot help', () => {
  test('ruled out at 10:30, called off at 11:00: the technician is still needed, leaving at 16:00 reaches the target', () => {
    const history = [REQUESTED, ruledOut('Mon 2026-03-02 10:30'), withdrawn('Mon 2026-03-02 11:00')];
    expect(sameDay([...history, departed('Mon 2026-03-02 16:00')])).toMatchObject({
      outcome: 'met',
      startedAt: 'Mon 2026-03-02 10:00',
    });
    expect(sameDay(history)).toMatchObject({ outcome: 'breached' });
  });

  test('called off at 11:00, ruled out at 13:00: no target at 12:00, and again one from 13:00 on, counted from 10:00', () => {
    const history = [REQUESTED, withdrawn('Mon 2026-03-02 11:00'), ruledOut('Mon 2026-03-02 13:00')];
    expect(sameDay(history, 'Mon 2026-03-02 12:00')).toBeUndefined();
    expect(sameDay(history, 'Mon 2026-03-02 13:00')).toMatchObject({
      outcome: 'running',
      startedAt: 'Mon 2026-03-02 10:00',
      dueAt: 'Tue 2026-03-03 00:00',
    });
  });

  test('called off on Monday, ruled out on Tuesday: the target of Monday is back on Tuesday, and missed', () => {
    const history = [REQUESTED, withdrawn('Mon 2026-03-02 11:00'), ruledOut('Tue 2026-03-03 09:00')];
    expect(sameDay(history, 'Tue 2026-03-03 08:59:59.999')).toBeUndefined();
    expect(sameDay(history, 'Tue 2026-03-03 09:00')).toMatchObject({ outcome: 'breached' });
  });
});

describe('departure on the same day, other circumstances', () => {
  test('a voided ticket shows the target as not applicable; where the visit was called off, there is none to show', () => {
    const voided = on('Thu 2026-03-05 09:00', 'TicketVoided');
    expect(sameDay([REQUESTED, voided])).toMatchObject({ outcome: 'not-applicable' });
    expect(sameDay([REQUESTED, withdrawn('Mon 2026-03-02 11:00'), voided])).toBeUndefined();
  });

  test('a fault found to be a change has no target; found to be a fault after all, the calling off at 15:00 after departure harms none', () => {
    const became = (kind: string, when: string) => on(when, 'TicketClassified', { kind });
    const history = [
      REQUESTED,
      departed('Mon 2026-03-02 14:00'),
      withdrawn('Mon 2026-03-02 15:00'),
      became('change', 'Tue 2026-03-03 09:00'),
      became('fault', 'Wed 2026-03-04 09:00'),
    ];
    expect(sameDay(history, 'Tue 2026-03-03 12:00')).toBeUndefined();
    expect(sameDay(history, 'Wed 2026-03-04 12:00')).toMatchObject({ outcome: 'met' });
  });

  test('variant 3 on the Sunday when clocks go forward: called off within 24 hours there is no target, later it was missed', () => {
    // asked for on Sunday 29 March 08:30; 24 hours end on Monday 08:30, the target at the midnight between
    const asked = (calledOff: string) =>
      rowOf(
        judged([
          customer('acme', signed('variant-3')),
          ticket(
            'T1',
            'Sun 2026-03-29 08:00',
            {},
            on('Sun 2026-03-29 08:30', 'TechnicianRequested'),
            withdrawn(calledOff),
          ),
        ]),
        'T1',
        'same-day-departure',
      );
    expect(asked('Mon 2026-03-30 08:30')).toBeUndefined();
    expect(asked('Mon 2026-03-30 08:30:00.001')).toMatchObject({
      outcome: 'breached',
      dueAt: 'Mon 2026-03-30 00:00',
    });
  });

  test('variant 3 before the change to winter time: Saturday’s target ends at midnight, the 24 hours on Sunday at 09:00', () => {
    // asked for on Saturday 24 October 10:00 CEST; 24 hours later the wall shows 09:00 CET
    const asked = (calledOff: string) =>
      rowOf(
        judged([
          customer('acme', signed('variant-3')),
          ticket(
            'T1',
            'Sat 2026-10-24 09:00',
            {},
            on('Sat 2026-10-24 10:00', 'TechnicianRequested'),
            withdrawn(calledOff),
          ),
        ]),
        'T1',
        'same-day-departure',
      );
    expect(asked('Sun 2026-10-25 09:00')).toBeUndefined();
    expect(asked('Sun 2026-10-25 09:00:00.001')).toMatchObject({
      outcome: 'breached',
      dueAt: 'Sun 2026-10-25 00:00',
    });
  });
});
