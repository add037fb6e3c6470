import { monthMomentsOf, type TicketRecord } from '#compliance';
import type { ViewDatabase, Writing } from '../engines/view-engine.js';
import { monthRow, valuesOf } from '../tables/moment-rows.js';
import type { ContractRow, MonthRow } from '../tables/rows.js';
import type { CubeChanges } from './cube.js';
import type { ProjectorState } from './projector-state.js';
import { factsOfTickets, PAGE, pagesOf } from './ticket-facts.js';

interface Surroundings {
  readonly writing: Writing;
  readonly state: ProjectorState;
  readonly cube: CubeChanges;
}

/** Finds the months of contracts anew: of those touched, and of those for which another month has begun. */
export async function refreshContracts(
  { writing, state, cube }: Surroundings,
  touched: ReadonlySet<string>,
  everything: boolean,
): Promise<void> {
  const { database } = writing;
  const ids = state.isJudgeable ? state.open().contractIds() : [];
  const rows = await database.selectFrom('contracts').selectAll().execute();
  const known = new Map(rows.map((row) => [row.contract_id, row]));
  const gone = [...known.keys()].filter((contractId) => !ids.includes(contractId));
  for (const contractId of gone) await replaceContract({ writing, cube }, contractId);
  for (const contractId of ids) {
    const row = known.get(contractId);
    const holds = row !== undefined && state.now < (row.holds_until ?? -Infinity);
    if (holds && !everything && !touched.has(contractId)) continue;
    await replaceContract({ writing, cube }, contractId, await contractRows(database, state, contractId));
  }
}

interface ContractRows {
  readonly contract: ContractRow;
  readonly months: readonly MonthRow[];
}

export async function contractRows(
  database: ViewDatabase,
  state: ProjectorState,
  contractId: string,
): Promise<ContractRows> {
  const tickets = await ticketsWithRemoteWork(database, state, contractId);
  const { holdsUntil, months } = monthMomentsOf(state.open(), contractId, tickets, state.now);
  return {
    contract: { contract_id: contractId, holds_until: Number.isFinite(holdsUntil) ? holdsUntil : null },
    months: months.map((month) => monthRow(contractId, month)),
  };
}

async function ticketsWithRemoteWork(
  database: ViewDatabase,
  state: ProjectorState,
  contractId: string,
): Promise<TicketRecord[]> {
  const rows = await database
    .selectFrom('tickets')
    .select('ticket_id')
    .where('contract_id', '=', contractId)
    .where('has_remote_work', '=', 1)
    .execute();
  const tickets: TicketRecord[] = [];
  for (const page of pagesOf(rows, PAGE)) {
    const ids = page.map(({ ticket_id }) => ticket_id);
    for (const [ticketId, facts] of await factsOfTickets(database, ids)) {
      const ticket = state.open().ticket(ticketId, facts);
      if (ticket) tickets.push(ticket);
    }
  }
  return tickets;
}

async function replaceContract(
  { writing, cube }: Pick<Surroundings, 'writing' | 'cube'>,
  contractId: string,
  found?: ContractRows,
): Promise<void> {
  const { database } = writing;
  const before = await database
    .selectFrom('months')
    .selectAll()
    .where('contract_id', '=', contractId)
    .execute();
  for (const row of before) cube.addMonth(row, -1);
  for (const row of found?.months ?? []) cube.addMonth(row, 1);
  await database.deleteFrom('months').where('contract_id', '=', contractId).execute();
  await database.deleteFrom('contracts').where('contract_id', '=', contractId).execute();
  if (!found) return;
  await writing.insert('contracts', [valuesOf('contracts', found.contract)]);
  await writing.insert(
    'months',
    found.months.map((row) => valuesOf('months', row)),
  );
}
