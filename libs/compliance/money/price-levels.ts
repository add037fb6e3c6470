import { type CompiledCalendar, parseDay, startOfDay } from '#calendar';
import type { CustomerEventData } from '#customer';
import type { Instant } from '#facts';
import type { KnownFact } from '../known-facts.js';
import { type Decimal, decimal, type DecimalText } from './decimal.js';

interface PriceLevel {
  readonly from: Instant;
  readonly factor: Decimal;
}

/** A customer's price levels: the factors that the hourly rate is multiplied by (terms, section 1). */
export class PriceLevels {
  private readonly levels: readonly PriceLevel[];

  /**
   * @param facts those of the customer, in order
   * @param zone in whose local midnights levels begin
   */
  constructor(facts: readonly KnownFact[], zone: CompiledCalendar) {
    this.levels = facts.flatMap((fact) => {
      if (fact.type === 'PriceLevelSet') {
        const { priceLevel, from } = fact.data as CustomerEventData<'PriceLevelSet'>;
        return levelFrom(startOfDay(zone, parseDay(from)), priceLevel);
      }
      if (fact.type !== 'CustomerRegistered') return [];
      return levelFrom(-Infinity, (fact.data as CustomerEventData<'CustomerRegistered'>).priceLevel);
    });
  }

  /** The level with the latest beginning at or before an instant, of equals the later in order; 1 where there is none. */
  inForce(at: Instant): Decimal {
    const begun = this.levels.filter(({ from }) => from <= at);
    const latest = begun.reduce((newest, { from }) => Math.max(newest, from), -Infinity);
    return begun.findLast(({ from }) => from === latest)?.factor ?? decimal(1);
  }
}

function levelFrom(from: Instant, level: DecimalText | undefined): PriceLevel[] {
  return level === undefined ? [] : [{ from, factor: decimal(level) }];
}
