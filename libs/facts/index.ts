export { SlaError } from './sla-error.js';
export { formatInstant, isInstant, parseInstant } from './instant.js';
export type { Instant } from './instant.js';
export { epochInstant, isInTheFuture, isSamePerson } from './acceptance.js';
export { byCodeUnit } from './fact.js';
export type { Fact, FactOf, NewFact } from './fact.js';
export { checkShape, identifier, instant, localDate, termsVersion, text } from './shapes.js';
export { correctionShapes } from './corrections.js';
