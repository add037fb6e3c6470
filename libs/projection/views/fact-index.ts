import { type Fact, type Instant, isInstant, parseInstant } from '#facts';

const TICKET = 'ticket-';

/** What has to be known of a stream to say whether it may matter to another one. */
interface StreamIndex {
  /** Places of its facts in the log. */
  readonly places: number[];
  /** The earliest instant at which anything in it may have happened. */
  earliest: Instant;
  /** The latest instant at which a ticket may have been reported; for other streams, and without a report, none. */
  latestReport: Instant;
}

/** A stretch of time, without its ends. */
export interface Window {
  readonly after: Instant;
  readonly before: Instant;
}

/** The log in memory: every fact in its place, and for each stream what it takes to find the few that matter. */
export class FactIndex {
  private readonly log: Fact[] = [];
  private readonly streams = new Map<string, StreamIndex>();
  /** Places of all facts that are no ticket's, and of corrections and retractions wherever they stand. */
  private readonly shared: number[] = [];
  private readonly byId = new Map<string, Fact>();
  /** Event id → the instants that corrections have moved it to; a correction may come before what it corrects. */
  private readonly movedTo = new Map<string, Instant[]>();
  private newest: Instant = -Infinity;

  constructor(facts: readonly Fact[] = []) {
    for (const fact of facts) this.add(fact);
  }

  add(fact: Fact): void {
    const place = this.log.push(fact) - 1;
    const isCorrection = fact.type === 'OccurrenceCorrected';
    if (isCorrection || fact.type === 'FactRetracted' || !fact.stream.startsWith(TICKET))
      this.shared.push(place);
    this.indexOf(fact.stream).places.push(place);
    this.byId.set(fact.id, fact);
    this.newest = Math.max(this.newest, fact.occurredAt);
    this.widen(fact, [fact.occurredAt, ...startOfWork(fact), ...(this.movedTo.get(fact.id) ?? [])]);
    if (isCorrection) this.addCorrection(fact.data as { eventId: string; occurredAt: string });
  }

  /** In the order of the log. */
  get all(): readonly Fact[] {
    return this.log;
  }

  /** The newest `occurredAt` as stated. */
  get newestOccurrence(): Instant {
    return this.newest;
  }

  ofTicket(ticketId: string): Fact[] {
    return (this.streams.get(TICKET + ticketId)?.places ?? []).map((place) => this.log[place]!);
  }

  ticketIds(): string[] {
    return [...this.streams.keys()]
      .filter((stream) => stream.startsWith(TICKET))
      .map((stream) => stream.slice(TICKET.length));
  }

  /**
   * One ticket's facts, everything that is no ticket's, and every correction and retraction, in the order of the log;
   * with a window also the tickets that may have been reported after its beginning and served before its end.
   */
  around(ticketId: string, window?: Window): Fact[] {
    const places = new Set([...this.shared, ...(this.streams.get(TICKET + ticketId)?.places ?? [])]);
    for (const { places: others } of window ? this.within(window) : [])
      for (const place of others) places.add(place);
    return [...places].sort((a, b) => a - b).map((place) => this.log[place]!);
  }

  private within({ after, before }: Window): StreamIndex[] {
    return [...this.streams.values()].filter(
      ({ earliest, latestReport }) => latestReport > after && earliest < before,
    );
  }

  private addCorrection({ eventId, occurredAt }: { eventId: string; occurredAt: string }): void {
    const movedTo = parseInstant(occurredAt);
    this.movedTo.set(eventId, [...(this.movedTo.get(eventId) ?? []), movedTo]);
    const corrected = this.byId.get(eventId);
    if (corrected) this.widen(corrected, [movedTo]);
  }

  private widen({ stream, type }: Fact, instants: readonly Instant[]): void {
    const index = this.indexOf(stream);
    index.earliest = Math.min(index.earliest, ...instants);
    if (type === 'TicketReported') index.latestReport = Math.max(index.latestReport, ...instants);
  }

  private indexOf(stream: string): StreamIndex {
    const known = this.streams.get(stream);
    if (known) return known;
    const index = { places: [], earliest: Infinity, latestReport: -Infinity };
    this.streams.set(stream, index);
    return index;
  }
}

/** Work may have begun before whatever else is known of a ticket. */
function startOfWork({ data }: Fact): Instant[] {
  const { startedAt } = data as { startedAt?: unknown };
  return typeof startedAt === 'string' && isInstant(startedAt) ? [parseInstant(startedAt)] : [];
}
