import { describe, expect, test } from '@jest/globals';
import {
  corrected,
  customer,
  type Happening,
  judged,
  on,
  retracted,
  rowOf,
  signed,
  ticket,
} from '../../support/situation.js';

/** Reported on Monday 2 March 2026 at 09:00 under variant 2, asked for at 10:00: due on Wednesday 4 March at 17:00. */
const rows = (happenings: readonly Happening[], asked: Parameters<typeof judged>[1]) =>
  judged(
    [customer('acme', signed('variant-2')), ticket('T1', 'Mon 2026-03-02 09:00', {}, ...happenings)],
    asked,
  );

const FRIDAY = 'Fri 2026-03-06 12:00';
const dispatch = (happenings: readonly Happening[], asked: Parameters<typeof judged>[1] = { asOf: FRIDAY }) =>
  rowOf(rows(happenings, asked), 'T1', 'technician-dispatch');
const sameDay = (happenings: readonly Happening[], asked: Parameters<typeof judged>[1] = { asOf: FRIDAY }) =>
  rowOf(rows(happenings, asked), 'T1', 'same-day-departure');

const REQUESTED = on('Mon 2026-03-02 10:00', 'TechnicianRequested', {}, { as: 'request' });
const withdrawn = (when: string, recorded?: string) =>
  on(
    when,
    'TechnicianRequestWithdrawn',
    {},
    { as: 'withdrawal', ...(recorded !== undefined && { recorded }) },
  );
const departed = (when: string) => on(when, 'TechnicianDispatched', {}, { as: 'departure' });

