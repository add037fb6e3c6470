import type { Outcome } from './clock.js';

/** What every row of the reference is made from; instants are milliseconds. */
export interface RowParts {
  readonly about: Readonly<Record<string, string>>;
  readonly guarantee: string;
  readonly outcome: Outcome;
  readonly start: number;
  readonly due: number | null;
  readonly stop: number | null;
  readonly excused?: boolean;
  readonly binding?: boolean;
  readonly overtakenBy?: readonly string[];
  readonly terms: { readonly id: string; readonly version: number } | undefined;
  readonly calendar: { readonly id: string; readonly version: number } | null;
}

export type Row = Readonly<Record<string, unknown>>;

/** A row with its fields in the order that the rules give. */
export function rowOf(parts: RowParts): Row {
  return {
    ...parts.about,
    guarantee: parts.guarantee,
    outcome: parts.outcome,
    startedAt: written(parts.start),
    dueAt: written(parts.due),
    stoppedAt: written(parts.stop),
    excused: parts.excused ?? false,
    binding: parts.binding ?? true,
    ...(parts.overtakenBy && { overtakenBy: parts.overtakenBy }),
    termsId: parts.terms?.id ?? null,
    termsVersion: parts.terms?.version ?? null,
    calendarId: parts.calendar?.id ?? null,
    calendarVersion: parts.calendar?.version ?? null,
  };
}

function written(instant: number | null): string | null {
  return instant === null ? null : new Date(instant).toISOString();
}
