export { SlaError } from './sla-error.js';
export { formatInstant, isInstant, parseInstant } from './instant.js';
export type { Instant } from './instant.js';
export {
  checkAboutAnother,
  checkNotFuture,
  checkTwoPeople,
  epochInstant,
  isSamePerson,
} from './acceptance.js';
export { byCodeUnit } from './fact.js';
export { isSameContent } from './same-content.js';
export type { Fact, FactOf, NewFact } from './fact.js';
export { checkShape, identifier, instant, localDate, termsVersion, text } from './shapes.js';
export { correctionPersonalFields, correctionShapes } from './corrections.js';
export { evolveChanges } from './changes.js';
export type { Changes, Proposal } from './changes.js';
export { changeRejections, decideChange, WHOEVER_APPROVES } from './decide-change.js';
export type { ChangeCommand, ChangeInStream, ChangeKinds } from './decide-change.js';
