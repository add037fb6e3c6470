import type { ViewDatabase, Writing } from '../engines/view-engine.js';
import { valuesOf } from '../tables/moment-rows.js';
import type { MomentRow, TicketRow } from '../tables/rows.js';
import type { CubeChanges } from './cube.js';

/** Every ticket of which anything was ever recorded, by id. */
export async function everyTicket(database: ViewDatabase): Promise<string[]> {
  const rows = await database
    .selectFrom('facts')
    .select('stream')
    .distinct()
    .where('stream', '>=', 'ticket-')
    .where('stream', '<', 'ticket.')
    .orderBy('stream')
    .execute();
  return rows.map(({ stream }) => stream.slice('ticket-'.length));
}

export async function rowsOfTickets(
  database: ViewDatabase,
  ticketIds: readonly string[],
): Promise<Map<string, TicketRow>> {
  const rows = await database.selectFrom('tickets').selectAll().where('ticket_id', 'in', ticketIds).execute();
  return new Map(rows.map((row) => [row.ticket_id, row]));
}

/** Writes the rows that differ from those before. */
export async function replaceTickets(
  { database, insert }: Writing,
  before: ReadonlyMap<string, TicketRow>,
  rows: readonly TicketRow[],
): Promise<void> {
  const changed = rows.filter((row) => {
    const old = before.get(row.ticket_id);
    return !old || text(valuesOf('tickets', old)) !== text(valuesOf('tickets', row));
  });
  const old = changed.map(({ ticket_id }) => ticket_id).filter((ticketId) => before.has(ticketId));
  if (old.length > 0) await database.deleteFrom('tickets').where('ticket_id', 'in', old).execute();
  await insert(
    'tickets',
    changed.map((row) => valuesOf('tickets', row)),
  );
}

/** Puts these rows in the place of all that the tickets had, and counts the difference. */
export async function replaceMoments(
  { database, insert }: Writing,
  ticketIds: readonly string[],
  { rows, cube }: { readonly rows: readonly MomentRow[]; readonly cube: CubeChanges },
): Promise<void> {
  const before = await database
    .selectFrom('moments')
    .selectAll()
    .where('ticket_id', 'in', ticketIds)
    .execute();
  const old = new Map(before.map((row) => [keyOf(row), row]));
  const now = new Map(rows.map((row) => [keyOf(row), row]));
  const isSame = (row: MomentRow, other: MomentRow | undefined): boolean =>
    other !== undefined && text(valuesOf('moments', row)) === text(valuesOf('moments', other));
  const gone = before.filter((row) => !isSame(row, now.get(keyOf(row))));
  const come = rows.filter((row) => !isSame(row, old.get(keyOf(row))));
  for (const row of gone) cube.addMoment(row, -1);
  for (const row of come) cube.addMoment(row, 1);
  await deleteMoments(database, gone);
  await insert(
    'moments',
    come.map((row) => valuesOf('moments', row)),
  );
}

async function deleteMoments(database: ViewDatabase, rows: readonly MomentRow[]): Promise<void> {
  for (const [ticketId, ofTicket] of Map.groupBy(rows, ({ ticket_id }) => ticket_id)) {
    await database
      .deleteFrom('moments')
      .where('ticket_id', '=', ticketId)
      .where(
        'guarantee',
        'in',
        ofTicket.map(({ guarantee }) => guarantee),
      )
      .execute();
  }
}

function keyOf({ ticket_id, guarantee }: MomentRow): string {
  return `${ticket_id} ${guarantee}`;
}

function text(values: readonly unknown[]): string {
  return JSON.stringify(values);
}
