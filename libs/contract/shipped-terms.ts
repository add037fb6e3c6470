import variant1 from './data/variant-1.terms.json' with { type: 'json' };
import variant2 from './data/variant-2.terms.json' with { type: 'json' };
import variant3 from './data/variant-3.terms.json' with { type: 'json' };
import paidServiceData from './data/paid-service.json' with { type: 'json' };
import { parseTerms } from './parse-terms.js';
import type { Readings, Terms } from './terms.js';

/** The three packages of the offer (design: terms, section 2). */
export function shippedTerms(): Terms[] {
  return [variant1, variant2, variant3].map(parseTerms);
}

/** What holds for everybody, with or without a contract (design: terms, sections 1, 2, 7 and, for its reading, 8). */
export const paidService = {
  ...paidServiceData,
  startedHalfHours: paidServiceData.startedHalfHours as Readings['startedHalfHours'],
};
