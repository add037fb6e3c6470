import { sql } from 'kysely';
import { type FirstServed, ServedWithoutContract } from '#compliance';
import type { ViewDatabase } from '../engines/view-engine.js';
import type { TicketRow } from '../tables/rows.js';

type Row = Pick<TicketRow, 'ticket_id' | 'reported_at' | 'confirmed_at' | 'worked_on_at'>;

/** The tickets without contract that can have overtaken one of some: reported after it, and served before it. */
export async function servedAround(
  database: ViewDatabase,
  waited: readonly { readonly reported_at: number | null; readonly served_at: number | null }[],
): Promise<ServedWithoutContract> {
  const after = waited.reduce((least, each) => Math.min(least, each.reported_at ?? Infinity), Infinity);
  if (after === Infinity) return new ServedWithoutContract([]);
  const before = waited.reduce((most, each) => Math.max(most, each.served_at ?? Infinity), -Infinity);
  const rows = await database
    .selectFrom('tickets')
    .select(['ticket_id', 'reported_at', 'confirmed_at', 'worked_on_at'])
    .where('reported_at', '>', after)
    .where((eb) => eb.or([eb('confirmed_at', 'is not', null), eb('worked_on_at', 'is not', null)]))
    .$if(before !== Infinity, (query) =>
      query.where((eb) => eb.or([eb('confirmed_at', '<', before), eb('worked_on_at', '<', before)])),
    )
    .execute();
  return new ServedWithoutContract(rows.map(firstServedOf));
}

function firstServedOf({ ticket_id, reported_at, confirmed_at, worked_on_at }: Row): FirstServed {
  return {
    ticketId: ticket_id,
    reportedAt: reported_at ?? Infinity,
    confirmed: confirmed_at === null ? undefined : { at: confirmed_at },
    workedOn: worked_on_at === null ? undefined : { at: worked_on_at },
  };
}

/** When a ticket without contract was first served, by any reading: who waited then may have been overtaken. */
export function servedInstantsOf(row: TicketRow | undefined): number[] {
  return [row?.confirmed_at ?? null, row?.worked_on_at ?? null].filter((instant) => instant !== null);
}

/** Instants that lie no further apart are asked about together, in milliseconds. */
const TOGETHER = 600_000;

/** The tickets under contract that waited at one of some instants. */
export async function waitingAt(database: ViewDatabase, instants: readonly number[]): Promise<string[]> {
  const found = new Set<string>();
  for (const near of nearEachOther(instants)) {
    const underContract = database
      .selectFrom('tickets')
      .select(['ticket_id', 'reported_at', 'served_at'])
      .where('contract_id', 'is not', null);
    // Apart, and the report out of an index's sight: most tickets were reported before, and few wait or were served since.
    const waiting = underContract.where('served_at', 'is', null).where('reported_at', '<', near.at(-1)!);
    const since = underContract
      .where('served_at', '>', near[0]!)
      .where(sql<number>`+reported_at`, '<', near.at(-1)!);
    const rows = [...(await waiting.execute()), ...(await since.execute())];
    for (const { ticket_id, reported_at, served_at } of rows) {
      const waited = (at: number): boolean => (reported_at ?? Infinity) < at && (served_at ?? Infinity) > at;
      if (near.some(waited)) found.add(ticket_id);
    }
  }
  return [...found];
}

/** Each instant once, in order, in groups that begin and end near each other. */
function nearEachOther(instants: readonly number[]): number[][] {
  const groups: number[][] = [];
  for (const instant of [...new Set(instants)].sort((one, other) => one - other)) {
    const group = groups.at(-1);
    if (group && instant - group[0]! <= TOGETHER) group.push(instant);
    else groups.push([instant]);
  }
  return groups;
}
