import { describe, expect, test } from '@jest/globals';
import {
  customer,
  type Happening,
  judged,
  on,
  rowOf,
  signed,
  termsLike,
  ticket,
} from '../../support/situation.js';
import { acknowledged, promised } from '../../support/terms-of.js';

/** Terms section 8, the readings of confirmations, of who comes first, and of "24/7". The first is the default. */
const delivered = (when: string) => on(when, 'TicketAcknowledged', { delivery: 'delivered' });

describe('what acknowledges: accepted by the receiving side · delivered', () => {
  const accepted = promised('reaction', {}, { readings: { acknowledgedBy: 'accepted' } });
  const deliveredOnly = promised('reaction', {}, { readings: { acknowledgedBy: 'delivered' } });
  const TUESDAY_9 = 'Tue 2026-03-10 09:00'; // 2 h of service: due 11:00.

  test('taken over by the mail server in time, delivered too late', () => {
    const story = [acknowledged('Tue 2026-03-10 10:00'), delivered('Tue 2026-03-10 12:30')];
    expect(accepted(TUESDAY_9, story)).toMatchObject({ outcome: 'met', stoppedAt: 'Tue 2026-03-10 10:00' });
    expect(deliveredOnly(TUESDAY_9, story)).toMatchObject({
      outcome: 'breached',
      stoppedAt: 'Tue 2026-03-10 12:30',
    });
  });

  test('taken over in time and never delivered', () => {
    const story = [acknowledged('Tue 2026-03-10 10:00')];
    const asOf = 'Tue 2026-03-10 11:00:00.001';
    expect(accepted(TUESDAY_9, story, { asOf })).toMatchObject({ outcome: 'met' });
    expect(deliveredOnly(TUESDAY_9, story, { asOf })).toMatchObject({ outcome: 'breached', stoppedAt: null });
  });

  test('delivered exactly at the due time', () => {
    const story = [delivered('Tue 2026-03-10 11:00')];
    expect(accepted(TUESDAY_9, story)).toMatchObject({ outcome: 'met' });
    expect(deliveredOnly(TUESDAY_9, story)).toMatchObject({ outcome: 'met' });
  });

  test('delivered in time, but bounced: only the one that was taken over before is left, if it counts', () => {
    const story = [
      acknowledged('Tue 2026-03-10 09:30'),
      on('Tue 2026-03-10 10:00', 'TicketAcknowledged', { delivery: 'delivered', messageId: 'm1' }),
      on('Tue 2026-03-10 10:30', 'AcknowledgementBounced', { messageId: 'm1' }),
    ];
    expect(accepted(TUESDAY_9, story)).toMatchObject({ outcome: 'met', stoppedAt: 'Tue 2026-03-10 09:30' });
    expect(deliveredOnly(TUESDAY_9, story)).toMatchObject({ outcome: 'running', stoppedAt: null });
  });
});

