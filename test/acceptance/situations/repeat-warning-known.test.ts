import { describe, expect, test } from '@jest/globals';
import {
  corrected,
  customer,
  type Happening,
  judged,
  on,
  type Report,
  retracted,
  rowOf,
  ticket,
} from '../../support/situation.js';
import { escalated } from '../../support/situation-work.js';

const TOPIC = { topic: 'call-forwarding' };
const warned = (when: string, recorded?: string) =>
  on(when, 'RepeatWarningGiven', TOPIC, { as: 'warning', ...(recorded !== undefined && { recorded }) });

/** Reported on Monday 16 March 2026 at 10:00 and charged at 11:00 as a repeated question. */
const question = (report: Report, ...happenings: Happening[]) =>
  ticket(
    'T3',
    'Mon 2026-03-16 10:00',
    { kind: 'question', ...TOPIC, ...report },
    escalated('Mon 2026-03-16 11:00', 'repeated-question', { as: 'charge' }),
    ...happenings,
  );

const row = (...[history, asked]: Parameters<typeof judged>) =>
  rowOf(judged(history, asked), 'T3', 'repeat-warning');

describe('repeat-warning: what was known when', () => {
  test('a warning given before the report and recorded two days after it counts once it is known (read so: given, not recorded)', () => {
    const history = [customer('acme', warned('Mon 2026-03-02 09:00', 'Wed 2026-03-18 09:00')), question({})];
    expect(row(history, { asKnownAt: 'Wed 2026-03-18 08:59:59.999' })).toMatchObject({ outcome: 'breached' });
    expect(row(history, { asKnownAt: 'Wed 2026-03-18 09:00' })).toMatchObject({
      outcome: 'met',
      stoppedAt: 'Mon 2026-03-02 09:00',
    });
  });

  test('a warning that turns out never to have been given is none: broken, though kept as known before', () => {
    const history = [
      customer('acme', warned('Mon 2026-03-02 09:00'), retracted('Fri 2026-03-20 09:00', 'warning')),
      question({}),
    ];
    expect(row(history)).toMatchObject({ outcome: 'breached', stoppedAt: null });
    expect(row(history, { asKnownAt: 'Fri 2026-03-20 08:59:59.999' })).toMatchObject({ outcome: 'met' });
  });

  test('a retraction counts also when asked as of an instant before it: broken', () => {
    const history = [
      customer('acme', warned('Mon 2026-03-02 09:00'), retracted('Fri 2026-03-20 09:00', 'warning')),
      question({}),
    ];
    expect(row(history, { asOf: 'Mon 2026-03-16 12:00' })).toMatchObject({ outcome: 'breached' });
  });

  test('a warning first noted at 10:15, in truth given at 09:45 before the report at 10:00: kept', () => {
    const history = [
      customer(
        'acme',
        warned('Mon 2026-03-16 10:15'),
        corrected('Fri 2026-03-20 09:00', 'warning', 'Mon 2026-03-16 09:45'),
      ),
      question({}),
    ];
    expect(row(history)).toMatchObject({ outcome: 'met', stoppedAt: 'Mon 2026-03-16 09:45' });
    expect(row(history, { asKnownAt: 'Thu 2026-03-19 12:00' })).toMatchObject({ outcome: 'breached' });
    expect(row(history, { asOf: 'Mon 2026-03-16 12:00' })).toMatchObject({ outcome: 'met' });
  });

  test('a warning noted at 09:45, in truth given at 10:15 after the report at 10:00: broken', () => {
    const history = [
      customer(
        'acme',
        warned('Mon 2026-03-16 09:45'),
        corrected('Fri 2026-03-20 09:00', 'warning', 'Mon 2026-03-16 10:15'),
      ),
      question({}),
    ];
    expect(row(history)).toMatchObject({ outcome: 'breached', stoppedAt: null });
  });

  test('a warning noted on 17 September, in truth given on 16 September, 181 days before the report: broken', () => {
    // 17 September: 13 days left + 31 + 30 + 31 + 31 + 28 + 16 of March = 180; 16 September: 181
    const noted = warned('Wed 2025-09-17 12:00');
    expect(row([customer('acme', noted), question({})])).toMatchObject({ outcome: 'met' });
    const moved = corrected('Fri 2026-03-20 09:00', 'warning', 'Tue 2025-09-16 12:00');
    expect(row([customer('acme', noted, moved), question({})])).toMatchObject({ outcome: 'breached' });
  });

  test('a report that in truth came at 09:00, before the warning at 09:30: broken, and due at 09:00', () => {
    const history = [
      customer('acme', warned('Mon 2026-03-16 09:30')),
      question({ as: 'report' }, corrected('Fri 2026-03-20 09:00', 'report', 'Mon 2026-03-16 09:00')),
    ];
    expect(row(history)).toMatchObject({
      outcome: 'breached',
      dueAt: 'Mon 2026-03-16 09:00',
      stoppedAt: null,
    });
    expect(row(history, { asKnownAt: 'Thu 2026-03-19 12:00' })).toMatchObject({
      outcome: 'met',
      dueAt: 'Mon 2026-03-16 10:00',
    });
  });

  test('the latest recorded of two corrections of a warning wins: 09:45 again, kept', () => {
    const history = [
      customer(
        'acme',
        warned('Mon 2026-03-16 09:30'),
        corrected('Fri 2026-03-20 09:00', 'warning', 'Mon 2026-03-16 10:15'),
        corrected('Mon 2026-03-23 09:00', 'warning', 'Mon 2026-03-16 09:45'),
      ),
      question({}),
    ];
    expect(row(history)).toMatchObject({ outcome: 'met', stoppedAt: 'Mon 2026-03-16 09:45' });
  });

  test('taking a retraction or a correction back has no effect: what was retracted stays so, what was moved stays moved', () => {
    const never = customer(
      'acme',
      warned('Mon 2026-03-02 09:00'),
      retracted('Fri 2026-03-20 09:00', 'warning', { as: 'retraction' }),
      retracted('Mon 2026-03-23 09:00', 'retraction'),
    );
    const moved = customer(
      'acme',
      warned('Mon 2026-03-16 10:15'),
      corrected('Fri 2026-03-20 09:00', 'warning', 'Mon 2026-03-16 09:45', { as: 'correction' }),
      retracted('Mon 2026-03-23 09:00', 'correction'),
    );
    expect(row([never, question({})])).toMatchObject({ outcome: 'breached' });
    expect(row([moved, question({})])).toMatchObject({ outcome: 'met', stoppedAt: 'Mon 2026-03-16 09:45' });
  });

  test('a charge that never happened needs no warning: no row, though broken as known before', () => {
    const history = [customer('acme'), question({}, retracted('Fri 2026-03-20 09:00', 'charge'))];
    expect(row(history)).toBeUndefined();
    expect(row(history, { asKnownAt: 'Fri 2026-03-20 08:59' })).toMatchObject({ outcome: 'breached' });
  });

  test('a new topic that was a mistake is taken back: the topic of the report counts again, kept', () => {
    const wrong = on(
      'Mon 2026-03-16 10:30',
      'TicketClassified',
      { kind: 'question', topic: 'voicemail' },
      { as: 'topic' },
    );
    const history = [
      customer('acme', warned('Mon 2026-03-02 09:00')),
      question({}, wrong, retracted('Fri 2026-03-20 09:00', 'topic')),
    ];
    expect(row(history)).toMatchObject({ outcome: 'met' });
    expect(row(history, { asKnownAt: 'Thu 2026-03-19 12:00' })).toMatchObject({ outcome: 'breached' });
  });

  test('a voided ticket is promised nothing, warned or not; the warning is still shown', () => {
    const voided = on('Tue 2026-03-17 09:00', 'TicketVoided');
    const unwarned = [customer('acme'), question({}, voided)];
    const afterWarning = [customer('acme', warned('Mon 2026-03-02 09:00')), question({}, voided)];
    expect(row(unwarned)).toMatchObject({ outcome: 'not-applicable', stoppedAt: null });
    expect(row(afterWarning)).toMatchObject({
      outcome: 'not-applicable',
      stoppedAt: 'Mon 2026-03-02 09:00',
    });
  });

  test('asked as of an instant before the ticket was voided, the missing warning still breaks the promise', () => {
    const history = [customer('acme'), question({}, on('Tue 2026-03-17 09:00', 'TicketVoided'))];
    expect(row(history, { asOf: 'Tue 2026-03-17 08:59:59.999' })).toMatchObject({ outcome: 'breached' });
  });
});
