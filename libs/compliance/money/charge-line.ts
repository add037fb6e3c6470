import type { FactReference } from './fact-reference.js';
import type { MissingGround, PaidReason } from './grounds.js';

/** Paid work: started half hours at the hourly rate, multiplied by the customer's price level. */
export interface HalfHourBasis {
  readonly by: 'half-hours';
  readonly halfHours: number;
  readonly hourlyRate: string;
  readonly priceLevel: string;
}

/** Travel and work on site: kilometres and minutes at the prices of the list in force; prices are `null` where none is. */
export interface PriceListBasis {
  readonly by: 'price-list';
  readonly priceListVersion: number | null;
  readonly kilometres: number;
  readonly perKilometre: string | null;
  /** Those charged. */
  readonly minutes: number;
  readonly perHour: string | null;
  /** Free of charge: covered by the hours included in the contract's month. */
  readonly includedMinutes: number;
}

/** What is worth knowing of a charge that counts. */
export type ChargeFlag = 'included-time-left' | 'cause-not-stated' | 'no-price-list';

/** One entry of an account (terms, section 6). */
export interface ChargeLine {
  /** The logged work that is charged. */
  readonly fact: FactReference;
  readonly ticketId: string;
  readonly customerId: string;
  /** The contract that the ticket was reported under. */
  readonly contractId: string | null;
  /** `yyyy-mm`: the local month in which the work began. */
  readonly month: string;
  readonly startedAt: string;
  /** As logged. */
  readonly minutes: number;
  readonly basis: HalfHourBasis | PriceListBasis;
  /** Why it is paid work; `null` for travel and work on site, which need no reason. */
  readonly reason: PaidReason | null;
  /** Where any is missing the charge is unfounded and counts 0. */
  readonly missingGrounds: readonly MissingGround[];
  readonly flags: readonly ChargeFlag[];
  /** EUR without VAT, rounded half up to cents; `null` where no price list names a price. */
  readonly amount: string | null;
}
