import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { parseInstant } from '#facts';
import {
  inMemory,
  type Ledger,
  ListTickets,
  openLedger,
  RecordOnCustomer,
  RecordOnTicket,
  ReportTicket,
  ShowTicket,
} from '../../apps/server/src/index.js';
import { all, outcome, StoppedClock } from '../support/event-store-samples.js';
import { CONFIRMATION, REPORT } from '../support/event-store-thread.js';

const SENDER = { actor: 'agent-1', correlationId: 'demo', causationId: 'demo' };
const FRIDAY = parseInstant('2026-03-27T15:30:00+01:00');

let ledger: Ledger;
const clock = new StoppedClock(FRIDAY);

beforeEach(async () => {
  ledger = await openLedger(inMemory(), clock);
});
afterEach(() => ledger.close());

test('whoever sends commands from within the process has the same store, handlers and view, without HTTP', async () => {
  const occurredAt = FRIDAY;
  const contract = { contractId: 'acme-1', termsId: 'variant-2', termsVersion: 1, from: '2026-01-02' };
  const signed = {
    name: 'SignContract',
    customerId: 'acme',
    occurredAt: FRIDAY - 1,
    data: contract,
  } as const;
  const reported = { name: 'ReportTicket', ticketId: 'T1', occurredAt, data: REPORT } as const;
  const confirmed = { name: 'AcknowledgeTicket', ticketId: 'T1', occurredAt, data: CONFIRMATION } as const;
  await ledger.commands.execute(new RecordOnCustomer(signed, SENDER));
  await ledger.commands.execute(new ReportTicket(reported, SENDER));
  const { position } = await ledger.commands.execute(new RecordOnTicket(confirmed, SENDER));

  const question = { asOf: FRIDAY, asKnownAt: undefined, minPosition: position ?? undefined };
  const { verdicts } = await ledger.queries.execute(new ShowTicket('T1', question));
  expect(verdicts.find(({ guarantee }) => guarantee === 'reaction')).toMatchObject({ outcome: 'met' });
  expect(await ledger.queries.execute(new ListTickets({}, question))).toMatchObject({
    tickets: [{ ticketId: 'T1', revision: 1 }],
    next: null,
  });
  expect(await outcome(ledger.commands.execute(new ReportTicket(reported, SENDER)))).toMatchObject({
    code: 'TICKET_ALREADY_REPORTED',
  });
  expect((await all(ledger.store.readAll())).map(({ type, metadata }) => [type, metadata.actor])).toEqual([
    ['ContractSigned', 'agent-1'],
    ['TicketReported', 'agent-1'],
    ['TicketAcknowledged', 'agent-1'],
  ]);
});
