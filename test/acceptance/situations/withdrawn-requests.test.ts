import { describe, expect, test } from '@jest/globals';
import { customer, type Happening, judged, on, rowOf, signed, ticket } from '../../support/situation.js';

/**
 * Under variant 2 a technician leaves within 2 working days of being asked for. Reported on Monday 2 March 2026 at
 * 09:00, asked for at 10:00: Tuesday 3 (1), Wednesday 4 (2), due at 17:00. A request withdrawn by then leaves nothing to
 * promise, unless remote resolution was ruled out.
 */
const dispatch = (happenings: readonly Happening[], asOf = 'Fri 2026-03-06 12:00') =>
  rowOf(
    judged([customer('acme', signed('variant-2')), ticket('T1', 'Mon 2026-03-02 09:00', {}, ...happenings)], {
      asOf,
    }),
    'T1',
    'technician-dispatch',
  );

const REQUESTED = on('Mon 2026-03-02 10:00', 'TechnicianRequested');
const withdrawn = (when: string) => on(when, 'TechnicianRequestWithdrawn');
const departed = (when: string) => on(when, 'TechnicianDispatched');
const ruledOut = (when: string) => on(when, 'RemoteResolutionRuledOut');

describe('a technician’s visit that the customer called off', () => {
  test('asked for on Monday, called off on Tuesday, nobody left: nothing was promised any more, and nothing is broken', () => {
    expect(dispatch([REQUESTED, withdrawn('Tue 2026-03-03 09:00')])).toEqual({
      ticketId: 'T1',
      customerId: 'acme',
      guarantee: 'technician-dispatch',
      outcome: 'not-applicable',
      startedAt: 'Mon 2026-03-02 10:00',
      dueAt: 'Wed 2026-03-04 17:00',
      stoppedAt: null,
      excused: false,
      binding: true,
      termsId: 'variant-2',
      termsVersion: 1,
      calendarId: 'sk-weekdays-0830-1700',
      calendarVersion: 1,
    });
  });

  test('called off at the very instant of being due, Wednesday 17:00: nothing promised; a millisecond later: broken', () => {
    expect(dispatch([REQUESTED, withdrawn('Wed 2026-03-04 17:00')])).toMatchObject({
      outcome: 'not-applicable',
    });
    expect(dispatch([REQUESTED, withdrawn('Wed 2026-03-04 17:00:00.001')])).toMatchObject({
      outcome: 'breached',
      stoppedAt: null,
    });
  });

  test('called off on Thursday, after it was due, and the technician left on Friday: late all the same', () => {
    const late = [withdrawn('Thu 2026-03-05 09:00'), departed('Fri 2026-03-06 09:00')];
    expect(dispatch([REQUESTED, ...late])).toMatchObject({
      outcome: 'breached',
      stoppedAt: 'Fri 2026-03-06 09:00',
    });
  });

  test('called off in the same instant in which it was asked for: nothing promised', () => {
    expect(dispatch([REQUESTED, withdrawn('Mon 2026-03-02 10:00')])).toMatchObject({
      outcome: 'not-applicable',
    });
  });

  test('the promise runs until it is called off: running a millisecond before Tuesday 09:00, nothing promised from then on', () => {
    const history = [REQUESTED, withdrawn('Tue 2026-03-03 09:00')];
    expect(dispatch(history, 'Tue 2026-03-03 08:59:59.999')).toMatchObject({ outcome: 'running' });
    expect(dispatch(history, 'Tue 2026-03-03 09:00')).toMatchObject({ outcome: 'not-applicable' });
  });

  test('the technician left on Tuesday at 08:00 and the visit was called off at 09:00: kept', () => {
    const history = [REQUESTED, departed('Tue 2026-03-03 08:00'), withdrawn('Tue 2026-03-03 09:00')];
    expect(dispatch(history)).toMatchObject({ outcome: 'met', stoppedAt: 'Tue 2026-03-03 08:00' });
  });

  test('the technician left in the very instant of the calling off: kept, whichever was written down first', () => {
    const both = [departed('Tue 2026-03-03 09:00'), withdrawn('Tue 2026-03-03 09:00')];
    expect(dispatch([REQUESTED, ...both])).toMatchObject({ outcome: 'met' });
    expect(dispatch([REQUESTED, ...both.toReversed()])).toMatchObject({ outcome: 'met' });
  });

  test('the technician left a millisecond after the calling off: nothing was promised, the departure is still shown', () => {
    const history = [REQUESTED, withdrawn('Tue 2026-03-03 09:00'), departed('Tue 2026-03-03 09:00:00.001')];
    expect(dispatch(history)).toMatchObject({
      outcome: 'not-applicable',
      stoppedAt: 'Tue 2026-03-03 09:00:00.001',
    });
  });

  test('a calling off without any request or need: the clock never started, no row', () => {
    expect(dispatch([withdrawn('Tue 2026-03-03 09:00')])).toBeUndefined();
  });
});

