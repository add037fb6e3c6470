import { SlaError } from '#facts';

/** Not the sender's doing: the store could not be reached, or did not say. */
const OF_THE_STORE = new Set(['STORE_UNAVAILABLE', 'OUTCOME_UNKNOWN']);

/** What became of a command, or of an append. */
export interface CommandOutcome {
  readonly outcome: 'accepted' | 'refused' | 'failed';
  /** Why it was refused or failed; empty where it was accepted. */
  readonly code: string;
}

export const ACCEPTED: CommandOutcome = { outcome: 'accepted', code: '' };

export function outcomeOf(error: unknown): CommandOutcome {
  if (!(error instanceof SlaError)) return { outcome: 'failed', code: 'INTERNAL_ERROR' };
  const { code } = error;
  return { outcome: OF_THE_STORE.has(code) ? 'failed' : 'refused', code };
}
