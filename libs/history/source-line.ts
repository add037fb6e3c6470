import type { Instant, SlaError } from '#facts';

/** What one line (or record) of a source holds, on its way into a store. */
export interface SourceLine {
  /** From 1, in the source file. */
  readonly line: number;
  /** As it stands in the source, for the file of what was not imported. */
  readonly text: string;
  /** What it makes; nothing where `problem` says why. */
  readonly facts: readonly ImportedFact[];
  readonly problem?: SlaError;
}

/** A fact out of a source: shape checked, not yet accepted. `id` only where the source names one; `claimedRecordedAt` as the source says. */
export interface ImportedFact {
  readonly id?: string;
  readonly stream: string;
  readonly type: string;
  readonly occurredAt: Instant;
  readonly claimedRecordedAt: Instant;
  readonly data: Record<string, unknown>;
}
