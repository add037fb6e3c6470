import type { AxisPromise } from './axis-promise.js';
import type { Instant, Span } from './span.js';

/** The least that an axis shows, in milliseconds: a ticket that was reported a moment ago has no length yet. */
const LEAST = 3_600_000;
const LEAST_OF_PROMISE = 60_000;
/** How far before a ticket's report its axis begins for what was agreed long before, as a share of the rest. */
const BEFORE = 0.15;

/** What can be seen on either side of everything, as a share of it. */
const AROUND = 0.03;

export interface Extents {
  /** As far as one can go: everything that is drawn. */
  readonly whole: Span;
  /** What is shown first: until the last stop or due instant, and now if that is not far off. */
  readonly home: Span;
}

/** The time that the axis of a ticket covers. */
export function extentsOf(
  promises: readonly AxisPromise[],
  facts: readonly Instant[],
  asOf: Instant,
): Extents {
  const starts = promises.map(({ startedAt }) => startedAt);
  const ends = promises.flatMap(endsOf);
  const from = Math.min(...starts, ...facts.slice(0, 1), asOf);
  const until = Math.max(from + LEAST, ...ends, ...facts);
  const isNowNear = asOf > until && asOf - from <= (until - from) * 1.5;
  const home = { from, until: isNowNear ? asOf : until };
  const earliest = Math.min(from, ...promises.map(({ bar }) => bar.from));
  const before = Math.min(from - earliest, (home.until - from) * BEFORE);
  return {
    whole: padded({ from: earliest, until: Math.max(home.until, ...promises.map(({ bar }) => bar.until)) }),
    home: { from: from - before, until: home.until },
  };
}

/** The time that one promise is about. */
export function extentOf({ startedAt, dueAt, ending, endedAt }: AxisPromise): Span {
  // Of a clock that runs over for months, as much as was allowed shows that it does.
  const far = dueAt === null ? Infinity : dueAt + Math.max(dueAt - startedAt, LEAST);
  const end = ending === 'open' ? Math.min(endedAt, far) : endedAt;
  const instants = [startedAt, end, ...(dueAt === null ? [] : [dueAt])];
  const from = Math.min(...instants);
  const until = Math.max(...instants);
  return { from, until: Math.max(until, from + LEAST_OF_PROMISE) };
}

/** Where a promise ends to look at: an open clock goes on to the instant asked about, which may be far off. */
function endsOf({ dueAt, ending, endedAt }: AxisPromise): Instant[] {
  return [...(dueAt === null ? [] : [dueAt]), ...(ending === 'open' ? [] : [endedAt])];
}

function padded({ from, until }: Span): Span {
  const margin = (until - from) * AROUND;
  return { from: Math.round(from - margin), until: Math.round(until + margin) };
}
