import { openWorld, type World } from '#compliance';
import { paidService } from '#contract';
import { formatInstant, SlaError } from '#facts';
import { type ReadingOptions, readFacts } from './facts-source.js';
import type { Telling } from './text/evidence.js';

/**
 * The world at the instants asked about, and how to tell of it.
 *
 * @param customerId checked where it is given
 * @throws SlaError `UNKNOWN_CUSTOMER`, and as `readFacts`
 */
export async function askedWorld(
  options: ReadingOptions,
  customerId?: string,
): Promise<{ world: World; telling: Telling }> {
  const { facts, known } = await readFacts(options);
  if (facts.length === 0) throw new SlaError('EMPTY_HISTORY');
  if (customerId !== undefined && !facts.some(({ stream }) => stream === `customer-${customerId}`))
    throw new SlaError('UNKNOWN_CUSTOMER', { field: 'customer', value: customerId });
  const world = openWorld(facts, options, known);
  const zone = world.calendars.first(paidService.calendar).published.timezone;
  return { world, telling: { language: options.lang, zone } };
}

/** The instants that a world was opened for, as answers carry them. */
export function askedOf({ known }: World): { asOf: string; asKnownAt: string | null } {
  const { asOf, asKnownAt } = known;
  return { asOf: formatInstant(asOf), asKnownAt: asKnownAt === null ? null : formatInstant(asKnownAt) };
}
