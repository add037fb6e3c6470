import { z } from 'zod';
import { type Instant, SlaError } from '#facts';
import type { KnownFact } from '../known-facts.js';
import { type Decimal, decimal } from './decimal.js';

const price = z
  .union([z.number().min(0), z.string().regex(/^\d+(\.\d+)?$/)])
  .transform(decimal)
  .optional();

/**
 * What a price list says, in EUR without VAT: decimal text (or a number) for a kilometre travelled, an hour on the way,
 * an hour of work on site. A price that it leaves out is none; what else it says is for others.
 */
const pricesShape = z.looseObject({ perKilometre: price, travelPerHour: price, onSitePerHour: price });

interface PublishedPrices {
  readonly version: number;
  readonly prices: Readonly<Record<string, unknown>>;
}

export interface PriceList {
  readonly fact: KnownFact;
  readonly version: number;
  readonly perKilometre?: Decimal | undefined;
  readonly travelPerHour?: Decimal | undefined;
  readonly onSitePerHour?: Decimal | undefined;
}

/** The price lists that the supplier has published (terms, section 6). */
export class PriceLists {
  private readonly published: readonly KnownFact[];

  /** @param facts those of the supplier, in order */
  constructor(facts: readonly KnownFact[]) {
    this.published = facts.filter(({ type }) => type === 'PriceListPublished');
  }

  /**
   * The list published last at or before an instant.
   *
   * @throws SlaError `INVALID_FIELD` with `eventId`, `field` and `value` where that list names a price that is none
   */
  inForce(at: Instant): PriceList | undefined {
    const fact = this.published.findLast(({ occurredAt }) => occurredAt <= at);
    if (!fact) return undefined;
    const { version, prices } = fact.data as PublishedPrices;
    const result = pricesShape.safeParse(prices);
    if (result.success) return { ...result.data, fact, version };
    const field = String(result.error.issues[0]?.path[0]);
    throw new SlaError('INVALID_FIELD', {
      eventId: fact.id,
      field,
      value: prices[field],
      expected: 'EUR as decimal text, such as 0.45',
    });
  }
}
