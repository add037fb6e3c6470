import { expect, test } from '@jest/globals';
import type { Fact } from '#facts';
import { FactIndex } from './fact-index.js';

type Told = Pick<Fact, 'id' | 'stream' | 'type' | 'occurredAt'> & { readonly data?: object };

const fact = ({ data = {}, ...told }: Told): Fact => ({
  ...told,
  revision: 0,
  recordedAt: told.occurredAt,
  data,
});
const report = (id: string, occurredAt: number): Fact =>
  fact({ id, stream: `ticket-${id}`, type: 'TicketReported', occurredAt });
const moved = (eventId: string, occurredAt: string): Fact =>
  fact({
    id: `${eventId}-moved`,
    stream: 'customer-acme',
    type: 'OccurrenceCorrected',
    occurredAt: 900,
    data: { eventId, occurredAt },
  });

const around = (...facts: Fact[]): string[] =>
  new FactIndex([report('T1', 100), ...facts]).around('T1', { after: 100, before: 200 }).map(({ id }) => id);

test('a ticket has to do with those that were reported after it and served before it', () => {
  expect(around(report('T2', 150))).toEqual(['T1', 'T2']);
  expect(around(report('T2', 50))).toEqual(['T1']);
  expect(around(report('T2', 250))).toEqual(['T1']);
});

test('also where only a correction says so, whichever of the two was recorded first', () => {
  const correction = moved('T2', '1970-01-01T00:00:00.150Z');
  for (const other of [report('T2', 50), report('T2', 250)]) {
    expect(around(other, correction)).toEqual(['T1', 'T2', 'T2-moved']);
    expect(around(correction, other)).toEqual(['T1', 'T2-moved', 'T2']);
  }
});

test('also where work began before the report', () => {
  const work = fact({
    id: 'work',
    stream: 'ticket-T2',
    type: 'RemoteWorkLogged',
    occurredAt: 300,
    data: { startedAt: '1970-01-01T00:00:00.150Z' },
  });
  expect(around(report('T2', 250), work)).toEqual(['T1', 'T2', 'work']);
});

test('and with everything that is no ticket, and with corrections and retractions wherever they stand', () => {
  const customer = fact({
    id: 'customer',
    stream: 'customer-acme',
    type: 'CustomerRegistered',
    occurredAt: 1,
  });
  const retraction = fact({
    id: 'retraction',
    stream: 'ticket-T2',
    type: 'FactRetracted',
    occurredAt: 60,
    data: { eventId: 'T1' },
  });
  expect(around(customer, report('T2', 50), retraction)).toEqual(['T1', 'customer', 'retraction']);
});
