export { parseStreamName, shapeOf } from './event-types.js';
export { factsOf, historyOf, parseLine, readHistory } from './history.js';
export type { History } from './history.js';
export { linesOf, MAX_LINE_BYTES } from './lines.js';
export { readFact } from './read-fact.js';
