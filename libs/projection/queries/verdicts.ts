import { type Judgement, monthVerdictsAt, type TicketMoments, type Verdict, verdictsAt } from '#compliance';
import { byCodeUnit, parseInstant } from '#facts';
import { PAGE, pagesOf } from '../projecting/ticket-facts.js';
import { everyTicket, rowsOfTickets } from '../projecting/ticket-writing.js';
import { momentOfRow, monthOfRow } from '../tables/moment-rows.js';
import type { ContractRow, MomentRow, MonthRow, TicketRow } from '../tables/rows.js';
import type { Asked } from './asked.js';

/** The rows of some tickets, ticket by ticket, each by guarantee. */
export async function verdictsOfTickets(asked: Asked, ticketIds: readonly string[]): Promise<Verdict[]> {
  if (!asked.isOfNow) return (await judgementsOfTickets(asked, ticketIds)).map(({ verdict }) => verdict);
  const found: Verdict[] = [];
  for (const page of pagesOf(ticketIds, PAGE)) found.push(...(await verdictsOfPage(asked, page)));
  return found;
}

async function verdictsOfPage(asked: Asked, ticketIds: readonly string[]): Promise<Verdict[]> {
  const { database } = asked;
  const rows = await rowsOfTickets(database, ticketIds);
  const moments = await database
    .selectFrom('moments')
    .selectAll()
    .where('ticket_id', 'in', ticketIds)
    .orderBy('guarantee')
    .execute();
  const byTicket = Map.groupBy(moments, ({ ticket_id }) => ticket_id);
  const found = await Promise.all(
    ticketIds.map((ticketId) => verdictsOfRow(asked, rows.get(ticketId), byTicket.get(ticketId) ?? [])),
  );
  return found.flat();
}

async function verdictsOfRow(
  asked: Asked,
  row: TicketRow | undefined,
  moments: readonly MomentRow[],
): Promise<Verdict[]> {
  if (!row) return [];
  if (row.is_judged_anew === 0) return verdictsAt(ticketMomentsOf(row, moments), asked.asOf);
  return (await judgementsOfTickets(asked, [row.ticket_id])).map(({ verdict }) => verdict);
}

/** The same with all that they were found from. */
export function judgementsOfTickets(asked: Asked, ticketIds: readonly string[]): Promise<Judgement[]> {
  return Array.fromAsync(asked.history.judgements(ticketIds));
}

/** The rows about the months of some contracts, by contract and month. */
export async function verdictsOfContracts(asked: Asked, contractIds?: readonly string[]): Promise<Verdict[]> {
  if (!asked.isOfNow) {
    const ids = contractIds ?? asked.history.pieces.contractIds();
    return (await judgementsOfContracts(asked, ids)).map(({ verdict }) => verdict);
  }
  const contracts = await asked.database
    .selectFrom('contracts')
    .selectAll()
    .$if(contractIds !== undefined, (query) => query.where('contract_id', 'in', contractIds ?? []))
    .orderBy('contract_id')
    .execute();
  const months = await asked.database
    .selectFrom('months')
    .selectAll()
    .$if(contractIds !== undefined, (query) => query.where('contract_id', 'in', contractIds ?? []))
    .execute();
  const byContract = Map.groupBy(months, ({ contract_id }) => contract_id);
  const found: Verdict[] = [];
  for (const row of contracts) {
    found.push(...(await verdictsOfContract(asked, row, byContract.get(row.contract_id) ?? [])));
  }
  return found;
}

/** Every row, in the order of `judge`. */
export async function everyVerdict(asked: Asked): Promise<Verdict[]> {
  return [
    ...(await verdictsOfTickets(asked, await everyTicket(asked.database))),
    ...(await verdictsOfContracts(asked)),
  ];
}

export async function everyJudgement(asked: Asked): Promise<Judgement[]> {
  return [
    ...(await judgementsOfTickets(asked, await everyTicket(asked.database))),
    ...(await judgementsOfContracts(asked, asked.history.pieces.contractIds())),
  ];
}

async function verdictsOfContract(
  asked: Asked,
  row: ContractRow,
  months: readonly MonthRow[],
): Promise<Verdict[]> {
  const { contract_id: contractId, holds_until: holdsUntil } = row;
  if (holdsUntil === null) {
    return (await judgementsOfContracts(asked, [contractId])).map(({ verdict }) => verdict);
  }
  const held = monthVerdictsAt({ contractId, holdsUntil, months: months.map(monthOfRow) }, asked.asOf);
  return inOrder([...held, ...begunSince(asked, row)]);
}

/**
 * The rows of months that have begun since the newest fact: about checks alone, for whatever work was logged is in the rows
 * that are kept.
 */
export function begunSince({ asOf, history }: Asked, { contract_id, holds_until }: ContractRow): Verdict[] {
  if (holds_until === null || asOf < holds_until) return [];
  const judgements = history.pieces.months(contract_id, []);
  return judgements
    .map(({ verdict }) => verdict)
    .filter(({ startedAt }) => parseInstant(startedAt) >= holds_until);
}

async function judgementsOfContracts(
  { history }: Asked,
  contractIds: readonly string[],
): Promise<Judgement[]> {
  const found: Judgement[] = [];
  for (const contractId of contractIds) found.push(...(await history.months(contractId)));
  return found;
}

function inOrder(rows: readonly Verdict[]): Verdict[] {
  return [...rows].sort(
    (a, b) => byCodeUnit(a.month ?? '', b.month ?? '') || byRank(a.guarantee) - byRank(b.guarantee),
  );
}

/** As the judge has them within a month. */
function byRank(guarantee: string): number {
  return guarantee === 'included-remote' ? 0 : 1;
}

/** What is kept of a ticket, as the engine takes it. */
export function ticketMomentsOf(row: TicketRow, moments: readonly MomentRow[]): TicketMoments {
  return {
    ticketId: row.ticket_id,
    customerId: row.customer_id ?? '',
    contractId: row.contract_id,
    isJudgedAnew: false,
    voidedAt: row.voided_at,
    termsId: row.terms_id,
    termsVersion: row.terms_version,
    moments: moments.map(momentOfRow),
  };
}
