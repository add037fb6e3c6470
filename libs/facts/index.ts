export { SlaError } from './sla-error.js';
export { formatInstant, isInstant, parseInstant } from './instant.js';
export type { Instant } from './instant.js';
export { byCodeUnit } from './fact.js';
export type { Fact } from './fact.js';
