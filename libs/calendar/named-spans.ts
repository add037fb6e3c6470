import type { Instant } from '#facts';
import type { CompiledCalendar } from './compiled-calendar.js';
import { localDay, startOfDay } from './days.js';
import { isWeekend, type LocalDay } from './local-day.js';
import { dayOfRestName, type DayName } from './named-days.js';
import { openSpans } from './open-time.js';
import type { Span } from './opening-times.js';

/** Why time counts or does not; a day of rest carries its name. */
export interface NamedSpan extends Span {
  readonly kind: 'open' | 'night' | 'weekend' | 'day-of-rest';
  readonly name?: DayName;
}

/**
 * Explains `[from, until)` without gaps and in order: what was open, and why the rest was closed.
 * A night or weekend runs on past midnight; each day of rest stands alone.
 *
 * @throws SlaError `OUTSIDE_HORIZON`
 */
export function namedSpans(calendar: CompiledCalendar, from: Instant, until: Instant): NamedSpan[] {
  const spans: NamedSpan[] = [];
  let explained = from;
  for (const opening of openSpans(calendar, from, until)) {
    spans.push(...closedSpans(calendar, explained, opening.from), { ...opening, kind: 'open' });
    explained = opening.until;
  }
  return [...spans, ...closedSpans(calendar, explained, until)];
}

function closedSpans(calendar: CompiledCalendar, from: Instant, until: Instant): NamedSpan[] {
  const spans: NamedSpan[] = [];
  let day = dateBegunBy(calendar, from);
  for (let explained = from; explained < until; day += 1) {
    const end = Math.min(until, startOfDay(calendar, day + 1));
    if (end <= explained) continue; // a date that a change of clock skipped
    const span = { from: explained, until: end, ...kindOf(calendar, day) };
    const latest = spans.at(-1);
    const runsOn = latest?.kind === span.kind && span.kind !== 'day-of-rest';
    if (runsOn) spans[spans.length - 1] = { ...latest, until: end };
    else spans.push(span);
    explained = end;
  }
  return spans;
}

/**
 * The date whose midnight came last. Clocks have been put back from 00:01, and then show the old date
 * once more; others were put forward over midnight, and showed the new one early.
 */
function dateBegunBy(calendar: CompiledCalendar, instant: Instant): LocalDay {
  let day = localDay(calendar, instant) + 1;
  while (startOfDay(calendar, day) > instant) day -= 1;
  return day;
}

function kindOf(calendar: CompiledCalendar, day: LocalDay): Pick<NamedSpan, 'kind' | 'name'> {
  const name = dayOfRestName(calendar, day);
  if (name) return { kind: 'day-of-rest', name };
  return { kind: isWeekend(day) ? 'weekend' : 'night' };
}
