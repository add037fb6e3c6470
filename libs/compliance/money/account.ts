import { paidService } from '#contract';
import { byCodeUnit, formatInstant, SlaError } from '#facts';
import { type Evidence, evidenceOf } from '../explain/evidence.js';
import { monthNamed } from '../months.js';
import type { World } from '../world.js';
import { type Allowance, allowancesOf } from './allowance.js';
import type { ChargeLine } from './charge-line.js';
import { chargesOf } from './charges.js';
import { sumOfEuros } from './decimal.js';
import { onSiteMonths } from './included-on-site-time.js';
import { remoteMonths } from './included-remote-time.js';
import { priceLevelsOf } from './price-levels.js';
import { contractsOf } from './served-contract.js';

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

/** What a customer's month used and cost, as of and as known at the instants that its world was opened for. */
export interface Account {
  readonly customerId: string;
  /** `yyyy-mm` */
  readonly month: string;
  readonly asOf: string;
  readonly asKnownAt: string | null;
  /** Those in force in the month, in order. */
  readonly priceLevels: readonly AccountedPriceLevel[];
  readonly allowances: readonly Allowance[];
  /** Unfounded ones too: they count 0. */
  readonly lines: readonly ChargeLine[];
  /** The sum of the lines, EUR without VAT; without the price of the package. */
  readonly total: string;
  /** Lines that lack a ground. */
  readonly unfounded: number;
  /** Lines that no price list names a price for: the total is short of them. */
  readonly unpriced: number;
}

/** A factor that the hourly rate is multiplied by. */
export interface AccountedPriceLevel {
  readonly priceLevel: string;
  /** The local midnight from which it holds; `null` where it always did. */
  readonly from: string | null;
  /** What set it; `null` where nobody did, and it is 1. */
  readonly setBy: Evidence | null;
}

/**
 * The account of a customer's month: work belongs to the local month in which it began (terms, section 6).
 *
 * @param month `yyyy-mm`
 * @throws SlaError `UNKNOWN_MONTH`; `MONTH_NOT_BEGUN` where it begins after the instant asked about, and nothing is of it; `INVALID_FIELD` as
 *   `chargesOf`
 */
export function accountOf(world: World, customerId: string, month: string): Account {
  if (!MONTH.test(month)) throw new SlaError('UNKNOWN_MONTH', { month });
  const found = accountFrom(world, month, customerId, chargesOf(world, customerId));
  const { known, calendars } = world;
  const { from } = monthNamed(calendars.first(paidService.calendar), month);
  // In a zone to the east it may have begun, and work may have been done in it.
  if (from > known.asOf && isUntouched(found))
    throw new SlaError('MONTH_NOT_BEGUN', { month, asOf: formatInstant(known.asOf) });
  return found;
}

/**
 * The accounts of all months in which anything was charged, or drawn from included time, in order.
 *
 * @throws SlaError as `accountOf`
 */
export function accountsOf(world: World, customerId: string): Account[] {
  const lines = chargesOf(world, customerId);
  const worked = contractsOf(world, customerId).flatMap(({ subject, tickets, checks }) =>
    [...remoteMonths(subject, tickets), ...onSiteMonths(subject, checks, tickets)].map(
      ({ month }) => month.name,
    ),
  );
  const months = new Set([...lines.map(({ month }) => month), ...worked]);
  return [...months].sort(byCodeUnit).map((month) => accountFrom(world, month, customerId, lines));
}

function isUntouched({ lines, allowances }: Account): boolean {
  return (
    lines.length === 0 && allowances.every(({ entries, outside }) => entries.length + outside.length === 0)
  );
}

function accountFrom(world: World, month: string, customerId: string, all: readonly ChargeLine[]): Account {
  const { asOf, asKnownAt } = world.known;
  const { from, until } = monthNamed(world.calendars.first(paidService.calendar), month);
  const lines = all.filter((line) => line.month === month);
  return {
    customerId,
    month,
    asOf: formatInstant(asOf),
    asKnownAt: asKnownAt === null ? null : formatInstant(asKnownAt),
    priceLevels: priceLevelsOf(world, customerId)
      .during(from, until)
      .map((level) => ({
        priceLevel: level.factor.toFixed(),
        from: Number.isFinite(level.from) ? formatInstant(level.from) : null,
        setBy: level.fact ? evidenceOf(level.fact) : null,
      })),
    allowances: allowancesOf(world, customerId, month),
    lines,
    total: sumOfEuros(lines.map(({ amount }) => amount)),
    unfounded: lines.filter(({ missingGrounds }) => missingGrounds.length > 0).length,
    unpriced: lines.filter(({ amount }) => amount === null).length,
  };
}
