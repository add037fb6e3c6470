import { parseInstant } from '#facts';

/** A line of a history file, as it is written there. */
export interface Line {
  readonly stream: string;
  readonly type: string;
  readonly occurredAt: string;
  readonly recordedAt?: string;
  readonly id?: string;
  readonly data: Readonly<Record<string, unknown>>;
}

export interface Question {
  readonly history: readonly Line[];
  readonly asOf?: string;
  readonly asKnownAt?: string;
}

/** An event that counts, at the instant at which it counts. */
export interface Happened {
  readonly at: number;
  readonly type: string;
  readonly stream: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** What is known of a history at the instant asked about: the events in order, and that instant. */
export interface Known {
  readonly asOf: number;
  readonly events: readonly Happened[];
}

const ABOUT_OTHERS = ['FactRetracted', 'OccurrenceCorrected'];

/** "Which events count", sentence by sentence. */
export function knownEvents({ history, asOf, asKnownAt }: Question): Known {
  const lines = withoutRepeats(history);
  const newest = Math.max(...lines.map((line) => parseInstant(line.occurredAt)));
  const until = asOf === undefined ? newest : parseInstant(asOf);
  const existing = lines.filter(
    (line) => asKnownAt === undefined || recordedAt(line) <= parseInstant(asKnownAt),
  );
  const events = existing
    .filter((line) => !isRetracted(line, existing))
    .map((line, place) => ({ line, place, at: correctedInstant(line, existing) }))
    .filter(({ at }) => at <= until)
    .sort((a, b) => a.at - b.at || a.place - b.place)
    .map(({ line, at }) => ({ at, type: line.type, stream: line.stream, data: line.data }));
  return { asOf: until, events };
}

/** A line repeated with the same id is the same event; where the id is missing, the line itself is what names it. */
function withoutRepeats(history: readonly Line[]): Line[] {
  const seen = new Set<string>();
  return history.filter((line) => {
    const name = line.id ?? JSON.stringify(line);
    return !seen.has(name) && seen.add(name);
  });
}

function recordedAt(line: Line): number {
  return parseInstant(line.recordedAt ?? line.occurredAt);
}

function isRetracted(line: Line, existing: readonly Line[]): boolean {
  if (ABOUT_OTHERS.includes(line.type)) return false;
  return existing.some(
    ({ type, data }) => type === 'FactRetracted' && line.id !== undefined && data.eventId === line.id,
  );
}

/** The latest recorded correction wins; of equals the later in the history. */
function correctedInstant(line: Line, existing: readonly Line[]): number {
  let best: Line | undefined;
  if (!ABOUT_OTHERS.includes(line.type) && line.id !== undefined) {
    for (const other of existing) {
      if (other.type !== 'OccurrenceCorrected' || other.data.eventId !== line.id) continue;
      if (best === undefined || recordedAt(other) >= recordedAt(best)) best = other;
    }
  }
  return parseInstant(best === undefined ? line.occurredAt : String(best.data.occurredAt));
}
