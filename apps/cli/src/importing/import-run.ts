import type { SourceLine } from '#history';
import {
  type ImportCounts,
  type ImportedBatch,
  importFacts,
  type ImportSettings,
  type Rejection,
} from '#import';
import type { Reached } from './checkpoint.js';

/** Rejections that are shown; all of them are in the file. */
const SHOWN = 5;

/** What is imported: the lines behind so many at the beginning. */
export type Source = (after: number) => AsyncIterable<SourceLine>;

/** What came of an import so far. */
export interface Outcome extends ImportCounts {
  /** Lines that this run has dealt with. */
  readonly lines: number;
  readonly shown: readonly Rejection[];
}

/** Who keeps what comes of it. */
export interface RunOptions {
  /** How far an earlier run has come. */
  readonly reached?: Reached | undefined;
  readonly onBatch: (batch: ImportedBatch, soFar: Outcome) => void;
}

/** Imports a source from where an earlier run has come to. */
export async function runImport(
  source: Source,
  settings: ImportSettings,
  { reached, onBatch }: RunOptions,
): Promise<Outcome> {
  const before = reached?.line ?? 0;
  let soFar: Outcome = {
    lines: 0,
    imported: 0,
    alreadyThere: (reached?.imported ?? 0) + (reached?.alreadyThere ?? 0),
    rejected: reached?.rejected ?? 0,
    shown: [],
  };
  // Ids that were named before the place where we go on have to be known.
  const lines = source(reached?.namesIds ? 0 : before);
  for await (const batch of importFacts(lines, settings, before)) {
    soFar = {
      lines: batch.line - before,
      imported: soFar.imported + batch.imported,
      alreadyThere: soFar.alreadyThere + batch.alreadyThere,
      rejected: soFar.rejected + batch.rejected,
      shown: [...soFar.shown, ...batch.rejections].slice(0, SHOWN),
    };
    onBatch(batch, soFar);
  }
  return soFar;
}
