import { describe, expect, test } from '@jest/globals';
import { on } from '../../support/situation.js';
import { awaited, neutralised, PAUSING, promised, waited } from '../../support/terms-of.js';

/**
 * Judging, "Verdict, in this order", for clocks that stand still while the customer is awaited: superseded or without
 * ground *at or before the due instant*, and while the pause lasts nothing is due yet.
 */
describe('remote resolution is ruled out while the supplier waits (2 working days: Mon 10:00 is due Wed 17:00)', () => {
  const remote = promised('remote-resolution', PAUSING);
  const MONDAY_10 = 'Mon 2026-03-09 10:00';
  const ruledOut = (when: string) => on(when, 'RemoteResolutionRuledOut');

  test('within the two days: superseded (reading: what nobody stopped has no due time while the pause lasts)', () => {
    const story = [awaited('Tue 2026-03-10 10:00'), ruledOut('Tue 2026-03-10 15:00')];
    expect(remote(MONDAY_10, story)).toMatchObject({ outcome: 'superseded', dueAt: null, stoppedAt: null });
  });

  test('superseded before the waiting began, it stays so (reading: it, too, shows no due time while the pause lasts)', () => {
    const story = [ruledOut('Tue 2026-03-10 10:00'), awaited('Tue 2026-03-10 15:00')];
    expect(remote(MONDAY_10, story)).toMatchObject({ outcome: 'superseded', dueAt: null });
  });

  test('after Wednesday 17:00, which did not come due: superseded', () => {
    const story = [awaited('Tue 2026-03-10 10:00'), ruledOut('Thu 2026-03-12 09:00')];
    expect(remote(MONDAY_10, story)).toMatchObject({ outcome: 'superseded' });
  });

  test('without the pause in the terms it would have come too late', () => {
    const unpaused = promised('remote-resolution', {});
    const story = [awaited('Tue 2026-03-10 10:00'), ruledOut('Thu 2026-03-12 09:00')];
    expect(unpaused(MONDAY_10, story)).toMatchObject({ outcome: 'breached', dueAt: 'Wed 2026-03-11 17:00' });
  });

  test('after the answer, exactly at the due time as moved: superseded', () => {
    // Waited Tue 10:00–12:00 = 2 h: Thu 08:30 + 2 h = 10:30.
    const story = [waited('Tue 2026-03-10 10:00', 'Tue 2026-03-10 12:00'), ruledOut('Thu 2026-03-12 10:30')];
    expect(remote(MONDAY_10, story)).toMatchObject({ outcome: 'superseded', dueAt: 'Thu 2026-03-12 10:30' });
  });

  test('after the answer, a millisecond after the due time as moved: broken', () => {
    const story = [
      waited('Tue 2026-03-10 10:00', 'Tue 2026-03-10 12:00'),
      ruledOut('Thu 2026-03-12 10:30:00.001'),
    ];
    expect(remote(MONDAY_10, story)).toMatchObject({ outcome: 'breached', dueAt: 'Thu 2026-03-12 10:30' });
  });

  test('a fault that was eliminated first stays kept, whatever is ruled out later in the pause', () => {
    const story = [
      awaited('Tue 2026-03-10 10:00'),
      neutralised('Tue 2026-03-10 14:00'),
      ruledOut('Tue 2026-03-10 15:00'),
    ];
    expect(remote(MONDAY_10, story)).toMatchObject({ outcome: 'met', stoppedAt: 'Tue 2026-03-10 14:00' });
  });

  test('waiting that begins after the fault was eliminated still moves the due time shown (reading)', () => {
    // Waited Tue 10:00–11:00 lies between start and due: 1 h; Thu 08:30 + 1 h = 09:30.
    const story = [
      neutralised('Tue 2026-03-10 09:00'),
      waited('Tue 2026-03-10 10:00', 'Tue 2026-03-10 11:00'),
    ];
    expect(remote(MONDAY_10, story)).toMatchObject({ outcome: 'met', dueAt: 'Thu 2026-03-12 09:30' });
  });

  test('a fault eliminated while waiting, but after the promise was superseded, stays superseded', () => {
    // T = Tue 15:00: waited 10:00–15:00 = 5 h; Wed 17:00, Thu 08:30 + 5 h = 13:30. Ruled out before that and first.
    const story = [
      awaited('Tue 2026-03-10 10:00'),
      ruledOut('Tue 2026-03-10 14:00'),
      neutralised('Tue 2026-03-10 15:00'),
    ];
    expect(remote(MONDAY_10, story)).toMatchObject({ outcome: 'superseded', dueAt: 'Thu 2026-03-12 13:30' });
  });

  test('hardware to blame, found while waiting: superseded by the warranty claim', () => {
    const story = [awaited('Tue 2026-03-10 10:00'), on('Fri 2026-03-13 09:00', 'HardwareFaultConfirmed')];
    expect(remote(MONDAY_10, story)).toMatchObject({ outcome: 'superseded' });
  });

  test('what turns out to be a question while waiting has no such promise', () => {
    const story = [
      awaited('Tue 2026-03-10 10:00'),
      on('Fri 2026-03-13 09:00', 'TicketClassified', { kind: 'question' }),
    ];
    expect(remote(MONDAY_10, story)).toMatchObject({ outcome: 'not-applicable' });
  });

  test('no promise applies to a ticket that is voided while waiting', () => {
    const story = [awaited('Tue 2026-03-10 10:00'), on('Fri 2026-03-13 09:00', 'TicketVoided')];
    expect(remote(MONDAY_10, story)).toMatchObject({ outcome: 'not-applicable', excused: false });
  });

  test('what turns out to be a change is a target whose clock stands still as well', () => {
    const story = [
      awaited('Tue 2026-03-10 10:00'),
      on('Fri 2026-03-13 09:00', 'TicketClassified', { kind: 'change' }),
    ];
    expect(remote(MONDAY_10, story)).toMatchObject({ outcome: 'running', dueAt: null, binding: false });
  });
});

