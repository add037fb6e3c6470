import { describe, expect, test } from '@jest/globals';
import { parseInstant } from '#facts';
import { factsOf } from '#history';
import {
  at,
  customer,
  type HistoryLine,
  on,
  signed,
  termsLike,
  ticket,
} from '../../../test/support/situation.js';
import { judge } from '../judge.js';
import { openWorld, type World } from '../world.js';
import { checkCompleteness, type ReportedRow } from './completeness.js';
import { expectedDuties } from './expected-duties.js';
import { monthOfRow } from './rows-in-turn.js';

const acme = customer('acme', signed('variant-2'));
const AS_OF = { asOf: parseInstant(at('Thu 2026-04-30 12:00')) };

function expected(...history: readonly (readonly HistoryLine[])[]): string[] {
  const world = openWorld(factsOf(history.flat()), AS_OF);
  return [...expectedDuties(world, () => Infinity)].map(
    ({ ticketId, contractId, month, guarantee }) => `${ticketId ?? contractId ?? ''} ${month} ${guarantee}`,
  );
}

describe('what the facts call for', () => {
  test('of a question: a confirmation, and not to be overtaken', () => {
    const asked = ticket('T1', 'Mon 2026-03-02 09:00', { kind: 'question' });
    expect(expected(acme, asked)).toEqual(['T1 2026-03 reaction', 'T1 2026-03 sla-first']);
  });

  test('of a question that turned out to be a fault: resolution too', () => {
    const asked = ticket(
      'T1',
      'Mon 2026-03-02 09:00',
      { kind: 'question' },
      on('Mon 2026-03-02 10:00', 'TicketClassified', { kind: 'fault' }),
    );
    expect(expected(acme, asked)).toContain('T1 2026-03 final-resolution');
  });

  test('of a piece that broke on 31 March and came on 1 April: each promise in the month of its start', () => {
    const swapped = ticket(
      'T1',
      'Tue 2026-03-31 13:00',
      {},
      on('Tue 2026-03-31 14:00', 'HardwareFaultConfirmed'),
      on('Wed 2026-04-01 10:00', 'ReplacementDelivered'),
      on('Wed 2026-04-01 11:00', 'AdjustmentRequested'),
    );
    expect(expected(acme, swapped)).toEqual([
      'T1 2026-03 reaction',
      'T1 2026-03 sla-first',
      'T1 2026-03 remote-resolution',
      'T1 2026-03 final-resolution',
      'T1 2026-03 replacement',
      'T1 2026-04 configuration-restore',
      'T1 2026-04 replacement-adjustment',
    ]);
  });

  test('of a technician needed on the morning of the report: departure the same day', () => {
    const needed = ticket(
      'T1',
      'Mon 2026-03-02 09:00',
      {},
      on('Mon 2026-03-02 11:59', 'TechnicianRequested'),
    );
    expect(expected(acme, needed)).toContain('T1 2026-03 same-day-departure');
    const atNoon = ticket(
      'T1',
      'Mon 2026-03-02 09:00',
      {},
      on('Mon 2026-03-02 12:00', 'TechnicianRequested'),
    );
    expect(expected(acme, atNoon)).not.toContain('T1 2026-03 same-day-departure');
  });

  test('without a contract: an agreement before paid work, and nothing else', () => {
    const paid = ticket(
      'T1',
      'Mon 2026-03-02 09:00',
      {},
      on('Mon 2026-03-02 12:00', 'PaidWorkLogged', {
        startedAt: 'Mon 2026-03-02 10:00',
        endedAt: 'Mon 2026-03-02 11:00',
      }),
    );
    expect(expected(customer('acme'), paid)).toEqual(['T1 2026-03 paid-consent']);
    expect(expected(acme, paid)).toContain('acme-1 2026-03 included-remote');
  });

  test('of a package with checks: those of every whole month', () => {
    expect(expected(customer('acme', signed('variant-3', '2026-01-15')))).toEqual([
      'acme-1 2026-02 pbx-check',
      'acme-1 2026-03 pbx-check',
      'acme-1 2026-04 pbx-check',
    ]);
  });

  test('of terms that promise no reaction: none', () => {
    const terms = termsLike('variant-2', 'quiet', { guarantees: { reaction: null } });
    const asked = ticket('T1', 'Mon 2026-03-02 09:00', { kind: 'question' });
    expect(expected([terms], customer('acme', signed('quiet')), asked)).toEqual(['T1 2026-03 sla-first']);
  });
});

describe('the rows of March', () => {
  const needed = ticket(
    'T1',
    'Mon 2026-03-02 09:00',
    {},
    on('Mon 2026-03-02 10:00', 'TechnicianRequested'),
    on('Mon 2026-03-02 15:00', 'TechnicianDispatched'),
  );
  const history = factsOf([...acme, ...needed]);
  const world = openWorld(history, AS_OF);
  const rows = judge(history, AS_OF).map((judgement): ReportedRow => ({
    ...judgement.verdict,
    month: monthOfRow(judgement),
  }));
  const without = (guarantee: string): ReportedRow[] => rows.filter((row) => row.guarantee !== guarantee);
  const ofMarch = (given: readonly ReportedRow[], of: World = world) =>
    checkCompleteness(of, given).get('2026-03');

  test('are one for each of six duties', () => {
    expect(ofMarch(rows)).toEqual({ expected: 6, findings: [] });
  });

  test('without that of the technician lack it, and accuse nobody else', () => {
    const findings = [
      {
        finding: 'missing',
        ticketId: 'T1',
        customerId: 'acme',
        month: '2026-03',
        guarantee: 'technician-dispatch',
      },
    ];
    expect(ofMarch(without('technician-dispatch'))).toMatchObject({ findings });
  });

  test('without any are all missing', () => {
    expect(ofMarch([])?.findings.map(({ finding }) => finding)).toEqual(Array(5).fill('missing'));
  });

  test('with one that stands in another month lack it, and that month has one too many', () => {
    const moved = rows.map((row) => (row.guarantee === 'reaction' ? { ...row, month: '2026-04' } : row));
    const findings = [...checkCompleteness(world, moved).values()].flatMap((month) => month.findings);
    expect(findings).toMatchObject([
      { finding: 'missing', month: '2026-03', guarantee: 'reaction' },
      { finding: 'unexpected', month: '2026-04', guarantee: 'reaction' },
    ]);
  });
});
