import type { SlaError } from '#facts';

/** Bytes of a record, with all its lists: far beyond any ticket, far below what would exhaust memory. */
export const MAX_RECORD_BYTES = 4 * 1024 * 1024;

/** A record of a source, or why it is none. */
export interface SourceRecord {
  /** From 1, where it begins. */
  readonly line: number;
  readonly text: string;
  readonly fields?: Readonly<Record<string, unknown>>;
  readonly problem?: SlaError;
}
