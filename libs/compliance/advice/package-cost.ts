import type { Terms } from '#contract';
import { decimal, euros, sumOfEuros } from '../money/decimal.js';
import { drawn } from '../money/draw.js';
import { priceOfHalfHours, startedHalfHours } from '../money/half-hours.js';
import { mayUse } from '../money/included-remote-time.js';
import { MINUTE } from '../money/logged-work.js';
import { HOURLY_RATE } from '../money/paid-work-lines.js';
import { MONTHS } from './half-year.js';
import type { PaidWorkLine, PastService } from './past-service.js';

/** What the half year would have cost under a package, EUR without VAT. */
export interface PackageCost {
  readonly termsId: string;
  readonly termsVersion: number;
  readonly pricePerMonth: string;
  /** Six monthly prices. */
  readonly packages: string;
  /** What would have been charged all the same. */
  readonly stillCharged: string;
  readonly total: string;
}

/** The arithmetic of one package (terms, section 7), on the assumptions that `PackageAdvice` names. */
export function packageCost(past: PastService, terms: Terms, pricePerMonth: string): PackageCost {
  const packages = euros(decimal(pricePerMonth).times(MONTHS));
  const stillCharged = sumOfEuros([
    ...chargesForPaidWork(past, terms),
    ...past.byPriceList.map(({ amount }) => amount),
  ]);
  return {
    termsId: terms.id,
    termsVersion: terms.version,
    pricePerMonth,
    packages,
    stillCharged,
    total: sumOfEuros([packages, stillCharged]),
  };
}

function chargesForPaidWork(past: PastService, terms: Terms): string[] {
  const notIncluded = overruns(past, terms);
  return [...Map.groupBy(past.paidWork, ({ ticketId }) => ticketId).values()].flatMap((lines) => {
    const durations = lines.map((line) => notIncluded.get(line.fact.id) ?? durationOf(line));
    const halfHours = startedHalfHours(durations, terms.readings.startedHalfHours);
    return lines.map(({ basis }, index) =>
      euros(priceOfHalfHours(halfHours[index] ?? 0, HOURLY_RATE, decimal(basis.priceLevel))),
    );
  });
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
