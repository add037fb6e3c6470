import { firstServed, touch, Touched } from '#compliance';
import type { Fact } from '#facts';
import { waitingAt } from '../projecting/served-others.js';
import { everyTicket } from '../projecting/ticket-writing.js';
import { subjectsOf } from '../projecting/view-projector.js';
import type { Asked } from './asked.js';
import { type History, ticketsOfCustomers } from './history.js';
import { onlyNewVersionsSince, onlyNewTerms } from './reach-of-publications.js';

/** The histories without and with some facts more. */
export interface BeforeAndAfter {
  readonly before: History;
  readonly after: History;
}

/** Whose rows some facts can change. */
export interface Reach {
  readonly tickets: readonly string[];
  readonly contracts: readonly string[];
}

/** What further facts are about by themselves, as the projector finds it when they come. */
export async function touchedBy({ database, shared }: Asked, further: readonly Fact[]): Promise<Touched> {
  const touched = new Touched();
  const subjects = await subjectsOf({ database }, further);
  for (const fact of further) {
    touch(touched, fact, {
      subjectOf: (each) => subjects.get(each),
      signatoriesOf: (contractId) => signatoriesOf([...shared, ...further], contractId),
    });
  }
  return touched;
}

interface Change {
  readonly touched: Touched;
  readonly further: readonly Fact[];
}

/** Rather too much than too little. Where rows don't tell who waited, that is everything. */
export async function reachOf(
  asked: Asked,
  both: BeforeAndAfter,
  { touched, further }: Change,
): Promise<Reach> {
  const { database, isOfNow } = asked;
  if (isOfNow && onlyNewTerms(further)) return { tickets: [], contracts: [] };
  if (touched.everything || !isOfNow) {
    const since = isOfNow ? onlyNewVersionsSince(asked, further) : undefined;
    const tickets = since === undefined ? await everyTicket(database) : await ticketsSince(asked, since);
    const named = since === undefined ? touched.tickets : [];
    return { tickets: [...new Set([...tickets, ...named])], contracts: contractsOf(both) };
  }
  const ofCustomers =
    touched.customers.size > 0 ? await ticketsOfCustomers(database, [...touched.customers]) : [];
  const tickets = new Set([...touched.tickets, ...ofCustomers]);
  const contracts = new Set(touched.contracts);
  const served: number[] = [];
  for (const history of [both.before, both.after]) {
    served.push(...(await lookAt(history, [...tickets], contracts)));
  }
  for (const ticketId of await waitingAt(database, served)) tickets.add(ticketId);
  return { tickets: [...tickets], contracts: [...contracts] };
}

/**
 * Adds the contracts of tickets, whose months may change with them.
 *
 * @returns when those without contract were served first: who waited then may have been overtaken
 */
async function lookAt(
  history: History,
  ticketIds: readonly string[],
  contracts: Set<string>,
): Promise<number[]> {
  const served: number[] = [];
  for (const ticket of await history.records(ticketIds)) {
    const { contract } = history.pieces.subject(ticket);
    if (contract) contracts.add(contract.contractId);
    const { confirmed, workedOn } = contract ? {} : firstServed(ticket);
    for (const first of [confirmed, workedOn]) if (first) served.push(first.at);
  }
  return served;
}

/** Tickets to which anything was ever said to have happened from an instant on. */
async function ticketsSince({ database }: Asked, since: number): Promise<string[]> {
  const rows = await database
    .selectFrom('tickets')
    .select('ticket_id')
    .where('latest', '>=', since)
    .execute();
  return rows.map(({ ticket_id }) => ticket_id);
}

function contractsOf({ before, after }: BeforeAndAfter): string[] {
  const known = before.pieces.isJudgeable ? before.pieces.contractIds() : [];
  return [...new Set([...known, ...after.pieces.contractIds()])];
}

function signatoriesOf(facts: readonly Fact[], contractId: string): Set<string> {
  const agreed = facts.filter(
    ({ type, data }) =>
      (type === 'ContractSigned' || type === 'ContractAmended') &&
      (data as { contractId: string }).contractId === contractId,
  );
  return new Set(
    agreed.map(
      ({ stream, data }) => (data as { customerId?: string }).customerId ?? stream.replace(/^customer-/, ''),
    ),
  );
}
