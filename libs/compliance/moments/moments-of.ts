import { paidService } from '#contract';
import { type Instant, SlaError } from '#facts';
import type { ServedWithoutContract } from '../guarantees/sla-first.js';
import type { WorldInPieces } from '../pieces.js';
import type { TicketSubject } from '../ticket-judgement.js';
import type { TicketRecord } from '../ticket-record.js';
import { type ContractMoments, monthMomentOf } from './contract-moments.js';
import type { MonthNames } from './month-names.js';
import { type TicketMoments, ticketMoments } from './ticket-moments.js';

/** A ticket's moments, and the local month in which the clock of each of them started. */
export interface DatedMoments {
  readonly moments: TicketMoments;
  /** `yyyy-mm`, in the order of the moments. */
  readonly months: readonly string[];
}

/** The moments of a ticket. Where they can't be found, or don't hold for ever, it has none and is judged when asked about. */
export function momentsOf(
  world: WorldInPieces,
  subject: TicketSubject,
  withoutContract: ServedWithoutContract,
  names: MonthNames,
): DatedMoments {
  const findings = unlessImpossible(() => world.findings(subject, withoutContract));
  const found = ticketMoments(subject, findings);
  const moments = found.isJudgedAnew ? { ...found, moments: [] } : found;
  const zone = subject.calendars.first(subject.contract?.terms.workingDaysCalendar ?? paidService.calendar);
  return { moments, months: moments.moments.map(({ startedAt }) => names.of(zone, startedAt)) };
}

/** The moments of a contract's months; judged when asked about where they can't be found. */
export function monthMomentsOf(
  world: WorldInPieces,
  contractId: string,
  tickets: readonly TicketRecord[],
  now: Instant,
): ContractMoments {
  const judgements = unlessImpossible(() => world.months(contractId, tickets, now));
  if (!judgements) return { contractId, holdsUntil: -Infinity, months: [] };
  return { contractId, holdsUntil: world.endOfMonth(contractId, now), months: judgements.map(monthMomentOf) };
}

/** Whoever asks gets the error: it is found again when they ask. */
function unlessImpossible<Found>(find: () => Found): Found | undefined {
  try {
    return find();
  } catch (error) {
    if (error instanceof SlaError) return undefined;
    throw error;
  }
}
