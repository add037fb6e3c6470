import { type CompiledCalendar, localDay, startOfDay, wallClock } from '#calendar';
import type { Instant } from '#facts';
import { type ClockInstants, instantsOf, outcomeOf } from '../clock.js';
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
  if (!promise || !clock || ticket.newestKind !== 'fault') return undefined;
  if (!isOwed(instantsOf(clock, dispatch.dueAt, asOf))) return undefined;
  const calendar = calendars.inForce(contract.terms.workingDaysCalendar, ticket.reportedAt);
  const startedAt = clock.start.occurredAt;
  const dueAt = endOfTheirDay(calendar, ticket.reportedAt, startedAt);
  if (dueAt === undefined) return undefined;
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

/**
 * Neither superseded nor without ground; that a ticket was voided does not count here.
 *
 * @param dispatch what `technician-dispatch` turns on
 */
export function isOwed(dispatch: ClockInstants): boolean {
  const outcome = outcomeOf(dispatch);
  return outcome !== 'superseded' && outcome !== 'not-applicable';
}

/** The midnight after the report and the need of a technician, where both lie in the same morning. */
export function endOfTheirDay(
  calendar: CompiledCalendar,
  reportedAt: Instant,
  neededAt: Instant,
): Instant | undefined {
  const day = localDay(calendar, neededAt);
  const isSameMorning =
    localDay(calendar, reportedAt) === day &&
    wallClock(calendar, reportedAt) < NOON &&
    wallClock(calendar, neededAt) < NOON;
  return isSameMorning ? startOfDay(calendar, day + 1) : undefined;
}
