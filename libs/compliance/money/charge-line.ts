import type { Readings } from '#contract';
import type { Evidence } from '../explain/evidence.js';
import type { MissingGround, PaidReason } from './grounds.js';

/** Paid work: started half hours at the hourly rate, multiplied by the customer's price level. */
export interface HalfHourBasis {
  readonly by: 'half-hours';
  readonly halfHours: number;
  /** Whether an entry starts half hours for itself, or adds to those that its ticket had started before it. */
  readonly startedHalfHours: Readings['startedHalfHours'];
  readonly hourlyRate: string;
  readonly halfHourlyRate: string;
  readonly priceLevel: string;
  /** What set that level; `null` where nobody did, and it is 1. */
  readonly priceLevelSetBy: Evidence | null;
}

/** Travel and work on site: kilometres and minutes at the prices of the list in force; prices are `null` where none is. */
export interface PriceListBasis {
  readonly by: 'price-list';
  readonly priceListVersion: number | null;
  readonly priceListPublishedBy: Evidence | null;
  readonly kilometres: number;
  readonly perKilometre: string | null;
  /** Those charged. */
  readonly minutes: number;
  readonly perHour: string | null;
  /** Free of charge: covered by the hours included in the contract's month. */
  readonly includedMinutes: number;
}

/** What was done. */
export type ChargedWork = 'paid-remote' | 'paid-on-site' | 'on-site' | 'travel';

/** What is worth knowing of a charge that counts. */
export type ChargeFlag = 'included-time-left' | 'cause-not-stated' | 'no-price-list';

/** One entry of an account (terms, section 6). */
export interface ChargeLine {
  /** The logged work that is charged. */
  readonly fact: Evidence;
  readonly work: ChargedWork;
  readonly ticketId: string;
  readonly customerId: string;
  /** The contract that the ticket was reported under. */
  readonly contractId: string | null;
  /** `yyyy-mm`: the local month in which the work began. */
  readonly month: string;
  /** IANA name of the zone whose months count. */
  readonly zone: string;
  readonly startedAt: string;
  /** As logged. */
  readonly minutes: number;
  readonly basis: HalfHourBasis | PriceListBasis;
  /** Why it is paid work; `null` for travel and work on site, which need no reason. */
  readonly reason: PaidReason | null;
  /** When the written agreement was reached that the reason comes from, also where that was too late. */
  readonly agreedAt: string | null;
  /** What gives the charge its grounds or takes them: escalation, fault finding, warning, voiding. */
  readonly grounds: readonly Evidence[];
  /** Where any is missing the charge is unfounded and counts 0. */
  readonly missingGrounds: readonly MissingGround[];
  readonly flags: readonly ChargeFlag[];
  /** Minutes of included time that were left when the work began; `null` where it could not have used any. */
  readonly includedMinutesLeft: number | null;
  /** EUR without VAT, rounded half up to cents; `null` where no price list names a price. */
  readonly amount: string | null;
  /** False where the arithmetic gives whole cents. */
  readonly isRounded: boolean;
}