describe('a technician asked for again', () => {
  test('a second request after the calling off brings the promise not back: nobody left by Friday, yet nothing is broken', () => {
    const again = on('Tue 2026-03-03 11:00', 'TechnicianRequested');
    expect(dispatch([REQUESTED, withdrawn('Tue 2026-03-03 09:00'), again])).toMatchObject({
      outcome: 'not-applicable',
      startedAt: 'Mon 2026-03-02 10:00',
      dueAt: 'Wed 2026-03-04 17:00',
    });
  });

  test('asked for twice and then called off once: nothing promised', () => {
    const again = on('Mon 2026-03-02 15:00', 'TechnicianRequested');
    expect(dispatch([REQUESTED, again, withdrawn('Tue 2026-03-03 09:00')])).toMatchObject({
      outcome: 'not-applicable',
      startedAt: 'Mon 2026-03-02 10:00',
    });
  });

  test('called off twice, on Tuesday and again on Thursday after it was due: the first calling off counts', () => {
    const twice = [withdrawn('Tue 2026-03-03 09:00'), withdrawn('Thu 2026-03-05 09:00')];
    expect(dispatch([REQUESTED, ...twice])).toMatchObject({ outcome: 'not-applicable' });
  });
});

describe('a technician who is needed because remote work cannot help', () => {
  test('remote resolution ruled out before the calling off: the technician is still owed, broken on Friday', () => {
    const history = [REQUESTED, ruledOut('Mon 2026-03-02 14:00'), withdrawn('Tue 2026-03-03 09:00')];
    expect(dispatch(history)).toMatchObject({ outcome: 'breached', startedAt: 'Mon 2026-03-02 10:00' });
    expect(dispatch([...history, departed('Wed 2026-03-04 17:00')])).toMatchObject({ outcome: 'met' });
  });

  test('ruled out only after the calling off: nothing promised in between, then the first request’s clock runs on', () => {
    const history = [REQUESTED, withdrawn('Tue 2026-03-03 09:00'), ruledOut('Wed 2026-03-04 08:00')];
    expect(dispatch(history, 'Wed 2026-03-04 07:59:59.999')).toMatchObject({ outcome: 'not-applicable' });
    expect(dispatch(history, 'Wed 2026-03-04 08:00')).toMatchObject({
      outcome: 'running',
      startedAt: 'Mon 2026-03-02 10:00',
      dueAt: 'Wed 2026-03-04 17:00',
    });
  });

  test('ruled out only on Thursday, after the due instant of a request called off on Tuesday: broken from then on', () => {
    const history = [REQUESTED, withdrawn('Tue 2026-03-03 09:00'), ruledOut('Thu 2026-03-05 09:00')];
    expect(dispatch(history, 'Thu 2026-03-05 08:59:59.999')).toMatchObject({ outcome: 'not-applicable' });
    expect(dispatch(history, 'Thu 2026-03-05 09:00')).toMatchObject({ outcome: 'breached' });
  });

  test('ruled out first, asked for later and called off: the clock runs from the ruling out, departure on Wednesday keeps it', () => {
    // ruled out on Monday at 09:30: Tue 3 (1), Wed 4 (2)
    const history = [ruledOut('Mon 2026-03-02 09:30'), REQUESTED, withdrawn('Tue 2026-03-03 09:00')];
    expect(dispatch([...history, departed('Wed 2026-03-04 12:00')])).toMatchObject({
      outcome: 'met',
      startedAt: 'Mon 2026-03-02 09:30',
      dueAt: 'Wed 2026-03-04 17:00',
    });
  });

  test('ruled out, never asked for, and “called off” nevertheless: the technician is still owed', () => {
    const history = [ruledOut('Mon 2026-03-02 09:30'), withdrawn('Tue 2026-03-03 09:00')];
    expect(dispatch(history)).toMatchObject({ outcome: 'breached' });
  });

  test('a resolved ticket needs no technician, though remote resolution was ruled out and the request called off', () => {
    const history = [REQUESTED, ruledOut('Mon 2026-03-02 14:00'), withdrawn('Tue 2026-03-03 09:00')];
    expect(dispatch([...history, on('Tue 2026-03-03 16:00', 'TicketResolved')])).toMatchObject({
      outcome: 'not-applicable',
    });
  });

  test('reopening the ticket brings a request that was called off not back', () => {
    const history = [
      REQUESTED,
      withdrawn('Tue 2026-03-03 09:00'),
      on('Tue 2026-03-03 10:00', 'TicketResolved'),
    ];
    expect(dispatch([...history, on('Tue 2026-03-03 15:00', 'TicketReopened')])).toMatchObject({
      outcome: 'not-applicable',
    });
  });
});
