import type { Language } from '#wording';
import type { Outcome } from './import-run.js';
import type { ReadingArguments } from './source-reading.js';

export interface ImportOptions extends ReadingArguments {
  readonly store: string;
  readonly rejects?: string;
  readonly strict?: true;
  readonly dryRun?: true;
  readonly json?: true;
  readonly lang: Language;
}

/** What came of an import, and of the lines that were rejected. */
export interface Imported extends Outcome {
  /** Nothing was written into the store. */
  readonly isRehearsal: boolean;
  readonly rejectsFile?: string | undefined;
}
