import { expect, test } from '@jest/globals';
import type { Fact } from '#facts';
import { touch, Touched } from './touched.js';

let count = 0;
const fact = (stream: string, type: string, data: object = {}): Fact => {
  count += 1;
  return { id: `e${count}`, stream, revision: 0, type, occurredAt: count, recordedAt: count, data };
};
const signed = (customer: string, contractId: string): Fact =>
  fact(`customer-${customer}`, 'ContractSigned', { contractId });

/** What the last of some facts touches. */
function touchedBy(...facts: Fact[]): object {
  const touched = new Touched();
  touch(touched, facts.at(-1)!, {
    subjectOf: ({ type, data }) => {
      const { eventId } = data as { eventId?: string };
      const isAbout = type === 'OccurrenceCorrected' || type === 'FactRetracted';
      return isAbout ? facts.find(({ id }) => id === eventId) : facts.at(-1);
    },
    signatoriesOf: (contractId) =>
      facts
        .filter(
          ({ type, data }) =>
            type === 'ContractSigned' && (data as { contractId: string }).contractId === contractId,
        )
        .map(({ stream }) => stream.replace('customer-', '')),
  });
  const { tickets, customers, contracts, shared, everything } = touched;
  return { tickets: [...tickets], customers: [...customers], contracts: [...contracts], shared, everything };
}

const nothing = { tickets: [], customers: [], contracts: [], shared: false, everything: false };

test("a ticket's fact touches the ticket", () => {
  expect(touchedBy(fact('ticket-T1', 'TicketVoided'))).toEqual({ ...nothing, tickets: ['T1'] });
});

test('a contract touches all tickets of whoever signed it, and its months', () => {
  const expected = { ...nothing, shared: true, contracts: ['k1'], customers: ['acme'] };
  expect(touchedBy(signed('acme', 'k1'))).toEqual(expected);
  const ended = fact('customer-other', 'ContractEnded', { contractId: 'k1', on: '2026-01-01' });
  expect(touchedBy(signed('acme', 'k1'), ended)).toEqual(expected);
});

test('a check touches a month, a warning the tickets of a customer', () => {
  const check = fact('customer-acme', 'PbxCheckPerformed', { contractId: 'k1' });
  expect(touchedBy(check)).toEqual({ ...nothing, shared: true, contracts: ['k1'] });
  const warning = fact('customer-acme', 'RepeatWarningGiven', { topic: 'x' });
  expect(touchedBy(warning)).toEqual({ ...nothing, shared: true, customers: ['acme'] });
});

test('new terms, another version of a calendar and whatever is not known to us touch everything', () => {
  for (const type of ['TermsPublished', 'CalendarPublished', 'SomethingNew']) {
    expect(touchedBy(fact('terms-t', type))).toEqual({ ...nothing, shared: true, everything: true });
  }
});

test('what no row depends on touches nothing', () => {
  expect(touchedBy(fact('customer-acme', 'PriceLevelSet'))).toEqual(nothing);
});

test('a correction touches what the fact touches that it names, from whichever stream, as soon as both are known', () => {
  const late = fact('ticket-T1', 'TicketResolved');
  const correction = fact('customer-acme', 'OccurrenceCorrected', {
    eventId: late.id,
    occurredAt: '2026-01-01T00:00:00Z',
  });
  expect(touchedBy(late, correction)).toEqual({ ...nothing, tickets: ['T1'] });
  expect(touchedBy(correction)).toEqual(nothing);
  expect(touchedBy(correction, late)).toEqual({ ...nothing, tickets: ['T1'] });
  const contract = signed('acme', 'k1');
  const retraction = fact('ticket-T1', 'FactRetracted', { eventId: contract.id });
  expect(touchedBy(contract, retraction)).toMatchObject({ shared: true, customers: ['acme'], tickets: [] });
  expect(touchedBy(retraction, fact('ticket-T2', 'FactRetracted', { eventId: retraction.id }))).toEqual(
    nothing,
  );
});
