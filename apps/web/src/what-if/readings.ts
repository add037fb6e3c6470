import type { Readings } from '#contract';

/**
 * The ways in which terms can be read, by question; the first is what holds where they say nothing. The readings of money
 * turn no verdict, so nobody is offered them here.
 */
export const READINGS = {
  workingDays: ['closing-time', 'rolling'],
  weeksEndMovedBy: ['days-of-rest', 'public-holidays'],
  replacementStarts: ['fault-confirmed', 'reported'],
  technicianDispatchStarts: ['need-established', 'reported'],
  acknowledgedBy: ['accepted', 'delivered'],
  slaFirst: ['first-confirmation', 'first-work'],
} as const satisfies { readonly [Name in keyof Readings]?: readonly Readings[Name][] };

export type ReadingQuestion = keyof typeof READINGS;
/** As it stands in an address: `workingDays:rolling`. */
export type Reading = {
  [Name in ReadingQuestion]: `${Name}:${(typeof READINGS)[Name][number]}`;
}[ReadingQuestion];

export const READING_QUESTIONS = Object.keys(READINGS) as readonly ReadingQuestion[];

export function readingsOf(question: ReadingQuestion): readonly Reading[] {
  return READINGS[question].map((choice) => `${question}:${choice}` as Reading);
}

export function isReading(text: string): text is Reading {
  return READING_QUESTIONS.some((question) => (readingsOf(question) as readonly string[]).includes(text));
}

/** One answer to each question: another one takes the place of that before. */
export function withReading(chosen: readonly Reading[], added: Reading): Reading[] {
  const [question = ''] = added.split(':');
  return [...chosen.filter((each) => !each.startsWith(`${question}:`)), added];
}