describe('a visit called off: what was known when', () => {
  test('called off on Tuesday and recorded on Thursday: broken as known on Thursday 08:59, nothing promised from 09:00', () => {
    const history = [REQUESTED, withdrawn('Tue 2026-03-03 09:00', 'Thu 2026-03-05 09:00')];
    const known = (asKnownAt: string) => dispatch(history, { asOf: 'Thu 2026-03-05 12:00', asKnownAt });
    expect(known('Thu 2026-03-05 08:59:59.999')).toMatchObject({ outcome: 'breached' });
    expect(known('Thu 2026-03-05 09:00')).toMatchObject({ outcome: 'not-applicable' });
  });

  test('a calling off that was noted for the wrong ticket never happened: broken, and the target is back', () => {
    const history = [
      REQUESTED,
      withdrawn('Mon 2026-03-02 11:00'),
      retracted('Thu 2026-03-05 09:00', 'withdrawal'),
    ];
    const before = { asOf: FRIDAY, asKnownAt: 'Thu 2026-03-05 08:59:59.999' };
    expect(dispatch(history)).toMatchObject({ outcome: 'breached' });
    expect(sameDay(history)).toMatchObject({ outcome: 'breached' });
    expect(dispatch(history, before)).toMatchObject({ outcome: 'not-applicable' });
    expect(sameDay(history, before)).toBeUndefined();
  });

  test('of two callings off the first never happened: the second, on Thursday, comes after the due instant, broken', () => {
    const second = on('Thu 2026-03-05 09:00', 'TechnicianRequestWithdrawn');
    const history = [REQUESTED, withdrawn('Tue 2026-03-03 09:00'), second];
    expect(dispatch(history)).toMatchObject({ outcome: 'not-applicable' });
    expect(dispatch([...history, retracted('Fri 2026-03-06 09:00', 'withdrawal')])).toMatchObject({
      outcome: 'breached',
    });
  });

  test('noted as called off at 11:00, in truth at 15:00, after the departure at 14:00: kept, and the target was reached', () => {
    const history = [
      REQUESTED,
      withdrawn('Mon 2026-03-02 11:00'),
      departed('Mon 2026-03-02 14:00'),
      corrected('Thu 2026-03-05 09:00', 'withdrawal', 'Mon 2026-03-02 15:00'),
    ];
    expect(dispatch(history)).toMatchObject({ outcome: 'met' });
    expect(sameDay(history)).toMatchObject({ outcome: 'met' });
  });

  test('a correction counts also when asked as of an instant before it was made: kept as of Monday evening', () => {
    const history = [
      REQUESTED,
      withdrawn('Mon 2026-03-02 11:00'),
      departed('Mon 2026-03-02 14:00'),
      corrected('Thu 2026-03-05 09:00', 'withdrawal', 'Mon 2026-03-02 15:00'),
    ];
    expect(dispatch(history, { asOf: 'Mon 2026-03-02 20:00' })).toMatchObject({ outcome: 'met' });
  });

  test('noted as called off on Wednesday at 17:00, in truth a millisecond later: broken', () => {
    const history = [REQUESTED, withdrawn('Wed 2026-03-04 17:00')];
    expect(dispatch(history)).toMatchObject({ outcome: 'not-applicable' });
    expect(
      dispatch([...history, corrected('Thu 2026-03-05 09:00', 'withdrawal', 'Wed 2026-03-04 17:00:00.001')]),
    ).toMatchObject({ outcome: 'breached' });
  });

  test('a departure that in truth followed the calling off keeps nothing: nothing promised, no target', () => {
    const history = [
      REQUESTED,
      departed('Mon 2026-03-02 13:00'),
      withdrawn('Mon 2026-03-02 14:00'),
      corrected('Thu 2026-03-05 09:00', 'departure', 'Mon 2026-03-02 14:30'),
    ];
    expect(dispatch(history)).toMatchObject({ outcome: 'not-applicable', stoppedAt: 'Mon 2026-03-02 14:30' });
    expect(sameDay(history)).toBeUndefined();
  });

  test('a departure that never happened leaves the calling off after it: nothing promised', () => {
    const history = [
      REQUESTED,
      departed('Tue 2026-03-03 08:00'),
      withdrawn('Tue 2026-03-03 09:00'),
      retracted('Thu 2026-03-05 09:00', 'departure'),
    ];
    expect(dispatch(history)).toMatchObject({ outcome: 'not-applicable', stoppedAt: null });
  });

  test('a request that in truth came after the calling off was not called off by it: broken on Friday', () => {
    // asked for on Tuesday 3 March at 10:00: Wed 4 (1), Thu 5 (2)
    const history = [
      REQUESTED,
      withdrawn('Tue 2026-03-03 09:00'),
      corrected('Thu 2026-03-05 09:00', 'request', 'Tue 2026-03-03 10:00'),
    ];
    expect(dispatch(history)).toMatchObject({
      outcome: 'breached',
      startedAt: 'Tue 2026-03-03 10:00',
      dueAt: 'Thu 2026-03-05 17:00',
    });
  });

  test('the first request never happened: the second came after the calling off and stands, due on Thursday', () => {
    // asked for on Tuesday at 11:00: Wed 4 (1), Thu 5 (2)
    const history = [
      REQUESTED,
      withdrawn('Tue 2026-03-03 09:00'),
      on('Tue 2026-03-03 11:00', 'TechnicianRequested'),
      retracted('Wed 2026-03-04 09:00', 'request'),
    ];
    expect(dispatch(history, { asOf: 'Thu 2026-03-05 17:00' })).toMatchObject({
      outcome: 'running',
      startedAt: 'Tue 2026-03-03 11:00',
      dueAt: 'Thu 2026-03-05 17:00',
    });
  });

  test('the only request never happened: a calling off alone starts no clock, no row', () => {
    const history = [
      REQUESTED,
      withdrawn('Tue 2026-03-03 09:00'),
      retracted('Wed 2026-03-04 09:00', 'request'),
    ];
    expect(dispatch(history)).toBeUndefined();
    expect(sameDay(history)).toBeUndefined();
  });

  test('that remote work cannot help was a mistake: the calling off counts again, nothing promised', () => {
    const ruledOut = on('Mon 2026-03-02 10:30', 'RemoteResolutionRuledOut', {}, { as: 'ruling out' });
    const history = [REQUESTED, ruledOut, withdrawn('Tue 2026-03-03 09:00')];
    expect(dispatch(history)).toMatchObject({ outcome: 'breached' });
    expect(dispatch([...history, retracted('Fri 2026-03-06 09:00', 'ruling out')])).toMatchObject({
      outcome: 'not-applicable',
    });
  });

  test('ruled out on Monday and recorded on Thursday: nothing promised as known on Wednesday, broken as known on Thursday', () => {
    const ruledOut = on(
      'Mon 2026-03-02 10:30',
      'RemoteResolutionRuledOut',
      {},
      { recorded: 'Thu 2026-03-05 09:00' },
    );
    const history = [REQUESTED, ruledOut, withdrawn('Tue 2026-03-03 09:00')];
    const known = (asKnownAt: string) => dispatch(history, { asOf: FRIDAY, asKnownAt });
    expect(known('Wed 2026-03-04 20:00')).toMatchObject({ outcome: 'not-applicable' });
    expect(known('Thu 2026-03-05 09:00')).toMatchObject({ outcome: 'breached' });
  });
});
