import type { Instant } from '#facts';
import { midnightOf, type LocalDay } from './local-day.js';
import type { ZoneOffsets } from './offset-table.js';
import { joined, OpeningTimes, type Span } from './opening-times.js';
import type { HoursByDay } from './service-hours.js';

/** Some consecutive local dates of a calendar, compiled. */
export interface CalendarPage {
  readonly openings: OpeningTimes;
  readonly firstDay: LocalDay;
  /** Closing instant of each date, from `firstDay` on; NaN where the date is no working day. */
  readonly closings: Float64Array;
}

/** Compiles the dates from `firstDay` up to, not including, `afterLastDay`. */
export function compilePage(
  hours: HoursByDay,
  offsets: ZoneOffsets,
  firstDay: LocalDay,
  afterLastDay: LocalDay,
): CalendarPage {
  const from = offsets.localToInstant(midnightOf(firstDay));
  const until = offsets.localToInstant(midnightOf(afterLastDay));
  const closings = new Float64Array(afterLastDay - firstDay).fill(NaN);
  const spans: Span[] = [];
  // Hours that a change of clock skips move on, perhaps past midnight; so the dates on either side are read too.
  for (let day = firstDay - 1; day <= afterLastDay; day += 1) {
    for (const span of openSpansOf(day, hours, offsets)) {
      if (day >= firstDay && day < afterLastDay)
        closings[day - firstDay] = latest(closings[day - firstDay]!, span.until);
      spans.push({ from: Math.max(from, span.from), until: Math.min(until, span.until) });
    }
  }
  return { openings: new OpeningTimes(from, until, joined(spans.filter(isNotEmpty))), firstDay, closings };
}

/** The date's service hours as instants, without those that a change of clock leaves empty. */
function openSpansOf(day: LocalDay, hours: HoursByDay, offsets: ZoneOffsets): Span[] {
  const midnight = midnightOf(day);
  return hours
    .on(day)
    .map(({ from, until }) => ({
      from: offsets.localToInstant(midnight + from),
      until: offsets.localToInstant(midnight + until),
    }))
    .filter(isNotEmpty);
}

function isNotEmpty({ from, until }: Span): boolean {
  return from < until;
}

function latest(known: Instant, other: Instant): Instant {
  return Number.isNaN(known) ? other : Math.max(known, other);
}
