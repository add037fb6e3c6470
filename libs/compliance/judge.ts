import type { TimedGuaranteeId } from '#contract';
import { byCodeUnit, type Fact } from '#facts';
import { CLOCK_RULES, judgeClock } from './judge-clock.js';
import { judgeIncludedRemote } from './guarantees/included-remote.js';
import { judgePaidConsent } from './guarantees/paid-consent.js';
import { judgePbxChecks } from './guarantees/pbx-check.js';
import { judgeRepeatWarning } from './guarantees/repeat-warning.js';
import { judgeSameDayDeparture } from './guarantees/same-day-departure.js';
import { judgeSlaFirst, ServedWithoutContract } from './guarantees/sla-first.js';
import type { Question } from './known-facts.js';
import type { TicketSubject, TicketUnderContract } from './ticket-judgement.js';
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
  const world = openWorld(history, question, published);
  return [...judgeTickets(world), ...judgeContracts(world)];
}

function judgeTickets(world: World): Judgement[] {
  const { known, calendars, tickets, warnings } = world;
  const subjects = tickets.map((ticket) => ({
    ticket,
    contract: contractOf(world, ticket),
    calendars,
    asOf: known.asOf,
  }));
  const withoutContract = new ServedWithoutContract(
    subjects.filter(({ contract }) => !contract).map(({ ticket }) => ticket),
  );
  return subjects.flatMap((subject) =>
    inOrderOfGuarantee([
      ...(isUnderContract(subject) ? judgePromises(subject, withoutContract) : []),
      judgePaidConsent(subject),
      judgeRepeatWarning(subject, warnings.get(subject.ticket.customerId) ?? []),
    ]),
  );
}

function judgePromises(subject: TicketUnderContract, withoutContract: ServedWithoutContract): Found[] {
  const clocks = (Object.keys(CLOCK_RULES) as TimedGuaranteeId[]).map((guarantee) =>
    judgeClock(guarantee, subject),
  );
  const dispatch = clocks.find((judgement) => judgement?.verdict.guarantee === 'technician-dispatch');
  return [...clocks, judgeSameDayDeparture(subject, dispatch), judgeSlaFirst(subject, withoutContract)];
}

function judgeContracts(world: World): Judgement[] {
  const { known, calendars, contracts, tickets, checks } = world;
  const byContract = Map.groupBy(tickets, (ticket) => contractOf(world, ticket)?.contractId ?? '');
  return contracts
    .contractIds()
    .sort(byCodeUnit)
    .flatMap((contractId) => {
      const subject = { contractId, contracts, calendars, asOf: known.asOf };
      return [
        ...judgeIncludedRemote(subject, byContract.get(contractId) ?? []),
        ...judgePbxChecks(subject, checks.get(contractId) ?? []),
      ].sort((a, b) => byCodeUnit(a.verdict.month ?? '', b.verdict.month ?? ''));
    });
}

type Found = Judgement | undefined;

function inOrderOfGuarantee(found: readonly Found[]): Judgement[] {
  return found
    .filter((judgement) => judgement !== undefined)
    .sort((a, b) => byCodeUnit(a.verdict.guarantee, b.verdict.guarantee));
}

function isUnderContract(subject: TicketSubject): subject is TicketUnderContract {
  return subject.contract !== undefined;
}
