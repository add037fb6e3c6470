import { expect, test } from '@jest/globals';
import type { Fact } from '#facts';
import { agreedTermsIn } from './agreed-terms.js';

const fact = (type: string, data: object): Fact => ({
  ...{ id: 'f', stream: 'customer-acme', revision: 0, type, occurredAt: 0, recordedAt: 0 },
  data,
});
const agreed = (
  type: 'ContractSigned' | 'ContractAmended',
  contractId: string,
  version: number,
  from: string,
) => fact(type, { contractId, termsId: 'variant-1', termsVersion: version, from });
const ended = (contractId: string, on: string) => fact('ContractEnded', { contractId, on, reason: 'r' });

const lines = (facts: readonly Fact[]): string[] =>
  agreedTermsIn(facts).map(
    ({ contractId, termsVersion, from, until }) => `${contractId}@${termsVersion} ${from} ${until}`,
  );

test('a contract holds until it is amended, and the amendment until nothing ends it', () => {
  const facts = [
    agreed('ContractSigned', 'a', 1, '2026-01-02'),
    agreed('ContractAmended', 'a', 2, '2026-03-01'),
  ];
  expect(lines(facts)).toEqual(['a@1 2026-01-02 2026-03-01', 'a@2 2026-03-01 null']);
});

test('of two versions that begin on one day the one agreed last holds', () => {
  const facts = [
    agreed('ContractSigned', 'a', 1, '2026-01-02'),
    agreed('ContractAmended', 'a', 2, '2026-01-02'),
  ];
  expect(lines(facts)).toEqual(['a@2 2026-01-02 null']);
});

test('of two endings the earlier counts, and what begins after it never comes to be', () => {
  const facts = [
    agreed('ContractSigned', 'a', 1, '2026-01-02'),
    agreed('ContractAmended', 'a', 2, '2026-03-01'),
    ended('a', '2026-06-01'),
    ended('a', '2026-02-01'),
  ];
  expect(lines(facts)).toEqual(['a@1 2026-01-02 2026-02-01']);
});

test('contracts stand by their first day, and one says nothing of another', () => {
  const facts = [
    agreed('ContractSigned', 'b', 1, '2026-02-01'),
    agreed('ContractSigned', 'a', 1, '2026-02-01'),
    agreed('ContractSigned', 'c', 1, '2026-01-01'),
    ended('c', '2026-02-01'),
  ];
  expect(lines(facts)).toEqual(['c@1 2026-01-01 2026-02-01', 'a@1 2026-02-01 null', 'b@1 2026-02-01 null']);
});
