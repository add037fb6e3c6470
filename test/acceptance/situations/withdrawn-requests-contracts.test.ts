import { describe, expect, test } from '@jest/globals';
import {
  amended,
  calendarFrom,
  customer,
  ended,
  type Happening,
  type HistoryLine,
  judged,
  on,
  rowOf,
  signed,
  termsLike,
  ticket,
} from '../../support/situation.js';

/** Reported on Monday 2 March 2026 at 09:00, a technician asked for at 10:00, called off when told. */
const calledOff = (when: string, papers: readonly Happening[], ...published: readonly HistoryLine[]) =>
  rowOf(
    judged(
      [
        ...published,
        customer('acme', ...papers),
        ticket(
          'T1',
          'Mon 2026-03-02 09:00',
          {},
          on('Mon 2026-03-02 10:00', 'TechnicianRequested'),
          on(when, 'TechnicianRequestWithdrawn'),
        ),
      ],
      { asOf: 'Mon 2026-03-16 12:00' },
    ),
    'T1',
    'technician-dispatch',
  );

describe('a visit called off: by which contract and which calendar', () => {
  test('the contract of the report counts, variant 2, though variant 3 with 24 hours came the next day: Wednesday, nothing promised', () => {
    const papers = [signed('variant-2'), amended('variant-3', '2026-03-03')];
    expect(calledOff('Wed 2026-03-04 16:00', papers)).toMatchObject({
      outcome: 'not-applicable',
      termsId: 'variant-2',
      dueAt: 'Wed 2026-03-04 17:00',
    });
  });

  test('amended to variant 3 from the day of the report: 24 hours were over on Tuesday at 10:00, called off on Wednesday, broken', () => {
    const papers = [signed('variant-2'), amended('variant-3', '2026-03-02')];
    expect(calledOff('Wed 2026-03-04 16:00', papers)).toMatchObject({
      outcome: 'breached',
      termsId: 'variant-3',
      dueAt: 'Tue 2026-03-03 10:00',
      calendarId: null,
    });
  });

  test('a contract that ended the day after the report still owed the technician: called off on Thursday, too late, broken', () => {
    const papers = [signed('variant-2'), ended('2026-03-03')];
    expect(calledOff('Thu 2026-03-05 09:00', papers)).toMatchObject({ outcome: 'breached' });
  });

  test('a contract that ended on the day of the report owes nothing, called off or not: no row', () => {
    expect(calledOff('Tue 2026-03-03 09:00', [signed('variant-2'), ended('2026-03-02')])).toBeUndefined();
  });

  test('a calendar published by 10:00 in which Tuesday rests moves the due instant to Thursday: called off on Thursday, nothing promised', () => {
    // Tue 3 rests, Wed 4 (1), Thu 5 (2)
    const calendar = calendarFrom('Mon 2026-03-02 10:00', 'sk-weekdays-0830-1700', 2, {
      restsOn: ['2026-03-03'],
    });
    expect(calledOff('Thu 2026-03-05 17:00', [signed('variant-2')], calendar)).toMatchObject({
      outcome: 'not-applicable',
      dueAt: 'Thu 2026-03-05 17:00',
      calendarVersion: 2,
    });
  });

  test('the same calendar published a minute after the request comes too late for it: called off on Thursday, broken', () => {
    const calendar = calendarFrom('Mon 2026-03-02 10:01', 'sk-weekdays-0830-1700', 2, {
      restsOn: ['2026-03-03'],
    });
    expect(calledOff('Thu 2026-03-05 17:00', [signed('variant-2')], calendar)).toMatchObject({
      outcome: 'breached',
      dueAt: 'Wed 2026-03-04 17:00',
      calendarVersion: 1,
    });
  });

  test('terms that count from the report, by 24 hours: due on Tuesday at 09:00, called off then or a millisecond later', () => {
    const terms = termsLike('variant-3', 'from-report', {
      readings: { technicianDispatchStarts: 'reported' },
    });
    const row = (when: string) => calledOff(when, [signed('from-report')], terms);
    expect(row('Tue 2026-03-03 09:00')).toMatchObject({
      outcome: 'not-applicable',
      startedAt: 'Mon 2026-03-02 09:00',
      dueAt: 'Tue 2026-03-03 09:00',
    });
    expect(row('Tue 2026-03-03 09:00:00.001')).toMatchObject({ outcome: 'breached' });
  });
});
