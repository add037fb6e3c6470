import { type CompiledCalendar, localDay, startOfDay, wallClock } from '#calendar';
import type { Instant } from '#facts';
import { outcomeOf } from '../clock.js';
import type { Finding, TicketUnderContract } from '../ticket-judgement.js';

const NOON = 12 * 3_600_000;

/**
 * A target: a fault reported before noon, with a technician needed the same morning, is answered by departure the same
 * day. It falls with the promise of a technician, where that was superseded or lost its ground.
 *
 * @param dispatch what was found about `technician-dispatch`
 */
export function judgeSameDayDeparture(
  subject: TicketUnderContract,
  dispatch: Finding | undefined,
): Finding | undefined {
  const { ticket, contract, calendars, asOf } = subject;
  const promise = contract.terms.guarantees['same-day-departure'];
  const clock = dispatch?.clock;
  if (!promise || !clock || ticket.newestKind !== 'fault' || !isOwed(dispatch, asOf)) return undefined;
  const calendar = calendars.inForce(contract.terms.workingDaysCalendar, ticket.reportedAt);
  const startedAt = clock.start.occurredAt;
  if (!isSameMorning(calendar, ticket.reportedAt, startedAt)) return undefined;
  const dueAt = startOfDay(calendar, localDay(calendar, startedAt) + 1);
  const stoppedAt = clock.stop?.occurredAt;
  return {
    guarantee: 'same-day-departure',
    clause: promise.clause,
    outcome: outcomeOf({ asOf, dueAt, stoppedAt }),
    startedAt,
    dueAt,
    stoppedAt,
    binding: false,
    clock: { start: clock.start, stop: clock.stop },
  };
}

/** Neither superseded nor without ground; that a ticket was voided does not count here. */
function isOwed({ clock, dueAt }: Finding, asOf: Instant): boolean {
  const outcome = outcomeOf({
    asOf,
    dueAt,
    stoppedAt: clock?.stop?.occurredAt,
    supersededAt: clock?.supersededBy?.occurredAt,
    groundLostAt: clock?.groundLostBy?.occurredAt,
  });
  return outcome !== 'superseded' && outcome !== 'not-applicable';
}

function isSameMorning(calendar: CompiledCalendar, reportedAt: Instant, neededAt: Instant): boolean {
  return (
    localDay(calendar, reportedAt) === localDay(calendar, neededAt) &&
    wallClock(calendar, reportedAt) < NOON &&
    wallClock(calendar, neededAt) < NOON
  );
}
