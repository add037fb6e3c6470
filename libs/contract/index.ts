export { CalendarBook } from './calendar-book.js';
export { publicationShapes } from './events.js';
export type { PublicationFact } from './events.js';
export { parseTerms } from './parse-terms.js';
export { paidService, shippedTerms } from './shipped-terms.js';
export { TermsBook } from './terms-book.js';
export type {
  Counting,
  GuaranteeId,
  Phrase,
  Readings,
  Terms,
  TimedGuarantee,
  TimedGuaranteeId,
} from './terms.js';
