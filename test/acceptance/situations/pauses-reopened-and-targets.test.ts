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
import { awaited, PAUSING, promised } from '../../support/terms-of.js';

/** Pauses that the terms allow (terms section 3, rule 7), where a resolution is taken back, and beside a target. */
describe('a resolution taken back while the supplier waits (2 weeks from Mon 9 March: due Tue 24 March 00:00)', () => {
  const final = promised('final-resolution', PAUSING);
  const reopened = [
    on('Fri 2026-03-13 10:00', 'TicketResolved'),
    on('Mon 2026-03-16 10:00', 'TicketReopened'),
    awaited('Tue 2026-03-17 10:00'),
  ];

  test('the clock that runs again stands still, without a due time', () => {
    const row = final('Mon 2026-03-09 10:00', reopened, { asOf: 'Fri 2026-03-27 10:00' });
    expect(row).toMatchObject({ outcome: 'running', dueAt: null, stoppedAt: null });
  });

  test('before the reopening it had been kept', () => {
    const row = final('Mon 2026-03-09 10:00', reopened, { asOf: 'Mon 2026-03-16 09:59' });
    expect(row).toMatchObject({ outcome: 'met', dueAt: 'Tue 2026-03-24 00:00' });
  });
});

describe('departure on the same day, a target beside the paused promise of a technician', () => {
  const terms = termsLike('variant-2', 'own-terms', { guarantees: { 'technician-dispatch': PAUSING } });
  const sameDay = (asOf: string, ...more: Happening[]) => {
    const requested = on('Mon 2026-03-09 10:00', 'TechnicianRequested');
    const reported = ticket(
      'T1',
      'Mon 2026-03-09 09:00',
      {},
      requested,
      awaited('Mon 2026-03-09 10:30'),
      ...more,
    );
    return rowOf(
      judged([terms, customer('acme', signed('own-terms')), reported], { asOf }),
      'T1',
      'same-day-departure',
    );
  };

  test('ends with the day, and no waiting moves that (reading: as for excuses)', () => {
    const dueAt = 'Tue 2026-03-10 00:00';
    expect(sameDay('Tue 2026-03-10 00:00')).toMatchObject({ outcome: 'running', dueAt, binding: false });
    expect(sameDay('Tue 2026-03-10 00:00:00.001')).toMatchObject({ outcome: 'breached', dueAt });
  });

  test('is gone where the promise of a technician lost its ground in the pause, after its two days', () => {
    const resolved = on('Fri 2026-03-13 09:00', 'TicketResolved');
    expect(sameDay('Fri 2026-03-13 09:00', resolved)).toBeUndefined();
  });
});
