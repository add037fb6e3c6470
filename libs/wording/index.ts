export { canSay, LANGUAGES, say } from './catalogue.js';
export type { Language } from './catalogue.js';
export { durationInWords } from './duration.js';
export { messageOf, problemTexts } from './message.js';
export type { Problem } from './message.js';
export { wallClockInWords } from './wall-clock.js';
