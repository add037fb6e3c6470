import { describe, expect, test } from '@jest/globals';
import {
  customer,
  ended,
  type Happening,
  judged,
  on,
  rowOf,
  signed,
  ticket,
} from '../../support/situation.js';
import { escalated } from '../../support/situation-work.js';

const REPORT = 'Mon 2026-03-16 10:00';
const FORWARDING = { kind: 'question', topic: 'call-forwarding' } as const;
const charge = escalated('Mon 2026-03-16 11:00', 'repeated-question');

const warned = (topic: string) => on('Mon 2026-03-02 09:00', 'RepeatWarningGiven', { topic });
const classified = (when: string, topic?: string, kind = 'question') =>
  on(when, 'TicketClassified', { kind, ...(topic !== undefined && { topic }) });

/** A customer without contract, warned on 2 March about call forwarding; asked on 16 March and charged. */
const afterWarning = (...happenings: Happening[]) => [
  customer('acme', warned('call-forwarding')),
  ticket('T3', REPORT, FORWARDING, charge, ...happenings),
];

describe('repeat-warning: the warning was about the topic that is charged', () => {
  test('warned about voicemail, charged for call forwarding: no warning on the topic, broken', () => {
    const rows = judged([customer('acme', warned('voicemail')), ticket('T3', REPORT, FORWARDING, charge)]);
    expect(rowOf(rows, 'T3', 'repeat-warning')).toMatchObject({ outcome: 'breached', stoppedAt: null });
  });

  test('two warnings, the newer about another topic: the older one about this topic counts', () => {
    const newer = on('Tue 2026-03-10 09:00', 'RepeatWarningGiven', { topic: 'voicemail' });
    const rows = judged([
      customer('acme', warned('call-forwarding'), newer),
      ticket('T3', REPORT, FORWARDING, charge),
    ]);
    expect(rowOf(rows, 'T3', 'repeat-warning')).toMatchObject({
      outcome: 'met',
      stoppedAt: 'Mon 2026-03-02 09:00',
    });
  });

  test('another customer was warned about the same topic: that is no warning to this one, broken', () => {
    const rows = judged([
      customer('acme'),
      customer('bravo', warned('call-forwarding')),
      ticket('T3', REPORT, FORWARDING, charge),
    ]);
    expect(rowOf(rows, 'T3', 'repeat-warning')).toMatchObject({ outcome: 'breached', customerId: 'acme' });
  });

  test('reported as voicemail, found to be about call forwarding, on which the customer was warned: kept', () => {
    const rows = judged([
      customer('acme', warned('call-forwarding')),
      ticket(
        'T3',
        REPORT,
        { kind: 'question', topic: 'voicemail' },
        classified('Mon 2026-03-16 10:30', 'call-forwarding'),
        charge,
      ),
    ]);
    expect(rowOf(rows, 'T3', 'repeat-warning')).toMatchObject({ outcome: 'met' });
  });

  test('reported as call forwarding, found to be about voicemail, on which nobody warned: broken', () => {
    const rows = judged(afterWarning(classified('Mon 2026-03-16 10:30', 'voicemail')));
    expect(rowOf(rows, 'T3', 'repeat-warning')).toMatchObject({ outcome: 'breached' });
  });

  test('asked as of an instant before the topic was changed, the topic of the report counts: kept then, broken now', () => {
    const history = afterWarning(classified('Tue 2026-03-17 09:00', 'voicemail'));
    const before = judged(history, { asOf: 'Tue 2026-03-17 08:59:59.999' });
    const at = judged(history, { asOf: 'Tue 2026-03-17 09:00' });
    expect(rowOf(before, 'T3', 'repeat-warning')).toMatchObject({ outcome: 'met' });
    expect(rowOf(at, 'T3', 'repeat-warning')).toMatchObject({ outcome: 'breached' });
  });

  test('of two new topics the one given later counts, whichever was written down first', () => {
    const rows = judged(
      afterWarning(
        classified('Mon 2026-03-16 10:40', 'call-forwarding'),
        classified('Mon 2026-03-16 10:20', 'voicemail'),
      ),
    );
    expect(rowOf(rows, 'T3', 'repeat-warning')).toMatchObject({ outcome: 'met' });
  });

  test('a new kind that names no topic leaves the topic as it was (read so): kept', () => {
    const rows = judged(afterWarning(classified('Mon 2026-03-16 10:30', undefined, 'change')));
    expect(rowOf(rows, 'T3', 'repeat-warning')).toMatchObject({ outcome: 'met' });
  });

  test('a ticket without any topic cannot have been warned about: broken', () => {
    const rows = judged([
      customer('acme', warned('call-forwarding')),
      ticket('T3', REPORT, { kind: 'question' }, charge),
    ]);
    expect(rowOf(rows, 'T3', 'repeat-warning')).toMatchObject({ outcome: 'breached', stoppedAt: null });
  });

  test('a topic first named after the report counts from the report on: kept', () => {
    const rows = judged([
      customer('acme', warned('call-forwarding')),
      ticket(
        'T3',
        REPORT,
        { kind: 'question' },
        classified('Mon 2026-03-16 10:30', 'call-forwarding'),
        charge,
      ),
    ]);
    expect(rowOf(rows, 'T3', 'repeat-warning')).toMatchObject({
      outcome: 'met',
      startedAt: 'Mon 2026-03-16 10:00',
    });
  });

  test('a charged question that turns out to be a fault is still judged: it was charged as a repeated question', () => {
    const rows = judged(afterWarning(classified('Tue 2026-03-17 09:00', undefined, 'fault')));
    expect(rowOf(rows, 'T3', 'repeat-warning')).toMatchObject({ outcome: 'met', binding: true });
  });
});

