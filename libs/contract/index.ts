export { CalendarBook } from './calendar-book.js';
export { checkVersionKept } from './checked-calendar.js';
export { publicationShapes } from './events.js';
export type { PublicationFact } from './events.js';
export { publicationCommands, publicationStream } from './commands.js';
export type { PublicationCommand, PublicationCommandName, PublicationSubject } from './commands.js';
export { decidePublication } from './decide.js';
export { decidePublicationChange, publicationChanges, publicationChangesIn } from './decide-change.js';
export type { PublicationChangeCommand } from './decide-change.js';
export { evolvePublications, initialPublications, publishedFacts } from './publications.js';
export type { Publications } from './publications.js';
export { parseTerms } from './parse-terms.js';
export { ledgerZone } from './ledger-zone.js';
export { paidService, shippedTerms } from './shipped-terms.js';
export { TermsBook } from './terms-book.js';
export { GUARANTEES, readingsShape } from './terms.js';
export type {
  Counting,
  GuaranteeId,
  Phrase,
  Readings,
  Terms,
  TimedGuarantee,
  TimedGuaranteeId,
} from './terms.js';
