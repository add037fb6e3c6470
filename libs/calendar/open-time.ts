import { SlaError, type Instant } from '#facts';
import type { CalendarPage } from './calendar-page.js';
import type { CompiledCalendar } from './compiled-calendar.js';
import { joined, type Span } from './opening-times.js';

/**
 * The earliest instant by which so much open time has passed since the start. An amount used up
 * exactly at closing answers that closing (judging.md, "A clock"); an amount of 0 the start.
 *
 * @param amount whole milliseconds, not negative
 * @throws SlaError `OUTSIDE_HORIZON`, `NO_OPENING_TIME` (a calendar without end that never opens again), `INVALID_AMOUNT`
 */
export function addOpenTime(calendar: CompiledCalendar, start: Instant, amount: number): Instant {
  let page: CalendarPage | null = calendar.pageAt(start);
  if (amount === 0) return start;
  if (!(amount > 0 && Number.isSafeInteger(amount))) throw new SlaError('INVALID_AMOUNT', { amount });
  if (amount > calendar.until - start) throw calendar.outOfOpenings();
  let wanted = page.openings.openTimeBefore(start) + amount;
  while (wanted > page.openings.total) {
    wanted -= page.openings.total;
    page = calendar.pageAfter(page);
    if (page === null) throw calendar.outOfOpenings();
  }
  return page.openings.instantAfter(wanted);
}

/**
 * Open time in `[from, until)`, in milliseconds; 0 where `until` is not after `from`.
 *
 * @throws SlaError `OUTSIDE_HORIZON`
 */
export function openTimeBetween(calendar: CompiledCalendar, from: Instant, until: Instant): number {
  if (until <= from) return 0;
  calendar.requireReach(until);
  let page: CalendarPage | null = calendar.pageAt(from);
  let open = -page.openings.openTimeBefore(from);
  while (until > page.openings.until) {
    open += page.openings.total;
    page = calendar.pageAfter(page);
    if (page === null) return open;
  }
  return open + page.openings.openTimeBefore(until);
}

/**
 * True while service is open: from the opening on, no more at the closing.
 *
 * @throws SlaError `OUTSIDE_HORIZON`
 */
export function isOpen(calendar: CompiledCalendar, instant: Instant): boolean {
  return calendar.pageAt(instant).openings.isOpen(instant);
}

/**
 * The instant itself while open, else the next opening; null where a calendar without end never opens again.
 *
 * @throws SlaError `OUTSIDE_HORIZON`, also where the horizon ends before the next opening
 */
export function nextOpening(calendar: CompiledCalendar, instant: Instant): Instant | null {
  let page: CalendarPage | null = calendar.pageAt(instant);
  let opening = page.openings.nextOpening(instant);
  while (opening === null) {
    page = calendar.pageAfter(page);
    if (page === null) return noOpening(calendar);
    opening = page.openings.nextOpening(page.openings.from);
  }
  return opening;
}

/**
 * The stretches of open time in `[from, until)`, in order, cut to it and never touching.
 *
 * @throws SlaError `OUTSIDE_HORIZON`
 */
export function openSpans(calendar: CompiledCalendar, from: Instant, until: Instant): Span[] {
  if (until <= from) return [];
  calendar.requireReach(until);
  const spans: Span[] = [];
  let page: CalendarPage | null = calendar.pageAt(from);
  while (page !== null) {
    spans.push(...page.openings.openingsBetween(from, until));
    page = until > page.openings.until ? calendar.pageAfter(page) : null;
  }
  return joined(spans);
}

function noOpening(calendar: CompiledCalendar): null {
  if (calendar.published.validUntil !== undefined) throw calendar.outOfOpenings();
  return null;
}
