import type { Say } from '../i18n/catalogue.js';

/** What happened, as the beginning of a line: "Ticket was reported". */
export function eventInWords(say: Say, type: string): string {
  const words = say(`events.${type}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
