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

/** Delivered on Monday 2 March 2026 at 10:00, adjustments asked for at 12:00: due on Thursday 5 March at 17:00. */
const DELIVERED = on('Mon 2026-03-02 10:00', 'ReplacementDelivered', {}, { as: 'delivery' });
const ASKED = on('Mon 2026-03-02 12:00', 'AdjustmentRequested', {}, { as: 'request' });
const adjusted = (when: string) => on(when, 'ReplacementAdjusted', {}, { as: 'adjustment' });

const adjustment = (happenings: readonly Happening[], asked: Parameters<typeof judged>[1] = {}) =>
  rowOf(
    judged(
      [customer('acme', signed('variant-2')), ticket('T1', 'Thu 2026-02-26 09:00', {}, ...happenings)],
      asked,
    ),
    'T1',
    'replacement-adjustment',
  );

describe('replacement-adjustment: when there is such a promise', () => {
  test('delivered, but nobody asked for adjustments: no row', () => {
    expect(adjustment([DELIVERED])).toBeUndefined();
  });

  test('asked for, but nothing delivered yet: the clock has not started, no row', () => {
    expect(adjustment([ASKED])).toBeUndefined();
  });

  test('before the customer asks there is no row; asked only on Friday, after the due instant, it is broken at once', () => {
    const late = on('Fri 2026-03-06 09:00', 'AdjustmentRequested');
    expect(adjustment([DELIVERED, late], { asOf: 'Fri 2026-03-06 08:59:59.999' })).toBeUndefined();
    expect(adjustment([DELIVERED, late], { asOf: 'Fri 2026-03-06 09:00' })).toMatchObject({
      outcome: 'breached',
      dueAt: 'Thu 2026-03-05 17:00',
    });
  });

  test('asked for before the delivery: the three days still run from the delivery', () => {
    const early = on('Fri 2026-02-27 09:00', 'AdjustmentRequested');
    expect(adjustment([early, DELIVERED])).toMatchObject({
      startedAt: 'Mon 2026-03-02 10:00',
      dueAt: 'Thu 2026-03-05 17:00',
    });
  });

  test('two pieces delivered, on Monday and on Wednesday: the first starts the clock', () => {
    const second = on('Wed 2026-03-04 10:00', 'ReplacementDelivered');
    expect(adjustment([DELIVERED, ASKED, second])).toMatchObject({ dueAt: 'Thu 2026-03-05 17:00' });
  });

  test('adjusted on Tuesday and again on Friday: the first adjustment keeps the promise', () => {
    const twice = [adjusted('Tue 2026-03-03 09:00'), on('Fri 2026-03-06 09:00', 'ReplacementAdjusted')];
    expect(adjustment([DELIVERED, ASKED, ...twice])).toMatchObject({
      outcome: 'met',
      stoppedAt: 'Tue 2026-03-03 09:00',
    });
  });

  test('resolving the ticket and restoring the configuration adjust nothing: broken after Thursday 17:00', () => {
    const others = [
      on('Tue 2026-03-03 09:00', 'ConfigurationRestored'),
      on('Wed 2026-03-04 09:00', 'TicketResolved'),
    ];
    expect(adjustment([DELIVERED, ASKED, ...others], { asOf: 'Fri 2026-03-06 08:00' })).toMatchObject({
      outcome: 'breached',
      stoppedAt: null,
    });
  });

  test('a fault that turns out to be a change keeps its promise about the replacement, and it binds', () => {
    const change = on('Tue 2026-03-03 09:00', 'TicketClassified', { kind: 'change' });
    expect(adjustment([DELIVERED, ASKED, change], { asOf: 'Wed 2026-03-04 09:00' })).toMatchObject({
      outcome: 'running',
      binding: true,
    });
  });

  test('a voided ticket is promised nothing; its times are still shown', () => {
    const voided = on('Tue 2026-03-10 09:00', 'TicketVoided');
    expect(adjustment([DELIVERED, ASKED, voided])).toMatchObject({
      outcome: 'not-applicable',
      startedAt: 'Mon 2026-03-02 10:00',
      dueAt: 'Thu 2026-03-05 17:00',
      stoppedAt: null,
    });
  });
});

