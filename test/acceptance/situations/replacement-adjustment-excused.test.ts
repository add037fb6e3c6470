import { describe, expect, test } from '@jest/globals';
import { customer, type Happening, judged, on, rowOf, signed, ticket } from '../../support/situation.js';

/**
 * Delivered on Monday 2 March 2026 at 10:00: due on Thursday 5 March at 17:00. What an approver excused moves that by
 * the open time (08:30 to 17:00 on working days) that lies between delivery and the due instant as moved.
 */
const excused = (from: string, until: string, approved = until) =>
  on(approved, 'WorkExcused', { from, until });

const adjustment = (happenings: readonly Happening[], asOf?: string) =>
  rowOf(
    judged(
      [
        customer('acme', signed('variant-1')),
        ticket(
          'T1',
          'Thu 2026-02-26 09:00',
          {},
          on('Mon 2026-03-02 10:00', 'ReplacementDelivered'),
          on('Mon 2026-03-02 12:00', 'AdjustmentRequested'),
          ...happenings,
        ),
      ],
      asOf === undefined ? {} : { asOf },
    ),
    'T1',
    'replacement-adjustment',
  );

const adjusted = (when: string) => on(when, 'ReplacementAdjusted');

describe('replacement-adjustment: excused time moves the due instant by working hours', () => {
  test('access denied on Wednesday from 09:00 to 12:00: three hours, due on Friday at 11:30', () => {
    // Thursday 17:00 + 3 open hours = Friday 08:30 + 3 hours
    const row = adjustment([
      excused('Wed 2026-03-04 09:00', 'Wed 2026-03-04 12:00'),
      adjusted('Fri 2026-03-06 11:30'),
    ]);
    expect(row).toMatchObject({ outcome: 'met', dueAt: 'Fri 2026-03-06 11:30', excused: true });
  });

  test('adjusted a millisecond after the due instant as moved: broken, and not excused', () => {
    const row = adjustment([
      excused('Wed 2026-03-04 09:00', 'Wed 2026-03-04 12:00'),
      adjusted('Fri 2026-03-06 11:30:00.001'),
    ]);
    expect(row).toMatchObject({ outcome: 'breached', dueAt: 'Fri 2026-03-06 11:30', excused: false });
  });

  test('adjusted by Thursday 17:00, in time without the excuse: kept, and not called excused', () => {
    const row = adjustment([
      excused('Wed 2026-03-04 09:00', 'Wed 2026-03-04 12:00'),
      adjusted('Thu 2026-03-05 17:00'),
    ]);
    expect(row).toMatchObject({ outcome: 'met', dueAt: 'Fri 2026-03-06 11:30', excused: false });
  });

  test('a whole excused day moves by a whole day: due on Friday at closing time, not on Monday at opening', () => {
    // Wednesday 08:30 to 17:00 = 8.5 hours = all of Friday
    expect(adjustment([excused('Wed 2026-03-04 00:00', 'Thu 2026-03-05 00:00')])).toMatchObject({
      dueAt: 'Fri 2026-03-06 17:00',
    });
  });

  test('a night between Wednesday 15:00 and Thursday 10:00 holds three and a half open hours: due on Friday at 12:00', () => {
    // 15:00 to 17:00 = 2 hours, 08:30 to 10:00 = 1.5 hours; Friday 08:30 + 3.5 hours
    expect(adjustment([excused('Wed 2026-03-04 15:00', 'Thu 2026-03-05 10:00')])).toMatchObject({
      dueAt: 'Fri 2026-03-06 12:00',
    });
  });

  test('a night from closing to opening holds no working hours: due as before', () => {
    expect(adjustment([excused('Tue 2026-03-03 17:00', 'Wed 2026-03-04 08:30')])).toMatchObject({
      dueAt: 'Thu 2026-03-05 17:00',
    });
  });

  test('an hour excused on the very day of delivery counts too: due on Friday at 09:30', () => {
    // Monday 13:00 to 14:00 lies after delivery at 10:00
    expect(adjustment([excused('Mon 2026-03-02 13:00', 'Mon 2026-03-02 14:00')])).toMatchObject({
      dueAt: 'Fri 2026-03-06 09:30',
    });
  });

  test('of an excuse from Monday 08:30 to 12:00 only what follows the delivery at 10:00 counts: due on Friday at 10:30', () => {
    expect(adjustment([excused('Mon 2026-03-02 08:30', 'Mon 2026-03-02 12:00')])).toMatchObject({
      dueAt: 'Fri 2026-03-06 10:30',
    });
  });

  test('an excuse that ended before delivery moves nothing', () => {
    expect(
      adjustment([excused('Fri 2026-02-27 08:30', 'Mon 2026-03-02 10:00', 'Tue 2026-03-03 09:00')]),
    ).toMatchObject({ dueAt: 'Thu 2026-03-05 17:00' });
  });

  test('an excuse from Thursday 16:00 to Friday 10:00 reaches past the due instant and counts whole: Friday 11:00', () => {
    // up to 17:00: 1 hour, due Fri 09:30; up to there: 1 + 1 = 2, due Fri 10:30; all of it: 1 + 1.5 = 2.5, due Fri 11:00
    expect(adjustment([excused('Thu 2026-03-05 16:00', 'Fri 2026-03-06 10:00')])).toMatchObject({
      dueAt: 'Fri 2026-03-06 11:00',
    });
  });

  test('an excuse that begins at the due instant comes too late to count', () => {
    expect(adjustment([excused('Thu 2026-03-05 17:00', 'Fri 2026-03-06 12:00')])).toMatchObject({
      dueAt: 'Thu 2026-03-05 17:00',
      outcome: 'breached',
    });
  });

  test('an excuse that lies before the due instant only as moved by another counts: due on Friday at 12:30', () => {
    // Wed 09:00 to 12:00: 3 hours, due Fri 11:30; Fri 09:00 to 10:00 lies before that: 4 hours, due Fri 12:30
    const two = [
      excused('Wed 2026-03-04 09:00', 'Wed 2026-03-04 12:00'),
      excused('Fri 2026-03-06 09:00', 'Fri 2026-03-06 10:00'),
    ];
    expect(adjustment(two)).toMatchObject({ dueAt: 'Fri 2026-03-06 12:30' });
    expect(adjustment(two.slice(1))).toMatchObject({ dueAt: 'Thu 2026-03-05 17:00' });
  });

  test('two excuses that overlap, 09:00 to 12:00 and 11:00 to 14:00, are five hours and not six: due on Friday at 13:30', () => {
    const two = [
      excused('Wed 2026-03-04 09:00', 'Wed 2026-03-04 12:00'),
      excused('Wed 2026-03-04 11:00', 'Wed 2026-03-04 14:00'),
    ];
    expect(adjustment(two)).toMatchObject({ dueAt: 'Fri 2026-03-06 13:30' });
  });

  test('nine and a half excused hours carry the due instant over the weekend: Monday at 09:30', () => {
    // Wed 08:30 to 17:00 = 8.5 and Thu 08:30 to 09:30 = 1; Fri takes 8.5, Mon 9 March 08:30 + 1 hour
    expect(adjustment([excused('Wed 2026-03-04 08:30', 'Thu 2026-03-05 09:30')])).toMatchObject({
      dueAt: 'Mon 2026-03-09 09:30',
    });
  });

  test('an excuse approved after the instant asked about is not there yet: broken on Friday morning, running on Friday noon', () => {
    // 09:00 to 17:00 = 8 hours, due Fri 16:30; approved on Friday at 11:00
    const late = excused('Wed 2026-03-04 09:00', 'Wed 2026-03-04 17:00', 'Fri 2026-03-06 11:00');
    expect(adjustment([late], 'Fri 2026-03-06 10:59')).toMatchObject({
      outcome: 'breached',
      dueAt: 'Thu 2026-03-05 17:00',
    });
    expect(adjustment([late], 'Fri 2026-03-06 12:00')).toMatchObject({
      outcome: 'running',
      dueAt: 'Fri 2026-03-06 16:30',
      excused: false,
    });
  });

  test('waiting for the customer moves nothing: the offer knows no such pause', () => {
    const waiting = [
      on('Tue 2026-03-03 09:00', 'CustomerAwaited'),
      on('Fri 2026-03-06 09:00', 'CustomerResponded', { reason: 'answered' }),
    ];
    expect(adjustment(waiting)).toMatchObject({ dueAt: 'Thu 2026-03-05 17:00', outcome: 'breached' });
  });
});
