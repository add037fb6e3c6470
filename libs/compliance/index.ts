export type { Outcome } from './clock.js';
export { explain } from './explain.js';
export type { Explanation, Maker } from './explain.js';
export { judge } from './judge.js';
export type { Published } from './judge.js';
export { knownHistory } from './known-facts.js';
export type { KnownFact, Question } from './known-facts.js';
export type { Judgement, Verdict } from './verdict.js';