describe('customers with a package come first: first confirmation · first work', () => {
  const worked = (from: string, until: string) =>
    on(until, 'RemoteWorkLogged', { startedAt: from, endedAt: until, activity: 'fault-finding' });

  /** T1 under contract, reported Tue 09:00; F1 of a customer without contract, reported Tue 10:00. */
  function underEach(
    readings: readonly Readonly<Record<string, string>>[],
    own: readonly Happening[],
    other: readonly Happening[],
    asOf = 'Tue 2026-03-10 16:30',
  ) {
    return readings.map((reading) => {
      const history = [
        termsLike('variant-2', 'own-terms', { readings: reading }),
        ...customer('acme', signed('own-terms')),
        ...customer('walk-in'),
        ...ticket('T1', 'Tue 2026-03-10 09:00', {}, ...own),
        ...ticket('F1', 'Tue 2026-03-10 10:00', { customer: 'walk-in' }, ...other),
      ];
      return rowOf(judged(history, { asOf }), 'T1', 'sla-first');
    });
  }
  const bySlaFirst = [{ slaFirst: 'first-confirmation' }, { slaFirst: 'first-work' }];

  test('confirmed first but worked on last: overtaken only by the work', () => {
    const [confirmation, work] = underEach(
      bySlaFirst,
      [acknowledged('Tue 2026-03-10 09:10'), worked('Tue 2026-03-10 14:00', 'Tue 2026-03-10 15:00')],
      [acknowledged('Tue 2026-03-10 10:30'), worked('Tue 2026-03-10 11:00', 'Tue 2026-03-10 12:00')],
    );
    // Confirmed 09:10, before 10:30. Worked on from 14:00, after 11:00.
    expect(confirmation).toMatchObject({
      outcome: 'met',
      stoppedAt: 'Tue 2026-03-10 09:10',
      overtakenBy: [],
    });
    expect(work).toMatchObject({
      outcome: 'breached',
      stoppedAt: 'Tue 2026-03-10 14:00',
      overtakenBy: ['F1'],
    });
  });

  test('confirmed last but worked on first: overtaken only by the confirmation', () => {
    const [confirmation, work] = underEach(
      bySlaFirst,
      [acknowledged('Tue 2026-03-10 10:45'), worked('Tue 2026-03-10 10:15', 'Tue 2026-03-10 10:40')],
      [acknowledged('Tue 2026-03-10 10:30'), worked('Tue 2026-03-10 11:00', 'Tue 2026-03-10 12:00')],
    );
    expect(confirmation).toMatchObject({ outcome: 'breached', overtakenBy: ['F1'] });
    expect(work).toMatchObject({ outcome: 'met', stoppedAt: 'Tue 2026-03-10 10:15', overtakenBy: [] });
  });

  test('the other one worked on first without ever being confirmed: overtaken only by the work', () => {
    const [confirmation, work] = underEach(
      bySlaFirst,
      [acknowledged('Tue 2026-03-10 14:00'), worked('Tue 2026-03-10 14:00', 'Tue 2026-03-10 15:00')],
      [worked('Tue 2026-03-10 11:00', 'Tue 2026-03-10 12:00')],
    );
    expect(confirmation).toMatchObject({ outcome: 'met', overtakenBy: [] });
    expect(work).toMatchObject({ outcome: 'breached', overtakenBy: ['F1'] });
  });

  test('the other one confirmed first, but worked on after this one: overtaken only by the confirmation', () => {
    const [confirmation, work] = underEach(
      bySlaFirst,
      [acknowledged('Tue 2026-03-10 14:00'), worked('Tue 2026-03-10 14:00', 'Tue 2026-03-10 15:00')],
      [acknowledged('Tue 2026-03-10 10:30'), worked('Tue 2026-03-10 15:00', 'Tue 2026-03-10 16:00')],
    );
    expect(confirmation).toMatchObject({ outcome: 'breached', overtakenBy: ['F1'] });
    expect(work).toMatchObject({ outcome: 'met', overtakenBy: [] });
  });

  test('where only what is delivered acknowledges, the other one still counts when taken over (reading: no terms)', () => {
    const [accepted, deliveredOnly] = underEach(
      [{ acknowledgedBy: 'accepted' }, { acknowledgedBy: 'delivered' }],
      [acknowledged('Tue 2026-03-10 10:15'), delivered('Tue 2026-03-10 11:00')],
      [acknowledged('Tue 2026-03-10 10:30')],
    );
    expect(accepted).toMatchObject({ outcome: 'met', stoppedAt: 'Tue 2026-03-10 10:15' });
    expect(deliveredOnly).toMatchObject({ outcome: 'breached', overtakenBy: ['F1'] });
  });

  test('both worked on from the same instant: nobody came before', () => {
    const [, work] = underEach(
      bySlaFirst,
      [worked('Tue 2026-03-10 11:00', 'Tue 2026-03-10 11:30')],
      [worked('Tue 2026-03-10 11:00', 'Tue 2026-03-10 12:00')],
    );
    expect(work).toMatchObject({ outcome: 'met', overtakenBy: [] });
  });

  test('confirmed, and nobody has worked on either: kept by one reading, running by the other', () => {
    const [confirmation, work] = underEach(bySlaFirst, [acknowledged('Tue 2026-03-10 09:10')], []);
    expect(confirmation).toMatchObject({ outcome: 'met' });
    expect(work).toMatchObject({ outcome: 'running', stoppedAt: null });
  });

  test('the other one worked on from closing time on, when this one no longer waits inside service hours: not overtaken', () => {
    const [, work] = underEach(
      bySlaFirst,
      [],
      [worked('Tue 2026-03-10 17:00', 'Tue 2026-03-10 18:00')],
      'Tue 2026-03-10 19:00',
    );
    expect(work).toMatchObject({ outcome: 'running', overtakenBy: [] });
  });
});

describe('variant 3, "24/7 (Sat–Sun 9–18)": weekend hours · around the clock', () => {
  const weekendHours = promised('reaction', {}, { base: 'variant-3' });
  const allHours = promised('reaction', {}, { base: 'variant-3', serviceHoursCalendar: 'around-the-clock' });

  test.each([
    // 30 min to 18:00, 30 min from Sun 09:00 · 1 h.
    ['Saturday 17:30', 'Sat 2026-03-14 17:30', 'Sun 2026-03-15 09:30', 'Sat 2026-03-14 18:30'],
    // From Sat 09:00 · 1 h.
    ['Saturday 03:00', 'Sat 2026-03-14 03:00', 'Sat 2026-03-14 10:00', 'Sat 2026-03-14 04:00'],
    // From Mon 00:00 · 1 h.
    ['Sunday 18:00', 'Sun 2026-03-15 18:00', 'Mon 2026-03-16 01:00', 'Sun 2026-03-15 19:00'],
    // Exactly used up at closing · the same.
    ['Sunday 17:00', 'Sun 2026-03-15 17:00', 'Sun 2026-03-15 18:00', 'Sun 2026-03-15 18:00'],
    // 30 min to midnight, 30 min from Sat 09:00 · 1 h.
    ['Friday 23:30', 'Fri 2026-03-13 23:30', 'Sat 2026-03-14 09:30', 'Sat 2026-03-14 00:30'],
    // No difference in the week, nor on Good Friday.
    ['Tuesday 23:30', 'Tue 2026-03-10 23:30', 'Wed 2026-03-11 00:30', 'Wed 2026-03-11 00:30'],
    ['Good Friday 12:00', 'Fri 2026-04-03 12:00', 'Fri 2026-04-03 13:00', 'Fri 2026-04-03 13:00'],
    // From Sun 09:00 · 30 min to 02:00, which is 03:00, and 30 min.
    [
      'the Sunday of summer time, 01:30',
      'Sun 2026-03-29 01:30',
      'Sun 2026-03-29 10:00',
      'Sun 2026-03-29 03:30',
    ],
  ])('a request of %s', (_when, reported, weekend, clock) => {
    expect(weekendHours(reported)).toMatchObject({ dueAt: weekend, calendarId: 'sk-24-5-weekend-0900-1800' });
    expect(allHours(reported)).toMatchObject({ dueAt: clock, calendarId: 'around-the-clock' });
  });

  test('confirmed on Sunday 09:20: in time by the weekend hours, late around the clock', () => {
    const story = [acknowledged('Sun 2026-03-15 09:20')];
    expect(weekendHours('Sat 2026-03-14 17:30', story)).toMatchObject({ outcome: 'met' });
    expect(allHours('Sat 2026-03-14 17:30', story)).toMatchObject({ outcome: 'breached' });
  });
});
