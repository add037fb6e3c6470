import { type CompiledCalendar, parseDay, startOfDay } from '#calendar';
import { paidService } from '#contract';
import type { CustomerEventData } from '#customer';
import type { Instant } from '#facts';
import type { KnownFact } from '../known-facts.js';
import type { World } from '../world.js';
import { type Decimal, decimal, type DecimalText } from './decimal.js';

export interface PriceLevel {
  /** The local midnight from which it holds; minus infinity where it always did. */
  readonly from: Instant;
  readonly factor: Decimal;
  /** What set it; nothing where nobody did. */
  readonly fact?: KnownFact;
}

const UNSET: PriceLevel = { from: -Infinity, factor: decimal(1) };

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
        return levelFrom(fact, startOfDay(zone, parseDay(from)), priceLevel);
      }
      if (fact.type !== 'CustomerRegistered') return [];
      return levelFrom(fact, -Infinity, (fact.data as CustomerEventData<'CustomerRegistered'>).priceLevel);
    });
  }

  /** The level with the latest beginning at or before an instant, of equals the later in order; 1 where there is none. */
  inForce(at: Instant): PriceLevel {
    const begun = this.levels.filter(({ from }) => from <= at);
    const latest = begun.reduce((newest, { from }) => Math.max(newest, from), -Infinity);
    return begun.findLast(({ from }) => from === latest) ?? UNSET;
  }

  /** Those in force at any instant of [from, until), in order. */
  during(from: Instant, until: Instant): PriceLevel[] {
    const beginnings = this.levels.map((level) => level.from).filter((each) => from < each && each < until);
    const inForce = [from, ...beginnings.sort((a, b) => a - b)].map((at) => this.inForce(at));
    return [...new Set(inForce)];
  }
}

/** Those of a customer; levels begin at midnights of paid service's zone. */
export function priceLevelsOf({ streams, calendars }: World, customerId: string): PriceLevels {
  return new PriceLevels(streams.get(`customer-${customerId}`) ?? [], calendars.first(paidService.calendar));
}

function levelFrom(fact: KnownFact, from: Instant, level: DecimalText | undefined): PriceLevel[] {
  return level === undefined ? [] : [{ from, factor: decimal(level), fact }];
}
