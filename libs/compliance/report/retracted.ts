import { paidService } from '#contract';
import { monthNameOf } from '../months.js';
import type { World } from '../world.js';
import type { MonthCounts } from './month-counts.js';

/**
 * Counts the facts that never happened: those of a ticket in every month in which it has rows, the others of a customer in
 * the month in which they were said to have happened.
 */
export function countRetracted(
  world: World,
  counts: ReadonlyMap<string, MonthCounts>,
  isWanted: (customerId: string) => boolean,
): void {
  const { known, calendars } = world;
  if (known.retracted.length === 0) return;
  const ofStream = Map.groupBy(known.retracted, ({ stream }) => stream);
  for (const month of counts.values()) {
    for (const { ticketId, customerId } of month.rows) {
      for (const fact of ofStream.get(`ticket-${ticketId}`) ?? []) month.addRetracted(fact, customerId);
    }
  }
  const zone = calendars.first(paidService.calendar);
  for (const fact of known.retracted) {
    const customerId = /^customer-(.+)$/.exec(fact.stream)?.[1];
    if (customerId === undefined || !isWanted(customerId)) continue;
    counts.get(monthNameOf(zone, fact.occurredAt))?.addRetracted(fact, customerId);
  }
}
