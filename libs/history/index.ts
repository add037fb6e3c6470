export { eventFields, parseStreamName } from './event-types.js';
export { contentOf } from './fact-content.js';
export { factsOf, historyOf, parseLine, readHistory } from './history.js';
export type { History } from './history.js';
export { linesOf } from './lines.js';
export { personalData } from './personal-data.js';
export { checkEvent } from './read-fact.js';
export type { ImportedFact, SourceLine } from './source-line.js';
export { sourceLinesOf } from './source-lines.js';
