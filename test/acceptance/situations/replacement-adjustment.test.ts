import { describe, expect, test } from '@jest/globals';
import { customer, type Happening, judged, on, rowOf, signed, ticket } from '../../support/situation.js';

/**
 * Within 3 working days from the delivery of a replacement the adjustments that the customer asked for are made, in
 * every variant: due at closing time (17:00) of the third working day after the local date of delivery.
 */
const rows = (happenings: readonly Happening[], asked: { variant?: string; asOf?: string }, report: string) =>
  judged(
    [customer('acme', signed(asked.variant ?? 'variant-2')), ticket('T1', report, {}, ...happenings)],
    asked,
  );

/** Delivered as told; the customer asked for adjustments on the spot. */
const deliveredAt = (when: string) => [on(when, 'ReplacementDelivered'), on(when, 'AdjustmentRequested')];

const adjustment = (delivered: string, adjusted?: string, asked: { variant?: string; asOf?: string } = {}) =>
  rowOf(
    rows(
      [...deliveredAt(delivered), ...(adjusted === undefined ? [] : [on(adjusted, 'ReplacementAdjusted')])],
      asked,
      'Mon 2023-01-09 08:00',
    ),
    'T1',
    'replacement-adjustment',
  );

describe('replacement-adjustment: three working days from delivery, until 17:00 of the last', () => {
  test('delivered on Monday, Tuesday and Wednesday pass, due on Thursday at 17:00: adjusted on Wednesday, kept', () => {
    expect(adjustment('Mon 2026-03-02 10:00', 'Wed 2026-03-04 15:00')).toEqual({
      ticketId: 'T1',
      customerId: 'acme',
      guarantee: 'replacement-adjustment',
      outcome: 'met',
      startedAt: 'Mon 2026-03-02 10:00',
      dueAt: 'Thu 2026-03-05 17:00',
      stoppedAt: 'Wed 2026-03-04 15:00',
      excused: false,
      binding: true,
      termsId: 'variant-2',
      termsVersion: 1,
      calendarId: 'sk-weekdays-0830-1700',
      calendarVersion: 1,
    });
  });

  test('adjusted on Thursday at 17:00 to the millisecond is in time, a millisecond later it is not', () => {
    expect(adjustment('Mon 2026-03-02 10:00', 'Thu 2026-03-05 17:00')).toMatchObject({ outcome: 'met' });
    expect(adjustment('Mon 2026-03-02 10:00', 'Thu 2026-03-05 17:00:00.001')).toMatchObject({
      outcome: 'breached',
    });
  });

  test('not adjusted: running as of Thursday 17:00, broken a millisecond later', () => {
    const asOf = (instant: string) => adjustment('Mon 2026-03-02 10:00', undefined, { asOf: instant });
    expect(asOf('Thu 2026-03-05 17:00')).toMatchObject({ outcome: 'running', stoppedAt: null });
    expect(asOf('Thu 2026-03-05 17:00:00.001')).toMatchObject({ outcome: 'breached', stoppedAt: null });
  });

  test('the hour of delivery does not matter: from the first instant of Monday to the last, due on Thursday at 17:00', () => {
    const due = { dueAt: 'Thu 2026-03-05 17:00' };
    expect(adjustment('Mon 2026-03-02 00:00')).toMatchObject(due);
    expect(adjustment('Mon 2026-03-02 17:00')).toMatchObject(due);
    expect(adjustment('Mon 2026-03-02 23:59:59.999')).toMatchObject(due);
    expect(adjustment('Tue 2026-03-03 00:00')).toMatchObject({ dueAt: 'Fri 2026-03-06 17:00' });
  });

  test.each(['variant-1', 'variant-2', 'variant-3'])('%s promises the same three working days', (variant) => {
    // also variant 3, which counts other promises by the hour and is served at night
    expect(adjustment('Mon 2026-03-02 20:00', undefined, { variant })).toMatchObject({
      dueAt: 'Thu 2026-03-05 17:00',
      termsId: variant,
      calendarId: 'sk-weekdays-0830-1700',
    });
  });
});

