import { formatInstant, SlaError } from '#facts';
import type { World } from '../world.js';
import { type Allowance, allowancesOf } from './allowance.js';
import type { ChargeLine } from './charge-line.js';
import { chargesOf } from './charges.js';
import { sumOfEuros } from './decimal.js';

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

/** What a customer's month used and cost, as of and as known at the instants that its world was opened for. */
export interface Account {
  readonly customerId: string;
  /** `yyyy-mm` */
  readonly month: string;
  readonly asOf: string;
  readonly asKnownAt: string | null;
  readonly allowances: readonly Allowance[];
  /** Unfounded ones too: they count 0. */
  readonly lines: readonly ChargeLine[];
  /** The sum of the lines, EUR without VAT; without the price of the package. */
  readonly total: string;
  /** Lines that no price list names a price for: the total is short of them. */
  readonly unpriced: number;
}

/**
 * The account of a customer's month: work belongs to the local month in which it began (terms, section 6).
 *
 * @param month `yyyy-mm`
 * @throws SlaError `UNKNOWN_MONTH`; `INVALID_FIELD` as `chargesOf`
 */
export function accountOf(world: World, customerId: string, month: string): Account {
  if (!MONTH.test(month)) throw new SlaError('UNKNOWN_MONTH', { month });
  const { asOf, asKnownAt } = world.known;
  const lines = chargesOf(world, customerId).filter((line) => line.month === month);
  return {
    customerId,
    month,
    asOf: formatInstant(asOf),
    asKnownAt: asKnownAt === null ? null : formatInstant(asKnownAt),
    allowances: allowancesOf(world, customerId, month),
    lines,
    total: sumOfEuros(lines.map(({ amount }) => amount)),
    unpriced: lines.filter(({ amount }) => amount === null).length,
  };
}
