import { describe, expect, test } from '@jest/globals';
import { acme, march, question, reactionOf } from '../../../test/support/month-report.js';
import { at, customer, on, signed, ticket } from '../../../test/support/situation.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Two hours of service time on working days from 08:30 to 17:00. */
const asked = {
  // Due Mon 30 March, 09:00. Kept.
  kept: ticket('T-kept', 'Fri 2026-03-27 15:30', question, on('Fri 2026-03-27 16:00', 'TicketAcknowledged')),
  // Due 11:00. Broken by 25 minutes.
  late: ticket('T-late', 'Mon 2026-03-02 09:00', question, on('Mon 2026-03-02 11:25', 'TicketAcknowledged')),
  // Due 16:50. Broken by a weekend, and by 10 minutes on Friday and 10 on Monday in service time.
  weekend: ticket(
    'T-weekend',
    'Fri 2026-03-13 14:50',
    question,
    on('Mon 2026-03-16 08:40', 'TicketAcknowledged'),
  ),
  // Due 11:00 or, since an hour is excused, 12:00. Kept at 11:30.
  excused: ticket(
    'T-excused',
    'Tue 2026-03-17 09:00',
    question,
    on('Tue 2026-03-17 11:00', 'WorkExcused', {
      from: 'Tue 2026-03-17 10:00',
      until: 'Tue 2026-03-17 11:00',
    }),
    on('Tue 2026-03-17 11:30', 'TicketAcknowledged'),
  ),
  // Due on 1 April.
  running: ticket('T-running', 'Tue 2026-03-31 16:00', question),
  voided: ticket('T-voided', 'Wed 2026-03-18 09:00', question, on('Wed 2026-03-18 09:05', 'TicketVoided')),
};

describe('how often a promise was kept', () => {
  const report = march(acme, ...Object.values(asked));

  test('is kept of kept and broken, exactly; what runs or does not apply is in no rate', () => {
    expect(reactionOf(report)).toMatchObject({
      ...{ kept: 2, excused: 1, broken: 2, running: 1, superseded: 0, notApplicable: 1 },
      rate: { kept: 2, of: 4 },
      rateWithoutExcuses: { kept: 1, of: 4 },
    });
  });

  test('has no rate where nothing is decided', () => {
    const [reaction] = march(acme, asked.running).promises.overall;
    expect(reaction).toMatchObject({
      guarantee: 'reaction',
      running: 1,
      rate: null,
      rateWithoutExcuses: null,
    });
  });

  test('is counted for each customer, and over all of them', () => {
    const beta = customer('beta', signed('variant-2'));
    const other = ticket(
      'T-beta',
      'Mon 2026-03-02 09:00',
      { ...question, customer: 'beta' },
      on('Mon 2026-03-02 10:00', 'TicketAcknowledged'),
    );
    const { promises } = march(acme, beta, asked.late, other);
    const rates = (rows: readonly { customerId?: string; rate: object | null }[]) =>
      rows.map(({ customerId, rate }) => [customerId, rate]);
    expect(rates(promises.rows.filter(({ guarantee }) => guarantee === 'reaction'))).toEqual([
      ['acme', { kept: 0, of: 1 }],
      ['beta', { kept: 1, of: 1 }],
    ]);
    // With `sla-first`, which both kept.
    expect(rates(promises.customers)).toEqual([
      ['acme', { kept: 1, of: 2 }],
      ['beta', { kept: 2, of: 2 }],
    ]);
    expect(promises.total.rate).toEqual({ kept: 3, of: 4 });
  });
});

describe('the worst margin', () => {
  test('in plain time is the weekend, in service time the 25 minutes; each names its ticket', () => {
    const reaction = reactionOf(march(acme, ...Object.values(asked)));
    expect(reaction?.worst).toMatchObject({
      ticketId: 'T-weekend',
      duration: -(63 * HOUR + 50 * MINUTE),
      serviceTime: -20 * MINUTE,
    });
    expect(reaction?.worstInServiceTime).toMatchObject({
      ticketId: 'T-late',
      duration: -25 * MINUTE,
      serviceTime: -25 * MINUTE,
    });
  });

  test('of what was kept is what was left: through the night of the change of clock an hour less', () => {
    const reaction = reactionOf(march(acme, asked.kept));
    // From Friday 16:00 to Monday 09:00 the clock on the wall shows 65 hours; an hour of them was skipped.
    expect(reaction?.worst).toMatchObject({
      ticketId: 'T-kept',
      duration: 64 * HOUR,
      serviceTime: 90 * MINUTE,
    });
  });

  test('does not count excused time as left: from 09:50 to 12:00 there is an hour and ten minutes', () => {
    const early = asked.excused.map((line) =>
      line.type === 'TicketAcknowledged' ? { ...line, occurredAt: at('Tue 2026-03-17 09:50') } : line,
    );
    const reaction = reactionOf(march(acme, early));
    expect(reaction?.worst).toMatchObject({ duration: 130 * MINUTE, serviceTime: 70 * MINUTE });
  });

  test('grows while a broken promise is still open', () => {
    const forgotten = ticket('T-forgotten', 'Tue 2026-03-31 14:00', question);
    expect(reactionOf(march(acme, forgotten))?.worst).toMatchObject({
      ticketId: 'T-forgotten',
      duration: -30 * MINUTE,
      isOpen: true,
    });
  });

  test('of hours that run through has no service time', () => {
    const fault = ticket('T-24', 'Mon 2026-03-02 09:00', {}, on('Tue 2026-03-03 08:00', 'FaultNeutralised'));
    const { promises } = march(customer('acme', signed('variant-3')), fault);
    const resolution = promises.overall.find(({ guarantee }) => guarantee === 'remote-resolution');
    expect(resolution).toMatchObject({
      worst: { duration: HOUR, serviceTime: null },
      worstInServiceTime: null,
    });
  });
});

describe('targets', () => {
  const change = ticket(
    'T-change',
    'Mon 2026-03-02 09:00',
    { kind: 'change' },
    on('Mon 2026-03-02 10:00', 'TicketAcknowledged'),
    on('Fri 2026-03-20 10:00', 'TicketResolved'),
  );

  test('are shown apart and never in a rate', () => {
    const { promises, targets } = march(acme, change);
    expect(promises.overall.map(({ guarantee }) => guarantee)).toEqual(['reaction', 'sla-first']);
    expect(promises.total.rate).toEqual({ kept: 2, of: 2 });
    expect(targets.overall).toMatchObject([
      { guarantee: 'final-resolution', kept: 0, broken: 1, rate: null },
      { guarantee: 'remote-resolution', kept: 0, broken: 1, rate: null },
    ]);
  });
});
