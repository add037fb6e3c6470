import pc from 'picocolors';
import type { Outcome } from '#compliance';
import { type Language, say } from '#wording';

const COLOURS: Record<Outcome, (text: string) => string> = {
  met: pc.green,
  breached: pc.red,
  running: pc.cyan,
  superseded: pc.dim,
  'not-applicable': pc.dim,
};

/** The outcome in words, coloured where the terminal can; the word says it all without colour. */
export function outcomeInColour(outcome: Outcome, language: Language): string {
  return COLOURS[outcome](say(language, `outcomes.${outcome}`));
}
