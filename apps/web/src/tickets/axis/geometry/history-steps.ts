import type { Instant } from './span.js';

/** An instant of a ticket's history, as the server tells it. */
export interface HistoryInstant {
  readonly at: string;
  /** Ids of the events that happened then. */
  readonly occurred: readonly string[];
  /** Ids of the events that were recorded then. */
  readonly recorded: readonly string[];
}

/** A stop of the replay: what had come to be known by then is asked as known then, as of then. */
export interface ReplayStep extends Omit<HistoryInstant, 'at'> {
  readonly at: Instant;
  /** How many facts were known by then. */
  readonly known: number;
}

/** The stops in order, from the first at which anything was known of the ticket. */
export function replaySteps(instants: readonly HistoryInstant[]): ReplayStep[] {
  let known = 0;
  return instants
    .map(({ at, occurred, recorded }) => ({ at: Date.parse(at), occurred, recorded }))
    .sort((a, b) => a.at - b.at)
    .map((step) => ({ ...step, known: (known += step.recorded.length) }))
    .filter((step) => step.known > 0);
}

/** The last stop at or before an instant; the first where all are later. */
export function stepAt(steps: readonly ReplayStep[], instant: Instant): number {
  const later = steps.findIndex(({ at }) => at > instant);
  return later === -1 ? steps.length - 1 : Math.max(0, later - 1);
}