describe('a technician asked for on Monday 10:00 (2 working days: due Wed 17:00), while the supplier waits', () => {
  const technician = promised('technician-dispatch', PAUSING);
  const requested = on('Mon 2026-03-09 10:00', 'TechnicianRequested');
  const MONDAY_9 = 'Mon 2026-03-09 09:00';

  test('resolved in the pause, after Wednesday 17:00: nothing was left to promise', () => {
    const story = [requested, awaited('Tue 2026-03-10 10:00'), on('Thu 2026-03-12 09:00', 'TicketResolved')];
    expect(technician(MONDAY_9, story)).toMatchObject({ outcome: 'not-applicable' });
  });

  test('withdrawn in the pause, after Wednesday 17:00: nothing was left to promise', () => {
    const story = [
      requested,
      awaited('Tue 2026-03-10 10:00'),
      on('Thu 2026-03-12 09:00', 'TechnicianRequestWithdrawn'),
    ];
    expect(technician(MONDAY_9, story)).toMatchObject({ outcome: 'not-applicable' });
  });

  test('withdrawn exactly at the due time as moved: nothing was left to promise', () => {
    // Waited Wed 16:00–Thu 09:00: 1 h + 30 min open; Thu 08:30 + 1 h 30 = 10:00.
    const wait = waited('Wed 2026-03-11 16:00', 'Thu 2026-03-12 09:00');
    const story = [requested, wait, on('Thu 2026-03-12 10:00', 'TechnicianRequestWithdrawn')];
    expect(technician(MONDAY_9, story)).toMatchObject({
      outcome: 'not-applicable',
      dueAt: 'Thu 2026-03-12 10:00',
    });
  });

  test('withdrawn a millisecond later: broken', () => {
    const wait = waited('Wed 2026-03-11 16:00', 'Thu 2026-03-12 09:00');
    const story = [requested, wait, on('Thu 2026-03-12 10:00:00.001', 'TechnicianRequestWithdrawn')];
    expect(technician(MONDAY_9, story)).toMatchObject({ outcome: 'breached', dueAt: 'Thu 2026-03-12 10:00' });
  });

  test('departed while waiting: kept', () => {
    // T = Thu 12:00: waited Tue 10:00–Thu 12:00: Tue 7 h, Wed 8 h 30, Thu 3 h 30 = 19 h.
    // Wed 17:00 + 19 h: Thu 8 h 30, Fri 8 h 30, 2 h of Mon: 10:30.
    const story = [
      requested,
      awaited('Tue 2026-03-10 10:00'),
      on('Thu 2026-03-12 12:00', 'TechnicianDispatched'),
    ];
    expect(technician(MONDAY_9, story)).toMatchObject({ outcome: 'met', dueAt: 'Mon 2026-03-16 10:30' });
  });
});
