export { eventFields } from './event-types.js';
export { factsOf, historyOf, parseLine, readHistory } from './history.js';
export type { History } from './history.js';
export { linesOf } from './lines.js';
export { personalData } from './personal-data.js';
export { checkEvent } from './read-fact.js';
export type { ImportedFact, SourceLine } from './source-line.js';
