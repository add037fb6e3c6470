import { type Position, positionOf } from '#event-store';
import type { Instant } from '#facts';
import type { ViewDatabase } from '../engines/view-engine.js';

/** That something was recorded, when by the store, and whom it concerns; not what it says. */
export interface RecordedChange {
  readonly position: Position;
  readonly stream: string;
  readonly type: string;
  readonly recordedAt: Instant;
  /** Of a customer's stream, and of a ticket's once its report is there. */
  readonly customerId: string | undefined;
}

/** What the views have taken in after a position, oldest first. A ticket belongs to whom its first report names. */
export async function changesAfter(
  database: ViewDatabase,
  position: Position | undefined,
  limit: number,
): Promise<RecordedChange[]> {
  const rows = await database
    .selectFrom('facts')
    .select(['position', 'stream', 'type', 'recorded_at', 'customer_id'])
    .select((facts) => {
      const owner = facts
        .selectFrom('facts as reports')
        .select('reports.customer_id')
        .whereRef('reports.stream', '=', 'facts.stream')
        .where('reports.type', '=', 'TicketReported')
        .orderBy('reports.position')
        .limit(1);
      // Other streams can be long, and have no report to be found.
      return facts.case().when('stream', 'like', 'ticket-%').then(owner).end().as('owner_id');
    })
    .where('position', '>', position === undefined ? -1 : Number(position))
    .orderBy('position')
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    position: positionOf(row.position),
    stream: row.stream,
    type: row.type,
    recordedAt: row.recorded_at,
    customerId: row.owner_id ?? row.customer_id ?? undefined,
  }));
}
