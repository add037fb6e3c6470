import { describe, expect, test } from '@jest/globals';
import { customer, judged, minutesAfter, on, rowOf, ticket } from '../../support/situation.js';
import { escalated } from '../../support/situation-work.js';

/**
 * A repeated question is charged only after a warning: the newest on its topic that is not after the report, from the
 * 180 local days before it. The warning must have come by the report, so the report is both start and due.
 */
const charged = (when: string) =>
  ticket(
    'T3',
    when,
    { kind: 'question', topic: 'call-forwarding' },
    escalated(minutesAfter(when, 60), 'repeated-question'),
  );

const warned = (when: string) => on(when, 'RepeatWarningGiven', { topic: 'call-forwarding', ticketId: 'T2' });

const chargedAt = (report: string, ...warnings: string[]) =>
  rowOf(judged([customer('acme', ...warnings.map(warned)), charged(report)]), 'T3', 'repeat-warning');

describe('repeat-warning: before a repeated question is charged, the customer was warned', () => {
  test('warned on Monday 2 March, asked and charged again on Friday 10 July, 130 days later: the promise is kept', () => {
    // 29 days left of March + 30 of April + 31 of May + 30 of June + 10 of July = 130
    expect(chargedAt('Fri 2026-07-10 10:00', 'Mon 2026-03-02 09:00')).toMatchObject({
      outcome: 'met',
      startedAt: 'Fri 2026-07-10 10:00',
      dueAt: 'Fri 2026-07-10 10:00',
      stoppedAt: 'Mon 2026-03-02 09:00',
      excused: false,
      binding: true,
    });
  });

  test('never warned, yet charged: the promise is broken, and no warning is shown', () => {
    expect(chargedAt('Fri 2026-07-10 10:00')).toMatchObject({
      outcome: 'breached',
      startedAt: 'Fri 2026-07-10 10:00',
      dueAt: 'Fri 2026-07-10 10:00',
      stoppedAt: null,
    });
  });

  test('a warning at the very instant of the report is not after it: kept', () => {
    expect(chargedAt('Mon 2026-03-16 10:00', 'Mon 2026-03-16 10:00')).toMatchObject({
      outcome: 'met',
      stoppedAt: 'Mon 2026-03-16 10:00',
    });
  });

  test('a warning one millisecond after the report comes too late: broken', () => {
    expect(chargedAt('Mon 2026-03-16 10:00', 'Mon 2026-03-16 10:00:00.001')).toMatchObject({
      outcome: 'breached',
      stoppedAt: null,
    });
  });

  test('a warning between the report and the written agreement, half an hour before it, comes too late: broken', () => {
    // reported 10:00, warned 10:30, agreed in writing 11:00: what counts is the report
    expect(chargedAt('Mon 2026-03-16 10:00', 'Mon 2026-03-16 10:30')).toMatchObject({
      outcome: 'breached',
      stoppedAt: null,
    });
  });

  test('the 180th day before Friday 10 July is Sunday 11 January: a warning at its first instant counts', () => {
    // 20 days left of January + 28 + 31 + 30 + 31 + 30 + 10 of July = 180; in UTC it still was 10 January
    expect(chargedAt('Fri 2026-07-10 10:00', 'Sun 2026-01-11 00:00')).toMatchObject({
      outcome: 'met',
      stoppedAt: 'Sun 2026-01-11 00:00',
    });
  });

  test('a warning one millisecond earlier lies on the 181st day and counts no more: broken', () => {
    expect(chargedAt('Fri 2026-07-10 10:00', 'Sat 2026-01-10 23:59:59.999')).toMatchObject({
      outcome: 'breached',
      stoppedAt: null,
    });
  });

  test('whole local days are counted (read so): asked at the end of 10 July, a warning at the start of 11 January counts', () => {
    // 180 days by date, though 180 days and 22:59:59.999 by the stopwatch
    expect(chargedAt('Fri 2026-07-10 23:59:59.999', 'Sun 2026-01-11 00:00')).toMatchObject({
      outcome: 'met',
    });
  });

  test('asked one minute after midnight on 11 July, a warning at noon on 11 January is 181 days old: broken', () => {
    // 11 January + 181 days = 11 July; in UTC it still was 10 July
    expect(chargedAt('Sat 2026-07-11 00:01', 'Sun 2026-01-11 12:00')).toMatchObject({ outcome: 'breached' });
  });

  test('across the clock change of spring, 180 times 24 hours can be 181 local days: broken', () => {
    // Sat 10 January 23:30 CET = 22:30 UTC; Fri 10 July 00:30 CEST = Thu 9 July 22:30 UTC: exactly 180 × 24 hours,
    // yet 10 January + 181 days = 10 July
    expect(chargedAt('Fri 2026-07-10 00:30', 'Sat 2026-01-10 23:30')).toMatchObject({ outcome: 'breached' });
  });

  test('across the clock change of autumn, 180 local days may last an hour more than 180 times 24 hours: kept', () => {
    // 6 days left of June + 31 + 31 + 30 + 31 + 30 + 21 of December = 180; 08:00 UTC to 09:00 UTC
    expect(chargedAt('Mon 2026-12-21 10:00', 'Wed 2026-06-24 10:00')).toMatchObject({ outcome: 'met' });
  });

  test('in a leap year February has 29 days: before Wednesday 10 July 2024 the 180th day is Friday 12 January', () => {
    // 19 days left of January + 29 + 31 + 30 + 31 + 30 + 10 of July = 180
    expect(chargedAt('Wed 2024-07-10 10:00', 'Fri 2024-01-12 00:00')).toMatchObject({ outcome: 'met' });
    expect(chargedAt('Wed 2024-07-10 10:00', 'Thu 2024-01-11 23:59')).toMatchObject({ outcome: 'breached' });
  });

  test('the days run on over the end of the year: before Monday 2 March 2026 the 180th is Wednesday 3 September 2025', () => {
    // 27 days left of September + 31 + 30 + 31 + 31 + 28 + 2 of March = 180
    expect(chargedAt('Mon 2026-03-02 08:00', 'Wed 2025-09-03 16:00')).toMatchObject({ outcome: 'met' });
    expect(chargedAt('Mon 2026-03-02 08:00', 'Tue 2025-09-02 16:00')).toMatchObject({ outcome: 'breached' });
  });

  test('days of rest and weekends count like any others: warned on 24 December, asked on Easter Monday', () => {
    // 24 December + 7 + 31 + 28 + 31 + 6 of April = 103 days
    expect(chargedAt('Mon 2026-04-06 12:00', 'Wed 2025-12-24 20:00')).toMatchObject({ outcome: 'met' });
  });

  test('warned twice, in February and in May: the newer warning is the one that counts', () => {
    expect(chargedAt('Fri 2026-07-10 10:00', 'Mon 2026-02-02 09:00', 'Mon 2026-05-04 09:00')).toMatchObject({
      outcome: 'met',
      stoppedAt: 'Mon 2026-05-04 09:00',
    });
  });

  test('the newer of two warnings is the one given later, whichever was written down first', () => {
    expect(chargedAt('Fri 2026-07-10 10:00', 'Mon 2026-05-04 09:00', 'Mon 2026-02-02 09:00')).toMatchObject({
      outcome: 'met',
      stoppedAt: 'Mon 2026-05-04 09:00',
    });
  });

  test('a second warning after the report takes nothing from the first one before it: kept', () => {
    expect(chargedAt('Fri 2026-07-10 10:00', 'Mon 2026-05-04 09:00', 'Fri 2026-07-10 10:20')).toMatchObject({
      outcome: 'met',
      stoppedAt: 'Mon 2026-05-04 09:00',
    });
  });

  test('a warning too old is renewed by a newer one: kept by the newer', () => {
    // 5 January + 186 days = 10 July: too old
    expect(chargedAt('Fri 2026-07-10 10:00', 'Mon 2026-01-05 09:00', 'Tue 2026-06-30 09:00')).toMatchObject({
      outcome: 'met',
      stoppedAt: 'Tue 2026-06-30 09:00',
    });
  });

  test('the same question charged twice, the warning in between: the first charge broke the promise, the second kept it', () => {
    const second = ticket(
      'T2',
      'Mon 2026-03-02 09:00',
      { kind: 'question', topic: 'call-forwarding' },
      escalated('Mon 2026-03-02 09:30', 'repeated-question'),
    );
    const rows = judged([
      customer('acme', warned('Mon 2026-03-02 09:15')),
      second,
      charged('Fri 2026-07-10 10:00'),
    ]);
    expect(rowOf(rows, 'T2', 'repeat-warning')).toMatchObject({ outcome: 'breached', stoppedAt: null });
    expect(rowOf(rows, 'T3', 'repeat-warning')).toMatchObject({ outcome: 'met' });
  });

  test('excused time gives no leave to warn later: the promise stays broken', () => {
    const excuse = on('Mon 2026-03-16 13:00', 'WorkExcused', {
      from: 'Mon 2026-03-16 08:00',
      until: 'Mon 2026-03-16 12:00',
    });
    const question = ticket(
      'T3',
      'Mon 2026-03-16 10:00',
      { kind: 'question', topic: 'call-forwarding' },
      excuse,
      escalated('Mon 2026-03-16 11:00', 'repeated-question'),
    );
    const rows = judged([customer('acme', warned('Mon 2026-03-16 10:30')), question]);
    expect(rowOf(rows, 'T3', 'repeat-warning')).toMatchObject({
      outcome: 'breached',
      dueAt: 'Mon 2026-03-16 10:00',
      excused: false,
    });
  });
});
