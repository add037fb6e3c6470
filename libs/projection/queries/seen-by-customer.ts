import { knownHistory } from '#compliance';
import { agreedTermsIn } from './agreed-terms.js';
import type { Asked } from './asked.js';
import { calendarsKnown, type PublishedCalendar, type PublishedTerms, termsKnown } from './published.js';

/** What ships with the product is everybody's offer; of what was published since, a customer sees what they have signed. */
export function termsSeenBy(asked: Asked, customerId: string): PublishedTerms[] {
  const { shared, asOf, asKnownAt } = asked;
  const { facts } = knownHistory(shared, { asOf, asKnownAt });
  const own = agreedTermsIn(facts.filter(({ stream }) => stream === `customer-${customerId}`));
  const pins = new Set(own.map(({ termsId, termsVersion }) => `${termsId}@${termsVersion}`));
  return termsKnown(asked).filter(
    ({ publishedAt, terms }) => publishedAt === null || pins.has(`${terms.id}@${terms.version}`),
  );
}

/** The calendars that these terms count by, in all their versions. */
export function calendarsSeenBy(asked: Asked, customerId: string): PublishedCalendar[] {
  const used = new Set(
    termsSeenBy(asked, customerId).flatMap(({ terms }) => [
      terms.serviceHoursCalendar,
      terms.workingDaysCalendar,
    ]),
  );
  return calendarsKnown(asked).filter(
    ({ publishedAt, calendar }) => publishedAt === null || used.has(calendar.id),
  );
}
