import { formatDay } from '#calendar';
import { paidService, type Terms } from '#contract';
import { byCodeUnit } from '#facts';
import type { ChargeLine } from '../money/charge-line.js';
import { euros, decimal, sumOfEuros } from '../money/decimal.js';
import type { World } from '../world.js';
import { type MonthlyPrice, monthlyPricesPaid } from './monthly-prices.js';
import { packageCost, type PackageCost } from './package-cost.js';
import { pastService } from './past-service.js';

/**
 * What the arithmetic takes for granted:
 * - `unfounded-counts-nothing`: work charged without a ground cost nothing and would have cost nothing
 * - `remote-work-in-included-time`: remote work that was charged would have drawn on included time, in order of start,
 *   with what was managed remotely
 * - `included-time-by-calendar-month`: in full in the first and the last one too
 * - `rest-in-started-half-hours`: what exceeded it would have been charged at the price level of its day
 * - `price-list-unchanged`: travel and work on site would have cost the same
 */
const ASSUMPTIONS = [
  'unfounded-counts-nothing',
  'remote-work-in-included-time',
  'included-time-by-calendar-month',
  'rest-in-started-half-hours',
  'price-list-unchanged',
] as const;

/** A recommendation to take a package, with the arithmetic (terms, section 7). Amounts are EUR without VAT. */
export interface PackageAdvice {
  readonly advise: 'package';
  /** The half year: local dates, both included. */
  readonly from: string;
  readonly until: string;
  /** Each ticket with paid work is one use; in order of its first paid work. */
  readonly uses: readonly string[];
  /** The terms that the customer has a contract on at the instant asked about. */
  readonly current: string | null;
  readonly cost: {
    /** Paid work that has its grounds, and what was charged by the price list, in order of start. */
    readonly lines: readonly ChargeLine[];
    readonly charges: string;
    /** The packages that the customer had, a price for each month that began under one. */
    readonly monthly: readonly MonthlyPrice[];
    readonly packages: string;
    readonly total: string;
  };
  readonly variants: readonly (PackageCost & {
    /** What the customer would have saved; negative where the package would have been dearer. */
    readonly saving: string;
  })[];
  /** Of equals the first. */
  readonly cheapest: string | null;
  /** Entries that no price list names a price for: they are missing on both sides. */
  readonly unpriced: number;
  readonly assumptions: typeof ASSUMPTIONS;
}

/** For a customer who used paid service more than once in the half year up to the instant asked about. */
export function packageAdvice(world: World, customerId: string): PackageAdvice | undefined {
  const past = pastService(world, customerId);
  const uses = [...new Set(past.paidWork.map(({ ticketId }) => ticketId))];
  if (uses.length < 2) return undefined;
  const lines = [...past.paidWork, ...past.byPriceList].sort((a, b) => byCodeUnit(a.startedAt, b.startedAt));
  const charges = sumOfEuros(lines.map(({ amount }) => amount));
  const monthly = monthlyPricesPaid(world, customerId, past.halfYear);
  const packages = sumOfEuros(monthly.map(({ pricePerMonth }) => pricePerMonth));
  const total = sumOfEuros([charges, packages]);
  const variants = packagesOffered(world)
    .map(({ terms, price }) => packageCost(past, terms, price))
    .map((cost) => ({ ...cost, saving: euros(decimal(total).minus(cost.total)) }));
  return {
    advise: 'package',
    from: formatDay(past.halfYear.firstDay),
    until: formatDay(past.halfYear.lastDay),
    uses,
    current: world.contracts.inForce(customerId, world.known.asOf)?.terms.id ?? null,
    cost: { lines, charges, monthly, packages, total },
    variants,
    cheapest: cheapestOf(variants)?.termsId ?? null,
    unpriced: past.byPriceList.filter(({ amount }) => amount === null).length,
    assumptions: ASSUMPTIONS,
  };
}

interface Package {
  readonly terms: Terms;
  readonly price: string;
}

/** The newest version of each package that the offer names, as far as it names a price. */
function packagesOffered({ offered }: World): Package[] {
  return paidService.packages.flatMap((termsId) => {
    const newest = offered
      .all()
      .filter(({ id }) => id === termsId)
      .reduce<Terms | undefined>(
        (best, each) => (best && best.version > each.version ? best : each),
        undefined,
      );
    return newest?.pricePerMonth === undefined ? [] : [{ terms: newest, price: newest.pricePerMonth }];
  });
}

function cheapestOf(costs: readonly PackageCost[]): PackageCost | undefined {
  return costs.reduce<PackageCost | undefined>(
    (best, each) => (best && decimal(best.total).lte(each.total) ? best : each),
    undefined,
  );
}
