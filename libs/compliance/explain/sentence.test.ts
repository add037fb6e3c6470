import { describe, expect, test } from '@jest/globals';
import { type Fact, parseInstant } from '#facts';
import { judge } from '../judge.js';
import { explain } from './explain.js';

const MAKER = { engine: '0', timeZoneData: '2026a' };

function fact(id: string, stream: string, type: string, data: object): Fact {
  const occurredAt = parseInstant('2026-03-23T10:00:00.250+01:00');
  return { id, stream, revision: 0, type, occurredAt, recordedAt: occurredAt, data };
}

const signed = { contractId: 'acme-1', termsId: 'variant-1', termsVersion: 1, from: '2026-03-01' };
const report = { customerId: 'acme', channel: 'phone', kind: 'fault', subject: 'No dial tone' };
const facts = [
  fact('e1', 'customer-acme', 'ContractSigned', signed),
  fact('e2', 'ticket-T1', 'TicketReported', report),
];

function told(asOf: string): string {
  const judgements = judge(facts, { asOf: parseInstant(asOf) });
  const reaction = judgements.find(({ verdict }) => verdict.guarantee === 'reaction');
  return reaction ? explain(reaction, MAKER).sentence.en : '';
}

describe('a sentence about a clock that runs', () => {
  test.each([
    ['whole seconds are told for a question about now', '2026-03-23T11:30:15.678+01:00', '11:30:15'],
    ['the exact instant in the second in which it began', '2026-03-23T10:00:00.900+01:00', '10:00:00.900'],
    ['the exact instant in the second in which it was due', '2026-03-23T14:00:00.500+01:00', '14:00:00.500'],
    ['the minute where it is one', '2026-03-23T11:30:00+01:00', '11:30'],
  ])('%s', (_, asOf, time) => {
    expect(told(asOf)).toMatch(new RegExp(` ${time.replace('.', '\\.')}(?![:.]?\\d)`));
  });
});
