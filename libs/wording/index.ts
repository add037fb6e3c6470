export { canSay, LANGUAGES, say } from './catalogue.js';
export type { Language } from './catalogue.js';
export { durationInWords, shortDuration } from './duration.js';
export { messageOf, problemTexts } from './message.js';
export type { Problem } from './message.js';
export { percentInWords, percentOf } from './share.js';
export { monthInWords, wallClockInWords } from './wall-clock.js';