describe('replacement-adjustment: what was known when', () => {
  test('the courier’s proof says Tuesday, not Monday: due on Friday as soon as that is known', () => {
    const history = [DELIVERED, ASKED, corrected('Fri 2026-03-06 08:00', 'delivery', 'Tue 2026-03-03 09:00')];
    expect(adjustment(history, { asOf: 'Fri 2026-03-06 12:00' })).toMatchObject({
      outcome: 'running',
      startedAt: 'Tue 2026-03-03 09:00',
      dueAt: 'Fri 2026-03-06 17:00',
    });
    expect(
      adjustment(history, { asOf: 'Fri 2026-03-06 12:00', asKnownAt: 'Fri 2026-03-06 07:59:59.999' }),
    ).toMatchObject({ outcome: 'breached', dueAt: 'Thu 2026-03-05 17:00' });
  });

  test('a delivery that never happened leaves the one of Wednesday: due on Monday 9 March', () => {
    // Thu 5 (1), Fri 6 (2), Mon 9 (3)
    const second = on('Wed 2026-03-04 10:00', 'ReplacementDelivered');
    const history = [DELIVERED, ASKED, second, retracted('Thu 2026-03-05 09:00', 'delivery')];
    expect(adjustment(history)).toMatchObject({
      startedAt: 'Wed 2026-03-04 10:00',
      dueAt: 'Mon 2026-03-09 17:00',
    });
  });

  test('a request that never was leaves no row', () => {
    expect(adjustment([DELIVERED, ASKED, retracted('Thu 2026-03-05 09:00', 'request')])).toBeUndefined();
  });

  test('adjusted on Thursday at 16:00 and recorded on Friday: broken as known on Thursday evening, kept as known on Friday', () => {
    const late = on('Thu 2026-03-05 16:00', 'ReplacementAdjusted', {}, { recorded: 'Fri 2026-03-06 08:00' });
    const asked = (asKnownAt: string) =>
      adjustment([DELIVERED, ASKED, late], { asOf: 'Thu 2026-03-05 18:00', asKnownAt });
    expect(asked('Thu 2026-03-05 20:00')).toMatchObject({ outcome: 'breached', stoppedAt: null });
    expect(asked('Fri 2026-03-06 08:00')).toMatchObject({
      outcome: 'met',
      stoppedAt: 'Thu 2026-03-05 16:00',
    });
  });

  test('an adjustment noted on Friday and in truth made on Thursday at 17:00: kept', () => {
    const history = [
      DELIVERED,
      ASKED,
      adjusted('Fri 2026-03-06 09:00'),
      corrected('Mon 2026-03-09 09:00', 'adjustment', 'Thu 2026-03-05 17:00'),
    ];
    expect(adjustment(history)).toMatchObject({ outcome: 'met', stoppedAt: 'Thu 2026-03-05 17:00' });
  });

  test('an adjustment that a correction puts before the delivery still counts: kept', () => {
    const history = [
      DELIVERED,
      ASKED,
      adjusted('Tue 2026-03-03 09:00'),
      corrected('Wed 2026-03-04 09:00', 'delivery', 'Tue 2026-03-03 11:00'),
    ];
    // due: Wed 4 (1), Thu 5 (2), Fri 6 (3)
    expect(adjustment(history)).toMatchObject({
      outcome: 'met',
      startedAt: 'Tue 2026-03-03 11:00',
      stoppedAt: 'Tue 2026-03-03 09:00',
      dueAt: 'Fri 2026-03-06 17:00',
    });
  });

  test('an adjustment that never happened: the promise is open again, broken after Thursday 17:00', () => {
    const history = [
      DELIVERED,
      ASKED,
      adjusted('Tue 2026-03-03 09:00'),
      retracted('Fri 2026-03-06 09:00', 'adjustment'),
    ];
    expect(adjustment(history)).toMatchObject({ outcome: 'breached', stoppedAt: null });
  });
});
