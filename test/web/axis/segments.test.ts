import { describe, expect, test } from '@jest/globals';
import { inWords, on } from '../../support/situation.js';
import { acknowledged, PAUSING, waited } from '../../support/terms-of.js';
import { customer, signed, termsLike, ticket } from '../../support/situation.js';
import { explainedTicket, faultOf, promiseOf } from './explained-ticket.js';
import type { AxisPromise } from '../../../apps/web/src/tickets/axis/geometry/axis-promise.js';

/** The pieces of a bar in words: '15:30–17:00 counted used'. */
function pieces({ segments }: AxisPromise): string[] {
  return segments.map(({ from, until, kind, phase, name }) =>
    [wall(from), wall(until), name?.en ?? kind, phase].join(' · '),
  );
}

function wall(instant: number): string {
  return inWords(new Date(instant).toISOString()).replace(/\d{4}-\d\d-/, '');
}

const EASTER = faultOf('variant-2', 'Thu 2026-04-02 15:30', [acknowledged('Tue 2026-04-07 09:25')]);

describe('the bar of a reaction over Easter, 2 hours of service', () => {
  const reaction = promiseOf(EASTER, 'reaction');

  test('names every closed stretch, and what was too late', () => {
    expect(pieces(reaction)).toEqual([
      'Thu 02 15:30 · Thu 02 17:00 · counted · used',
      'Thu 02 17:00 · Fri 03 00:00 · night · used',
      'Fri 03 00:00 · Sat 04 00:00 · Good Friday · used',
      'Sat 04 00:00 · Mon 06 00:00 · weekend · used',
      'Mon 06 00:00 · Tue 07 00:00 · Easter Monday · used',
      'Tue 07 00:00 · Tue 07 08:30 · night · used',
      'Tue 07 08:30 · Tue 07 09:00 · counted · used',
      'Tue 07 09:00 · Tue 07 09:25 · counted · over',
    ]);
  });

  test('was broken by 25 minutes', () => {
    expect(reaction).toMatchObject({ outcome: 'breached', ending: 'stopped', margin: -25 * 60_000 });
  });
});

describe('the bar of a promise kept early', () => {
  test('shows what was left to spare in open and closed time', () => {
    const { promises } = faultOf('variant-2', 'Thu 2026-04-02 16:00', [acknowledged('Thu 2026-04-02 16:30')]);
    expect(pieces(promises.find(({ guarantee }) => guarantee === 'reaction')!)).toEqual([
      'Thu 02 16:00 · Thu 02 16:30 · counted · used',
      'Thu 02 16:30 · Thu 02 17:00 · counted · spare',
      'Thu 02 17:00 · Fri 03 00:00 · night · spare',
      'Fri 03 00:00 · Sat 04 00:00 · Good Friday · spare',
      'Sat 04 00:00 · Mon 06 00:00 · weekend · spare',
      'Mon 06 00:00 · Tue 07 00:00 · Easter Monday · spare',
      'Tue 07 00:00 · Tue 07 08:30 · night · spare',
      'Tue 07 08:30 · Tue 07 09:30 · counted · spare',
    ]);
  });

  test('of weeks, which run through nights, has no closed time to spare', () => {
    const resolved = faultOf('variant-2', 'Mon 2026-03-09 10:00', [
      on('Tue 2026-03-10 10:00', 'TicketResolved'),
    ]);
    expect(pieces(promiseOf(resolved, 'final-resolution'))).toEqual([
      'Mon 09 10:00 · Tue 10 10:00 · counted · used',
      'Tue 10 10:00 · Tue 24 00:00 · counted · spare',
    ]);
  });
});

describe('what interrupts a clock', () => {
  const terms = termsLike('variant-2', 'own-terms', { guarantees: { reaction: PAUSING } });
  const history = [terms, customer('acme', signed('own-terms'))];

  test('a pause is a piece of its own', () => {
    const paused = waited('Tue 2026-03-10 09:30', 'Tue 2026-03-10 10:30');
    const t1 = ticket('T1', 'Tue 2026-03-10 09:00', {}, ...paused, acknowledged('Tue 2026-03-10 11:00'));
    expect(pieces(promiseOf(explainedTicket([...history, t1]), 'reaction'))).toEqual([
      'Tue 10 09:00 · Tue 10 09:30 · counted · used',
      'Tue 10 09:30 · Tue 10 10:30 · paused · used',
      'Tue 10 10:30 · Tue 10 11:00 · counted · used',
      'Tue 10 11:00 · Tue 10 12:00 · counted · spare',
    ]);
  });

  test('while it lasts there is no due instant, and no margin', () => {
    const t1 = ticket('T1', 'Tue 2026-03-10 09:00', {}, on('Tue 2026-03-10 09:30', 'CustomerAwaited'));
    const reaction = promiseOf(
      explainedTicket([...history, t1], { asOf: 'Tue 2026-03-10 14:00' }),
      'reaction',
    );
    expect(reaction).toMatchObject({ isPaused: true, dueAt: null, margin: null, ending: 'open' });
    expect(pieces(reaction).at(-1)).toBe('Tue 10 09:30 · Tue 10 14:00 · paused · used');
  });
});

describe('a promise that fell away', () => {
  test('ends where another took its place, with nothing to spare', () => {
    const ruledOut = faultOf('variant-2', 'Mon 2026-03-09 10:00', [
      on('Mon 2026-03-09 11:00', 'RemoteResolutionRuledOut'),
    ]);
    const remote = promiseOf(ruledOut, 'remote-resolution');
    expect(remote).toMatchObject({ ending: 'superseded', margin: null });
    expect(pieces(remote)).toEqual(['Mon 09 10:00 · Mon 09 11:00 · counted · used']);
  });

  test('ends where its ticket was voided, however long ago that was', () => {
    const voided = faultOf(
      'variant-2',
      'Mon 2026-03-09 10:00',
      [on('Mon 2026-03-09 11:00', 'TicketVoided')],
      { asOf: 'Tue 2026-06-30 10:00' },
    );
    expect(promiseOf(voided, 'final-resolution')).toMatchObject({ ending: 'voided' });
    expect(pieces(promiseOf(voided, 'final-resolution'))).toEqual([
      'Mon 09 10:00 · Mon 09 11:00 · counted · used',
    ]);
  });
});

describe('a promise about a moment', () => {
  const work = {
    startedAt: 'Mon 2026-03-09 13:00',
    endedAt: 'Mon 2026-03-09 14:00',
    technician: 'tech-1',
    where: 'remote',
  };
  const agreed = (agreedAt: string): object => ({
    reason: 'remote-configuration',
    agreement: { channel: 'email', agreedAt, reference: 'mail-1' },
  });

  test('shows by how much the consent came before the work', () => {
    const t1 = faultOf('variant-2', 'Mon 2026-03-09 10:00', [
      on('Mon 2026-03-09 12:30', 'TicketEscalatedToPaid', agreed('Mon 2026-03-09 12:30')),
      on('Mon 2026-03-09 14:00', 'PaidWorkLogged', work),
    ]);
    const consent = promiseOf(t1, 'paid-consent');
    expect(consent.margin).toBe(30 * 60_000);
    expect(pieces(consent)).toEqual(['Mon 09 12:30 · Mon 09 13:00 · counted · spare']);
  });

  test('is broken by no length of time where the consent never came', () => {
    const t1 = faultOf('variant-2', 'Mon 2026-03-09 10:00', [
      on('Mon 2026-03-09 14:00', 'PaidWorkLogged', work),
    ]);
    expect(promiseOf(t1, 'paid-consent')).toMatchObject({ outcome: 'breached', margin: null, segments: [] });
  });
});
