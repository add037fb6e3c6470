import { byCodeUnit, type Fact } from '#facts';
import { judgeIncludedRemote } from './guarantees/included-remote.js';
import { judgePbxChecks } from './guarantees/pbx-check.js';
import { ServedWithoutContract } from './guarantees/sla-first.js';
import type { ContractSubject } from './contract-judgement.js';
import type { KnownFact, Question } from './known-facts.js';
import type { TicketRecord } from './ticket-record.js';
import { findingsOn, type Others } from './ticket-findings.js';
import { ticketJudgement, type TicketSubject } from './ticket-judgement.js';
import type { Judgement } from './verdict.js';
import { contractOf, openWorld, type Published, type World } from './world.js';

export type { Published } from './world.js';

/**
 * The verdict on every promise, with what it was found from: a pure function of the facts, what was published, and the
 * instants asked about. Rows come in the order of judging, "What a row carries".
 *
 * @param history checked facts (`checkHistory`), in the order in which they were recorded or stand in their file
 * @throws SlaError `OUTSIDE_HORIZON`, `UNKNOWN_TERMS`, `UNKNOWN_CALENDAR`, `NO_OPENING_TIME`: then nothing is judged
 */
export function judge(
  history: readonly Fact[],
  question: Question = {},
  published: Published = {},
): Judgement[] {
  return [...judgeInTurn(openWorld(history, question, published))].flat();
}

/** Says whether anybody wants to know about a ticket, or about a contract of a customer. */
export type Wanted = (about: { readonly customerId: string; readonly ticketId?: string }) => boolean;

/**
 * The same ticket by ticket, then contract by contract, so that nobody has to hold all of it: one list of rows for each,
 * `world.tickets` and `world.contracts` in their order.
 *
 * @param isWanted says which; the others' lists are empty
 * @throws SlaError as `judge` does
 */
export function* judgeInTurn(world: World, isWanted: Wanted = () => true): Generator<Judgement[]> {
  const subjects = subjectsOf(world);
  const others = othersOf(world, subjects);
  for (const subject of subjects) {
    yield isWanted(subject.ticket) ? judgeTicket(subject, others) : [];
  }
  yield* judgeContracts(world, isWanted);
}

function judgeTicket(subject: TicketSubject, others: Others): Judgement[] {
  return findingsOn(subject, others)
    .sort((a, b) => byCodeUnit(a.guarantee, b.guarantee))
    .map((finding) => ticketJudgement(subject, finding));
}

/** What every ticket of a world is judged on, by id. */
function subjectsOf(world: World): TicketSubject[] {
  const { known, calendars, tickets } = world;
  return tickets.map((ticket) => ({
    ticket,
    contract: contractOf(world, ticket),
    calendars,
    asOf: known.asOf,
  }));
}

function othersOf({ warnings }: World, subjects: readonly TicketSubject[]): Others {
  const without = subjects.filter(({ contract }) => !contract).map(({ ticket }) => ticket);
  return { withoutContract: ServedWithoutContract.of(without), warnings };
}

function* judgeContracts(world: World, isWanted: Wanted): Generator<Judgement[]> {
  const { known, calendars, contracts, tickets, checks } = world;
  const byContract = Map.groupBy(tickets, (ticket) => contractOf(world, ticket)?.contractId ?? '');
  for (const contractId of contracts.contractIds().sort(byCodeUnit)) {
    const customerId = contracts.versionsOf(contractId)[0]?.customerId ?? '';
    const subject = { contractId, contracts, calendars, asOf: known.asOf };
    yield isWanted({ customerId })
      ? judgeContract(subject, byContract.get(contractId) ?? [], checks.get(contractId) ?? [])
      : [];
  }
}

/**
 * The rows of one contract, by month.
 *
 * @param tickets those reported under it
 * @param checks those of its exchange, in order
 */
export function judgeContract(
  subject: ContractSubject,
  tickets: readonly TicketRecord[],
  checks: readonly KnownFact[],
): Judgement[] {
  return [...judgeIncludedRemote(subject, tickets), ...judgePbxChecks(subject, checks)].sort((a, b) =>
    byCodeUnit(a.verdict.month ?? '', b.verdict.month ?? ''),
  );
}
