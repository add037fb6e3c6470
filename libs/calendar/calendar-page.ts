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
  hoursByDay: HoursByDay,
  offsets: ZoneOffsets,
  firstDay: LocalDay,
  afterLastDay: LocalDay,
): CalendarPage {
  const from = offsets.localToInstant(midnightOf(firstDay));
  const until = offsets.localToInstant(midnightOf(afterLastDay));
  const closings = new Float64Array(afterLastDay - firstDay).fill(NaN);
  const openings: Span[] = [];
  // Hours that a change of clock skips move on, perhaps past midnight; so the dates on either side are read too.
  for (let day = firstDay - 1; day <= afterLastDay; day += 1) {
    const midnight = midnightOf(day);
    for (const hours of hoursByDay.on(day)) {
      const opens = offsets.localToInstant(midnight + hours.from);
      const closes = offsets.localToInstant(midnight + hours.until);
      if (opens >= closes) continue; // a change of clock skips these hours
      if (day >= firstDay && day < afterLastDay) keepLatest(closings, day - firstDay, closes);
      if (opens < until && closes > from) {
        openings.push({ from: Math.max(from, opens), until: Math.min(until, closes) });
      }
    }
  }
  return { openings: new OpeningTimes(from, until, joined(openings)), firstDay, closings };
}

function keepLatest(closings: Float64Array, place: number, closing: Instant): void {
  if (!(closings[place]! > closing)) closings[place] = closing;
}
