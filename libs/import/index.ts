export { DerivedIds } from './derived-ids.js';
export { importFacts } from './import-facts.js';
export type { EventPlace, ImportCounts, ImportedBatch } from './import-facts.js';
export type { ImportSettings, Rejection } from './decide-lines.js';
export type { ImportTarget } from './stream-histories.js';
