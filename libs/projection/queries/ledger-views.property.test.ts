import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { judge, type Judgement } from '#compliance';
import { positionOf, type StoredEvent } from '#event-store';
import { formatInstant, type Instant, parseInstant } from '#facts';
import { eventId, noted } from '../../../test/support/event-store-samples.js';
import { SqliteViewEngine } from '../engines/sqlite-engine.js';
import { LedgerViews } from './ledger-views.js';

const HOUR = 3_600_000;
const MONDAY = parseInstant('2026-03-23T08:00:00+01:00');
/** Long after everything, so that whatever the order of recording, nothing is hidden. */
const RECORDED_AT = parseInstant('2026-05-01T00:00:00Z');

type Happening = Pick<StoredEvent, 'stream' | 'type' | 'occurredAt' | 'data'>;

/** Mostly within the service hours of Monday, now and then on Tuesday. */
const instant = fc
  .integer({ min: 0, max: 36 })
  .map((quarters) => MONDAY + quarters * HOUR * (quarters > 32 ? 0.75 : 0.25));
const ticket = fc.constantFrom('T1', 'T2', 'T3', 'T4');
const aboutTicket = (type: string, data: object): fc.Arbitrary<Happening> =>
  fc.record({
    stream: ticket.map((id) => `ticket-${id}`),
    type: fc.constant(type),
    occurredAt: instant,
    data: fc.constant(data),
  });

/** Few tickets within two days: of customers with and without a contract, so that they overtake each other. */
const reports: Happening[] = ['T1', 'T2', 'T3', 'T4'].map((id, index) => ({
  stream: `ticket-${id}`,
  type: 'TicketReported',
  occurredAt: MONDAY + (1 + index) * HOUR,
  data: {
    customerId: index % 2 === 0 ? 'acme' : 'walk-in',
    channel: 'phone',
    kind: 'fault',
    subject: 'No dial tone',
  },
}));
const contract: Happening = {
  stream: 'customer-acme',
  type: 'ContractSigned',
  occurredAt: MONDAY - 24 * HOUR,
  data: { contractId: 'acme-1', termsId: 'variant-2', termsVersion: 1, from: '2026-03-01' },
};

const acknowledged = { channel: 'email', recipient: 'x', delivery: 'accepted', messageId: 'm1' };
const happening = fc.oneof(
  { weight: 6, arbitrary: aboutTicket('TicketAcknowledged', acknowledged) },
  { weight: 1, arbitrary: aboutTicket('AcknowledgementBounced', { messageId: 'm1', reason: 'full' }) },
  { weight: 1, arbitrary: aboutTicket('TicketVoided', { reason: 'spam', approvedBy: 'b' }) },
  { weight: 1, arbitrary: aboutTicket('TicketResolved', { summary: 'x' }) },
);

/** Moves or takes back any of the facts, from within any stream. */
const aboutAnother = fc.record({
  stream: fc.constantFrom('ticket-T1', 'ticket-T2', 'customer-acme'),
  names: fc.integer({ min: 2, max: 9 }),
  movedTo: fc.option(instant),
});

const history: fc.Arbitrary<Happening[]> = fc
  .tuple(fc.array(happening, { maxLength: 8 }), fc.array(aboutAnother, { maxLength: 3 }))
  .map(([happenings, others]) => [
    contract,
    ...reports,
    ...happenings,
    ...others.map(({ stream, names, movedTo }) => ({
      stream,
      type: movedTo === null ? 'FactRetracted' : 'OccurrenceCorrected',
      occurredAt: MONDAY + 50 * HOUR,
      data: { eventId: eventId(names), ...(movedTo !== null && { occurredAt: formatInstant(movedTo) }) },
    })),
  ]);

/** In any order of recording: ids stay with the facts, so a correction may come before what it corrects. */
const recorded: fc.Arbitrary<StoredEvent[]> = history.chain((facts) => {
  const events = facts.map((fact, index) => ({ ...noted(index + 1), ...fact, recordedAt: RECORDED_AT }));
  return fc
    .shuffledSubarray(events, { minLength: events.length })
    .map((shuffled) =>
      shuffled.map((event, index) => ({ ...event, revision: 0, position: positionOf(index) })),
    );
});

const rows = (judgements: readonly Judgement[]): string[] =>
  judgements.map(({ verdict }) => JSON.stringify(verdict));

test('after every fact, in any order of recording, each ticket has the rows of a full judge', async () => {
  let overtaken = 0;
  await fc.assert(
    fc.asyncProperty(
      recorded,
      fc.option(instant, { nil: undefined }),
      async (events, asOf: Instant | undefined) => {
        const view = new LedgerViews(new SqliteViewEngine(':memory:'));
        for (const [index, event] of events.entries()) {
          await view.feed.apply([event]);
          const all = rows(judge(events.slice(0, index + 1), { asOf }));
          overtaken += all.filter((row) => row.includes('"overtakenBy":["')).length;
          expect(rows(await view.allJudgements({ asOf }))).toEqual(all);
          for (const { ticketId } of await view.everyTicket()) {
            const own = all.filter((row) => row.startsWith(`{"ticketId":"${ticketId}"`));
            expect(rows(await view.judgements(ticketId, { asOf }))).toEqual(own);
            const verdicts = await view.verdicts(ticketId, { asOf });
            expect(verdicts.map((verdict) => JSON.stringify(verdict))).toEqual(own);
          }
        }
        await view.close();
      },
    ),
    { numRuns: 200 },
  );
  // Else the test would say nothing about the one promise that looks at other tickets.
  expect(overtaken).toBeGreaterThan(0);
});
