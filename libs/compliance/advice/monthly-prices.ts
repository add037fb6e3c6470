import { formatInstant, type Instant } from '#facts';
import type { ContractVersion } from '../contracts.js';
import { type Evidence, evidenceOf } from '../explain/evidence.js';
import { contractsOf } from '../money/served-contract.js';
import type { World } from '../world.js';
import type { HalfYear } from './half-year.js';

/** What a package cost in a month of a half year, EUR without VAT. */
export interface MonthlyPrice {
  /** When the month of the half year began. */
  readonly begins: string;
  readonly contractId: string;
  readonly termsId: string;
  readonly termsVersion: number;
  readonly pricePerMonth: string;
  /** The contract signed or amended. */
  readonly agreedBy: Evidence;
}

/** For each of the six months that of every contract in force when it began. */
export function monthlyPricesPaid(
  world: World,
  customerId: string,
  { monthsBegin }: HalfYear,
): MonthlyPrice[] {
  const own = contractsOf(world, customerId).map(({ subject }) => subject.contractId);
  const { contracts } = world;
  return monthsBegin.flatMap((begins) =>
    own
      .filter((contractId) => begins < contracts.endOf(contractId))
      .flatMap((contractId) => monthlyPrice(begins, contracts.versionAt(contractId, begins))),
  );
}

function monthlyPrice(begins: Instant, agreed: ContractVersion | undefined): MonthlyPrice[] {
  const pricePerMonth = agreed?.terms.pricePerMonth;
  if (agreed === undefined || pricePerMonth === undefined) return [];
  const { contractId, terms, fact } = agreed;
  const [termsId, termsVersion] = [terms.id, terms.version];
  return [
    {
      begins: formatInstant(begins),
      contractId,
      termsId,
      termsVersion,
      pricePerMonth,
      agreedBy: evidenceOf(fact),
    },
  ];
}