describe('repeat-warning: whom the promise is for', () => {
  test('a question that nobody charged for needs no warning: no row', () => {
    const rows = judged([customer('acme'), ticket('T3', REPORT, FORWARDING)]);
    expect(rowOf(rows, 'T3', 'repeat-warning')).toBeUndefined();
  });

  test('a ticket charged for another reason needs no warning: no row', () => {
    const other = escalated('Mon 2026-03-16 11:00', 'unrelated-help');
    const rows = judged([customer('acme'), ticket('T3', REPORT, FORWARDING, other)]);
    expect(rowOf(rows, 'T3', 'repeat-warning')).toBeUndefined();
  });

  test('charged first for unrelated help, then as a repeated question without a warning: broken', () => {
    const other = escalated('Mon 2026-03-16 10:30', 'unrelated-help');
    const rows = judged([customer('acme'), ticket('T3', REPORT, FORWARDING, other, charge)]);
    expect(rowOf(rows, 'T3', 'repeat-warning')).toMatchObject({ outcome: 'breached' });
  });

  test('asked as of an instant before the charge, there is nothing to judge yet: no row', () => {
    const before = judged(afterWarning(), { asOf: 'Mon 2026-03-16 10:59:59.999' });
    const at = judged(afterWarning(), { asOf: 'Mon 2026-03-16 11:00' });
    expect(rowOf(before, 'T3', 'repeat-warning')).toBeUndefined();
    expect(rowOf(at, 'T3', 'repeat-warning')).toMatchObject({ outcome: 'met' });
  });

  test('a customer without contract has the promise too: the row names no terms and no calendar', () => {
    expect(rowOf(judged(afterWarning()), 'T3', 'repeat-warning')).toMatchObject({
      customerId: 'acme',
      termsId: null,
      termsVersion: null,
      calendarId: null,
      calendarVersion: null,
    });
  });

  test('a customer under contract has the promise too: the row names the terms, and still no calendar', () => {
    const rows = judged([
      customer('acme', signed('variant-3'), warned('call-forwarding')),
      ticket('T3', REPORT, FORWARDING, charge),
    ]);
    expect(rowOf(rows, 'T3', 'repeat-warning')).toMatchObject({
      outcome: 'met',
      termsId: 'variant-3',
      termsVersion: 1,
      calendarId: null,
      calendarVersion: null,
    });
  });

  test('a warning given under a contract still counts when the contract has ended on the day of the report', () => {
    // ended on Monday 16 March, that is at its first instant; reported at 10:00 without a contract
    const rows = judged([
      customer('acme', signed('variant-2'), ended('2026-03-16'), warned('call-forwarding')),
      ticket('T3', REPORT, FORWARDING, charge),
    ]);
    expect(rowOf(rows, 'T3', 'repeat-warning')).toMatchObject({ outcome: 'met', termsId: null });
  });
});
