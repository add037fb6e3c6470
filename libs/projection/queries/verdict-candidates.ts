import { type Judgement, MonthNames, type Verdict, verdictsAt } from '#compliance';
import type { GuaranteeId } from '#contract';
import { byCodeUnit, parseInstant } from '#facts';
import { type RawBuilder, sql } from 'kysely';
import { pagesOf } from '../projecting/ticket-facts.js';
import { rowsOfTickets } from '../projecting/ticket-writing.js';
import type { Asked } from './asked.js';
import { outcomeSql } from './outcome-sql.js';
import { ticketsOfMonths } from './tickets-of-months.js';
import { judgementsOfTickets, ticketMomentsOf, verdictsOfContracts } from './verdicts.js';
import type { VerdictFilters } from './verdict-request.js';

/** A row with the local month in which its clock started. */
export interface MonthlyVerdict {
  readonly verdict: Verdict;
  readonly month: string;
}

/** Tickets, or contracts, that are looked at together. */
const TOGETHER = 200;

const OF_CONTRACTS: readonly GuaranteeId[] = ['included-remote', 'pbx-check'];

/** Rows that may fit, in the order of `judge`, from a ticket or a contract on. */
export async function* verdictsOfCandidates(
  asked: Asked,
  filters: VerdictFilters,
  { ticketId, contractId = '' }: { readonly ticketId?: string; readonly contractId?: string },
): AsyncGenerator<MonthlyVerdict> {
  const { guarantee } = filters;
  const isOfContracts = guarantee === undefined ? undefined : OF_CONTRACTS.includes(guarantee);
  if (ticketId !== undefined && isOfContracts !== true) {
    if (asked.isOfNow) yield* ofTickets(asked, filters, ticketId);
    else yield* ofTicketsThen(asked, filters, ticketId);
  }
  if (isOfContracts !== false) yield* ofContracts(asked, contractId);
}

async function* ofTickets(
  asked: Asked,
  filters: VerdictFilters,
  from: string,
): AsyncGenerator<MonthlyVerdict> {
  let [id, sign] = [from, sql`>=`];
  for (;;) {
    const ticketIds = await ticketsThatMayFit(asked, filters, sql`ticket_id ${sign} ${id}`);
    yield* await ofPage(asked, filters, ticketIds);
    const last = ticketIds.at(-1);
    if (last === undefined || ticketIds.length < TOGETHER) return;
    [id, sign] = [last, sql`>`];
  }
}

/** Tickets without moments are looked at afterwards. */
async function ticketsThatMayFit(
  asked: Asked,
  filters: VerdictFilters,
  isNext: RawBuilder<unknown>,
): Promise<string[]> {
  const { rows } = await sql<{ ticket_id: string }>`
    select ticket_id from (
      select ticket_id from moments where ${isNext} and ${momentFits(asked, filters)}
      union
      select ticket_id from tickets where is_judged_anew = 1 and ${isNext}) as candidates
    order by ticket_id limit ${sql.lit(TOGETHER)}`.execute(asked.database);
  return rows.map(({ ticket_id }) => ticket_id);
}

/** What of the filters the engine can tell. */
function momentFits({ asOf }: Asked, filters: VerdictFilters): RawBuilder<boolean> {
  const { month, customerId, guarantee, outcome, excused, binding } = filters;
  const conditions = [
    sql<boolean>`1 = 1`,
    month === undefined ? undefined : sql<boolean>`month = ${month}`,
    customerId === undefined ? undefined : sql<boolean>`customer_id = ${customerId}`,
    guarantee === undefined ? undefined : sql<boolean>`guarantee = ${guarantee}`,
    outcome === undefined ? undefined : sql<boolean>`(${outcomeSql(asOf)}) = ${outcome}`,
    binding === undefined ? undefined : sql<boolean>`binding = ${binding ? 1 : 0}`,
    excused === true ? sql<boolean>`due_unexcused is not null` : undefined,
  ].filter((condition) => condition !== undefined);
  return sql<boolean>`${sql.join(conditions, sql` and `)}`;
}

async function ofPage(
  asked: Asked,
  filters: VerdictFilters,
  ticketIds: readonly string[],
): Promise<MonthlyVerdict[]> {
  if (ticketIds.length === 0) return [];
  const rows = await rowsOfTickets(asked.database, ticketIds);
  const moments = await asked.database
    .selectFrom('moments')
    .selectAll()
    .where('ticket_id', 'in', ticketIds)
    .where(momentFits(asked, filters))
    .orderBy('guarantee')
    .execute();
  const byTicket = Map.groupBy(moments, ({ ticket_id }) => ticket_id);
  const anew = ticketIds.filter((ticketId) => rows.get(ticketId)?.is_judged_anew === 1);
  const judged = Map.groupBy(
    (await judgementsOfTickets(asked, anew)).map(inMonth()),
    ({ verdict }) => verdict.ticketId,
  );
  return ticketIds.flatMap((ticketId) => {
    const row = rows.get(ticketId);
    if (!row || row.is_judged_anew === 1) return judged.get(ticketId) ?? [];
    const own = byTicket.get(ticketId) ?? [];
    const verdicts = verdictsAt(ticketMomentsOf(row, own), asked.asOf);
    return verdicts.map((verdict, index) => ({ verdict, month: own[index]?.month ?? '' }));
  });
}

async function* ofTicketsThen(
  asked: Asked,
  filters: VerdictFilters,
  from: string,
): AsyncGenerator<MonthlyVerdict> {
  const { month, customerId } = filters;
  const all = await ticketsOfMonths(asked, { months: month === undefined ? undefined : [month], customerId });
  const ticketIds = all.filter((ticketId) => byCodeUnit(ticketId, from) >= 0);
  const monthly = inMonth();
  for await (const judgement of asked.history.judgements(ticketIds)) yield monthly(judgement);
}

function inMonth(): (judgement: Judgement) => MonthlyVerdict {
  const names = new MonthNames();
  return ({ verdict, zone }) => ({ verdict, month: names.of(zone, parseInstant(verdict.startedAt)) });
}

async function* ofContracts(asked: Asked, from: string): AsyncGenerator<MonthlyVerdict> {
  for (const contractIds of pagesOf(await contractsFrom(asked, from), TOGETHER)) {
    for (const verdict of await verdictsOfContracts(asked, contractIds))
      yield { verdict, month: verdict.month ?? '' };
  }
}

async function contractsFrom({ database, isOfNow, history }: Asked, from: string): Promise<string[]> {
  if (!isOfNow) return history.pieces.contractIds().filter((contractId) => byCodeUnit(contractId, from) >= 0);
  const rows = await database
    .selectFrom('contracts')
    .select('contract_id')
    .where('contract_id', '>=', from)
    .orderBy('contract_id')
    .execute();
  return rows.map(({ contract_id }) => contract_id);
}
