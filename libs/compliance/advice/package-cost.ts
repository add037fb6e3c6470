import type { Terms } from '#contract';
import type { Evidence } from '../explain/evidence.js';
import { decimal, euros, sumOfEuros } from '../money/decimal.js';
import { drawn } from '../money/draw.js';
import { priceOfHalfHours, startedHalfHours } from '../money/half-hours.js';
import { mayUse } from '../money/included-remote-time.js';
import { MINUTE } from '../money/logged-work.js';
import { HOURLY_RATE } from '../money/paid-work-lines.js';
import { MONTHS } from './half-year.js';
import type { PaidWorkLine, PastService } from './past-service.js';

/** What paid work would have been charged with under a package. */
export interface PackageCharge {
  /** The logged work. */
  readonly fact: Evidence;
  readonly ticketId: string;
  readonly startedAt: string;
  readonly minutes: number;
  /** Within the month's included time. */
  readonly includedMinutes: number;
  readonly halfHours: number;
  readonly priceLevel: string;
  readonly amount: string;
}

/** What the half year would have cost under a package, EUR without VAT. */
export interface PackageCost {
  readonly termsId: string;
  readonly termsVersion: number;
  readonly pricePerMonth: string;
  /** Six monthly prices. */
  readonly packages: string;
  /** Of all paid work that has its grounds, in order of start. */
  readonly paidWork: readonly PackageCharge[];
  /** What would have been charged all the same. */
  readonly stillCharged: string;
  readonly total: string;
}

/** The arithmetic of one package (terms, section 7), on the assumptions that `PackageAdvice` names. */
export function packageCost(past: PastService, terms: Terms, pricePerMonth: string): PackageCost {
  const packages = euros(decimal(pricePerMonth).times(MONTHS));
  const paidWork = chargesForPaidWork(past, terms);
  const stillCharged = sumOfEuros([...paidWork, ...past.byPriceList].map(({ amount }) => amount));
  return {
    termsId: terms.id,
    termsVersion: terms.version,
    pricePerMonth,
    packages,
    paidWork,
    stillCharged,
    total: sumOfEuros([packages, stillCharged]),
  };
}

function chargesForPaidWork(past: PastService, terms: Terms): PackageCharge[] {
  const notIncluded = overruns(past, terms);
  const charges = [...Map.groupBy(past.paidWork, ({ ticketId }) => ticketId).values()].flatMap((lines) => {
    const durations = lines.map((line) => notIncluded.get(line.fact.id) ?? durationOf(line));
    const halfHours = startedHalfHours(durations, terms.readings.startedHalfHours);
    return lines.map((line, index) => packageCharge(line, durations[index] ?? 0, halfHours[index] ?? 0));
  });
  return inOrderOf(past.paidWork, charges);
}

/** @param rest milliseconds that included time would not have sufficed for */
function packageCharge(line: PaidWorkLine, rest: number, halfHours: number): PackageCharge {
  const { fact, ticketId, startedAt, minutes, basis } = line;
  return {
    fact,
    ticketId,
    startedAt,
    minutes,
    includedMinutes: (durationOf(line) - rest) / MINUTE,
    halfHours,
    priceLevel: basis.priceLevel,
    amount: euros(priceOfHalfHours(halfHours, HOURLY_RATE, decimal(basis.priceLevel))),
  };
}

function inOrderOf(lines: readonly PaidWorkLine[], charges: readonly PackageCharge[]): PackageCharge[] {
  const byId = new Map(charges.map((charge) => [charge.fact.id, charge]));
  return lines.flatMap(({ fact }) => byId.get(fact.id) ?? []);
}

/** Milliseconds that each month's included time would not have sufficed for, by the id of the logged work. */
function overruns({ remoteByMonth }: PastService, terms: Terms): Map<string, number> {
  const promise = terms.guarantees['included-remote'];
  if (!promise) return new Map();
  const draws = remoteByMonth.flatMap((work) =>
    drawn(
      work.filter(({ ticket }) => mayUse(promise, ticket.newestKind)),
      promise.minutesPerMonth * MINUTE,
    ),
  );
  return new Map(draws.map(({ work, overrun }) => [work.fact.id, overrun]));
}

function durationOf({ minutes }: PaidWorkLine): number {
  return Math.round(minutes * MINUTE);
}