describe('replacement-adjustment: only working days are counted', () => {
  test.each([
    // delivered, the working days that count, due
    ['Fri 2026-03-06 09:00', 'Mon 9, Tue 10, Wed 11 March', 'Wed 2026-03-11 17:00'],
    ['Sat 2026-03-07 09:00', 'Mon 9, Tue 10, Wed 11 March', 'Wed 2026-03-11 17:00'],
    ['Sun 2026-03-08 23:00', 'Mon 9, Tue 10, Wed 11 March', 'Wed 2026-03-11 17:00'],
  ])('over a weekend: delivered %s, counted %s, due %s', (delivered, _days, dueAt) => {
    expect(adjustment(delivered)).toMatchObject({ dueAt });
  });

  test('over Easter: delivered on Wednesday 1 April, due on Wednesday 8 April', () => {
    // Thu 2 (1), Good Friday 3, Sat 4, Sun 5, Easter Monday 6, Tue 7 (2), Wed 8 (3)
    expect(adjustment('Wed 2026-04-01 11:00')).toMatchObject({ dueAt: 'Wed 2026-04-08 17:00' });
  });

  test('delivered on Good Friday itself, due on the Thursday after Easter', () => {
    // Sat 4, Sun 5, Easter Monday 6, Tue 7 (1), Wed 8 (2), Thu 9 (3)
    expect(adjustment('Fri 2026-04-03 11:00')).toMatchObject({ dueAt: 'Thu 2026-04-09 17:00' });
  });

  test('over 1 May: delivered on Wednesday 29 April, due on Tuesday 5 May', () => {
    // Thu 30 (1), Fri 1 May rests, Sat 2, Sun 3, Mon 4 (2), Tue 5 (3)
    expect(adjustment('Wed 2026-04-29 11:00')).toMatchObject({ dueAt: 'Tue 2026-05-05 17:00' });
  });

  test('8 May works in 2026 and rested in 2025: delivered on the Tuesday before, due on Friday, or on Monday', () => {
    // 2026: Wed 6 (1), Thu 7 (2), Fri 8 (3); 2025: Wed 7 (1), Thu 8 rests, Fri 9 (2), Mon 12 (3)
    expect(adjustment('Tue 2026-05-05 11:00')).toMatchObject({ dueAt: 'Fri 2026-05-08 17:00' });
    expect(adjustment('Tue 2025-05-06 11:00')).toMatchObject({ dueAt: 'Mon 2025-05-12 17:00' });
  });

  test('15 September works in 2026 and rested in 2025: delivered on the Friday before, due on Wednesday; or on Thursday', () => {
    // 2026: Mon 14 (1), Tue 15 (2), Wed 16 (3); 2025: Mon 15 rests, Tue 16 (1), Wed 17 (2), Thu 18 (3)
    expect(adjustment('Fri 2026-09-11 11:00')).toMatchObject({ dueAt: 'Wed 2026-09-16 17:00' });
    expect(adjustment('Fri 2025-09-12 11:00')).toMatchObject({ dueAt: 'Thu 2025-09-18 17:00' });
  });

  test('17 November works since 2025: delivered on Thursday 13 November 2025, due on Tuesday 18; in 2023 it still rested', () => {
    // 2025: Fri 14 (1), Mon 17 (2), Tue 18 (3); 2023: Wed 15 (1), Thu 16 (2), Fri 17 rests, Mon 20 (3)
    expect(adjustment('Thu 2025-11-13 11:00')).toMatchObject({ dueAt: 'Tue 2025-11-18 17:00' });
    expect(adjustment('Tue 2023-11-14 11:00')).toMatchObject({ dueAt: 'Mon 2023-11-20 17:00' });
  });

  test('1 September works since 2024: delivered on Thursday 28 August 2025, due on Wednesday 3; in 2023 it still rested', () => {
    // 2025: Fri 29 August rests, Mon 1 (1), Tue 2 (2), Wed 3 (3)
    // 2023: delivered Wed 30 August: Thu 31 (1), Fri 1 September rests, Mon 4 (2), Tue 5 (3)
    expect(adjustment('Thu 2025-08-28 11:00')).toMatchObject({ dueAt: 'Wed 2025-09-03 17:00' });
    expect(adjustment('Wed 2023-08-30 11:00')).toMatchObject({ dueAt: 'Tue 2023-09-05 17:00' });
  });

  test('over Christmas: delivered on Tuesday 22 December 2026, due on Tuesday 29', () => {
    // Wed 23 (1), Thu 24, Fri 25 and Sat 26 rest, Sun 27, Mon 28 (2), Tue 29 (3)
    expect(adjustment('Tue 2026-12-22 11:00')).toMatchObject({ dueAt: 'Tue 2026-12-29 17:00' });
  });

  test('over New Year and Epiphany: delivered on Thursday 31 December 2026, due on Thursday 7 January', () => {
    // Fri 1 rests, Sat 2, Sun 3, Mon 4 (1), Tue 5 (2), Wed 6 rests, Thu 7 (3)
    expect(adjustment('Thu 2026-12-31 11:00')).toMatchObject({ dueAt: 'Thu 2027-01-07 17:00' });
  });

  test('in a leap year 29 February counts: delivered on Monday 26 February 2024, due on Thursday 29', () => {
    // Tue 27 (1), Wed 28 (2), Thu 29 (3); a day later: Wed 28 (1), Thu 29 (2), Fri 1 March (3)
    expect(adjustment('Mon 2024-02-26 11:00')).toMatchObject({ dueAt: 'Thu 2024-02-29 17:00' });
    expect(adjustment('Tue 2024-02-27 11:00')).toMatchObject({ dueAt: 'Fri 2024-03-01 17:00' });
  });

  test('over the change to summer time: delivered on Friday 27 March, due on Wednesday 1 April at 17:00 by the new clock', () => {
    // Sat 28, Sun 29 (02:00 becomes 03:00), Mon 30 (1), Tue 31 (2), Wed 1 April (3)
    const dueAt = 'Wed 2026-04-01 17:00';
    expect(adjustment('Fri 2026-03-27 16:00')).toMatchObject({ dueAt });
    expect(adjustment('Fri 2026-03-27 16:00', 'Wed 2026-04-01 17:00')).toMatchObject({ outcome: 'met' });
    expect(adjustment('Sun 2026-03-29 03:00')).toMatchObject({ dueAt });
  });

  test('over the change to winter time: delivered in the hour shown twice on Sunday 25 October, due on Wednesday 28', () => {
    // Mon 26 (1), Tue 27 (2), Wed 28 (3): 28 October is a public holiday, but no day of rest
    const dueAt = 'Wed 2026-10-28 17:00';
    expect(adjustment('Sun 2026-10-25 02:30 CEST')).toMatchObject({ dueAt });
    expect(adjustment('Sun 2026-10-25 02:30 CET')).toMatchObject({ dueAt });
    expect(adjustment('Fri 2026-10-23 16:00', 'Wed 2026-10-28 17:00:00.001')).toMatchObject({
      outcome: 'breached',
    });
  });

  test('it is the local date of delivery that counts: half an hour after midnight on Tuesday is still Monday in UTC', () => {
    // delivered Tue 30 June 00:30 = Mon 29 June 22:30 UTC; Wed 1 July (1), Thu 2 (2), Fri 3 (3)
    expect(adjustment('Tue 2026-06-30 00:30')).toMatchObject({ dueAt: 'Fri 2026-07-03 17:00' });
  });
});
