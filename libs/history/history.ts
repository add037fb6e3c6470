import { type Fact, SlaError } from '#facts';
import { checkHistory, type PlacedFact } from './check-history.js';
import { readFact } from './read-fact.js';

/** A checked history, and where each event of it stood. */
export interface History {
  readonly facts: readonly Fact[];
  /** The line (from 1) of an event. */
  lineOf(eventId: unknown): number | undefined;
}

/**
 * A history from its lines, checked as a whole. Blank lines are passed over.
 *
 * @throws SlaError with `line` (from 1): `BROKEN_LINE` where a line is no JSON, or what `readFact` and `checkHistory` find
 */
export async function readHistory(lines: AsyncIterable<string>): Promise<History> {
  const placed: PlacedFact[] = [];
  let line = 0;
  for await (const text of lines) {
    line += 1;
    if (text.trim() !== '') placed.push({ line, fact: factAt(line, parseLine(text, line)) });
  }
  return checkedHistory(placed);
}

/** The same for events that are at hand already; their lines are their places, from 1. */
export function historyOf(events: readonly unknown[]): History {
  return checkedHistory(events.map((event, index) => ({ line: index + 1, fact: factAt(index + 1, event) })));
}

/** The facts of `historyOf`, for whoever needs no places. */
export function factsOf(events: readonly unknown[]): Fact[] {
  return [...historyOf(events).facts];
}

/** @throws SlaError `BROKEN_LINE` with `line` and what the parser says */
export function parseLine(text: string, line: number): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new SlaError('BROKEN_LINE', { line, reason: (error as Error).message.slice(0, 120) });
  }
}

function factAt(line: number, event: unknown): Fact {
  try {
    return readFact(event);
  } catch (error) {
    throw error instanceof SlaError ? error.at({ line }) : error;
  }
}

function checkedHistory(placed: readonly PlacedFact[]): History {
  checkHistory(placed);
  return {
    facts: numbered(withoutRepeats(placed.map(({ fact }) => fact))),
    lineOf: (eventId) => placed.find(({ fact }) => fact.id === eventId)?.line,
  };
}

/** A line repeated with the same id is the same event (judging: "Which events count", 4). */
function withoutRepeats(facts: readonly Fact[]): Fact[] {
  const seen = new Set<string>();
  return facts.filter((fact) => !seen.has(fact.id) && seen.add(fact.id));
}

/** Each fact with its place in its stream, as a store would number them. */
function numbered(facts: readonly Fact[]): Fact[] {
  const counts = new Map<string, number>();
  return facts.map((fact) => {
    const revision = counts.get(fact.stream) ?? 0;
    counts.set(fact.stream, revision + 1);
    return { ...fact, revision };
  });
}
