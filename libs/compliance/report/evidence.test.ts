import { describe, expect, test } from '@jest/globals';
import { acme, march, question } from '../../../test/support/month-report.js';
import { corrected, customer, on, retracted, signed, ticket } from '../../../test/support/situation.js';

const HOUR = 3_600_000;

describe('the evidence', () => {
  const acknowledged = (recorded: string) =>
    ticket(
      'T-told-late',
      'Mon 2026-03-02 09:00',
      question,
      on('Mon 2026-03-02 10:00', 'TicketAcknowledged', {}, { recorded, as: 'confirmation' }),
    );

  test('is late when it was recorded more than 24 hours after it happened; a fact counts once', () => {
    const { evidence } = march(acme, acknowledged('Tue 2026-03-03 10:00:00.001'));
    expect(evidence).toMatchObject({
      lateAfterHours: 24,
      late: 1,
      longestDelay: { stream: 'ticket-T-told-late', type: 'TicketAcknowledged', delay: 24 * HOUR + 1 },
      customers: [{ customerId: 'acme', late: 1 }],
    });
  });

  test('is not late 24 hours after it happened', () => {
    const { evidence } = march(acme, acknowledged('Tue 2026-03-03 10:00'));
    expect(evidence).toMatchObject({ late: 0, longestDelay: null, customers: [] });
  });

  test('counts the facts that verdicts rest on whose time was corrected', () => {
    const changed = ticket(
      'T-corrected',
      'Mon 2026-03-02 09:00',
      question,
      on('Mon 2026-03-02 10:00', 'TicketAcknowledged', {}, { as: 'confirmation' }),
      on('Mon 2026-03-02 10:30', 'AdviceGiven', {}, { as: 'advice' }),
      corrected('Mon 2026-03-02 11:00', 'confirmation', 'Mon 2026-03-02 09:50'),
      // No promise rests on that one.
      corrected('Mon 2026-03-02 11:01', 'advice', 'Mon 2026-03-02 10:20'),
    );
    expect(march(acme, changed).evidence).toMatchObject({ corrected: 1, retracted: 0 });
  });

  test('counts what was retracted of tickets that have rows in the month, and of their customers in it', () => {
    const struck = ticket(
      'T-struck',
      'Mon 2026-03-02 09:00',
      question,
      on('Mon 2026-03-02 10:00', 'TicketAcknowledged', {}, { as: 'confirmation' }),
      retracted('Mon 2026-03-02 11:00', 'confirmation'),
    );
    const checked = customer(
      'beta',
      signed('variant-3'),
      on('Mon 2026-03-09 09:00', 'PbxCheckPerformed', {}, { as: 'check' }),
      retracted('Mon 2026-03-09 10:00', 'check'),
    );
    const { evidence } = march(acme, checked, struck);
    expect(evidence).toMatchObject({
      retracted: 2,
      customers: [
        { customerId: 'acme', retracted: 1 },
        { customerId: 'beta', retracted: 1 },
      ],
    });
  });
});
