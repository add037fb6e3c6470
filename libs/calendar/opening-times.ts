import type { Instant } from '#facts';
import { OrderedLookup } from './ordered-lookup.js';

/** A stretch of time, half-open. */
export interface Span {
  readonly from: Instant;
  readonly until: Instant;
}

/**
 * When service is open between two instants, ready for sums: opening and closing instants in
 * order, and how much open time lies before each opening. All numbers are whole milliseconds.
 */
export class OpeningTimes implements Span {
  /** Open time in all. */
  readonly total: number;
  readonly #opens: Float64Array;
  readonly #closes: Float64Array;
  readonly #openBefore: Float64Array;
  readonly #byInstant: OrderedLookup;
  readonly #byOpenTime: OrderedLookup;

  /** The openings must lie between the two instants, in order and apart. */
  constructor(
    readonly from: Instant,
    readonly until: Instant,
    openings: readonly Span[],
  ) {
    this.#opens = new Float64Array(openings.length);
    this.#closes = new Float64Array(openings.length);
    this.#openBefore = new Float64Array(openings.length);
    let total = 0;
    for (const [place, opening] of openings.entries()) {
      this.#opens[place] = opening.from;
      this.#closes[place] = opening.until;
      this.#openBefore[place] = total;
      total += opening.until - opening.from;
    }
    this.total = total;
    this.#byInstant = new OrderedLookup(this.#opens);
    this.#byOpenTime = new OrderedLookup(this.#openBefore);
  }

  /** Open time from the beginning up to the instant. */
  openTimeBefore(instant: Instant): number {
    const place = this.#byInstant.lastAtOrBelow(instant);
    if (place < 0) return 0;
    return this.#openBefore[place]! + Math.min(instant, this.#closes[place]!) - this.#opens[place]!;
  }

  /** The earliest instant by which so much open time, more than 0 and at most `total`, has passed. */
  instantAfter(openTime: number): Instant {
    // What is used up exactly at a closing belongs to that closing, not to the next opening: hence "below".
    const place = this.#byOpenTime.lastAtOrBelow(openTime - 1);
    return this.#opens[place]! + openTime - this.#openBefore[place]!;
  }

  isOpen(instant: Instant): boolean {
    const place = this.#byInstant.lastAtOrBelow(instant);
    return place >= 0 && instant < this.#closes[place]!;
  }

  /** The instant itself while open, else the next opening; null where none follows. */
  nextOpening(instant: Instant): Instant | null {
    const place = this.#byInstant.lastAtOrBelow(instant);
    if (place >= 0 && instant < this.#closes[place]!) return instant;
    return this.#opens[place + 1] ?? null;
  }

  /** The openings between two instants, cut to them. */
  *openingsBetween(from: Instant, until: Instant): Generator<Span> {
    for (let place = Math.max(0, this.#byInstant.lastAtOrBelow(from)); ; place += 1) {
      const opens = this.#opens[place];
      if (opens === undefined || opens >= until) return;
      const opening = { from: Math.max(from, opens), until: Math.min(until, this.#closes[place]!) };
      if (opening.from < opening.until) yield opening;
    }
  }
}

/** Puts spans in order and joins those that overlap or touch. */
export function joined(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  let latest: Span | undefined;
  for (const span of spans.toSorted((a, b) => a.from - b.from)) {
    if (latest && span.from <= latest.until) {
      latest = { from: latest.from, until: Math.max(latest.until, span.until) };
      result[result.length - 1] = latest;
    } else {
      latest = span;
      result.push(span);
    }
  }
  return result;
}
