import { paidService } from '#contract';
import { parseInstant } from '#facts';
import type { ChargeLine, HalfHourBasis } from '../money/charge-line.js';
import { chargesOf } from '../money/charges.js';
import { remoteWork, type RemoteWork } from '../money/included-remote-time.js';
import { inOrderOfStart, isPaid } from '../money/logged-work.js';
import { monthOf } from '../months.js';
import type { World } from '../world.js';
import { type HalfYear, halfYearUntil } from './half-year.js';

/** A charge for paid work. */
export type PaidWorkLine = ChargeLine & { readonly basis: HalfHourBasis };

/** What was done for a customer, and charged, in the half year up to the instant asked about. */
export interface PastService {
  readonly halfYear: HalfYear;
  /** What was charged for paid work and has its grounds, in order of start. */
  readonly paidWork: readonly PaidWorkLine[];
  /** What was charged by the price list, in order of start. */
  readonly byPriceList: readonly ChargeLine[];
  /** Remote management and founded paid remote work, a list for each local month, in order of start. */
  readonly remoteByMonth: readonly (readonly RemoteWork[])[];
}

export function pastService(world: World, customerId: string): PastService {
  const zone = world.calendars.first(paidService.calendar);
  const halfYear = halfYearUntil(zone, world.known.asOf);
  const isWithin = (startedAt: number): boolean => halfYear.from <= startedAt && startedAt < halfYear.until;
  const lines = chargesOf(world, customerId).filter((line) => isWithin(parseInstant(line.startedAt)));
  const paidWork = lines.filter(isFoundedPaidWork);
  const paidIds = new Set(paidWork.map(({ fact }) => fact.id));
  const remote = (world.ticketsByCustomer.get(customerId) ?? [])
    .flatMap(remoteWork)
    .filter((work) => isWithin(work.startedAt) && (!isPaid(work) || paidIds.has(work.fact.id)));
  const byMonth = Map.groupBy(inOrderOfStart(remote), (work) => monthOf(zone, work.startedAt).name);
  return {
    halfYear,
    paidWork,
    byPriceList: lines.filter(({ basis }) => basis.by === 'price-list'),
    remoteByMonth: [...byMonth.values()],
  };
}

function isFoundedPaidWork(line: ChargeLine): line is PaidWorkLine {
  return line.basis.by === 'half-hours' && line.missingGrounds.length === 0;
}
