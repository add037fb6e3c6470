import type { Weekday } from './local-day.js';

/** Opening and closing time of one interval of service hours, half-open: `['08:30', '17:00']`; `24:00` ends the day. */
export type ServiceHours = readonly [from: string, until: string];

/** A date with its name; short forms of a calendar leave the names out. */
export interface NamedDate {
  /** Local date, `2026-01-06`. */
  readonly date: string;
  readonly en: string | null;
  readonly sk: string | null;
}

/** One date whose service hours are its own, also where it is a day of rest. */
export interface ExceptionalDate {
  readonly date: string;
  /** Empty where the date is closed. */
  readonly intervals: readonly ServiceHours[];
}

/** From this instant on the zone's local clock is so many minutes ahead of UTC. */
export interface OffsetChange {
  /** ISO 8601 in UTC. */
  readonly at: string;
  readonly offsetMinutes: number;
}

/**
 * A business calendar as it is published: versioned data, never code.
 * What counts is the list of dates that was published, whatever a rule or a library of holidays says.
 */
export interface BusinessCalendar {
  readonly id: string;
  readonly version: number;
  /** IANA name, `Europe/Bratislava`. */
  readonly timezone: string;
  /** First local date of the horizon; without it the calendar reaches back to the year 1. */
  readonly validFrom?: string;
  /** Local date whose midnight ends the horizon; without it the calendar reaches to the end of the year 9999. */
  readonly validUntil?: string;
  readonly weekly: Readonly<Partial<Record<Weekday, readonly ServiceHours[]>>>;
  readonly daysOfRest: readonly NamedDate[];
  /** Public holidays on which work goes on: they close nothing, but one reading of § 122 (3) moves an end of weeks. */
  readonly publicHolidays: readonly NamedDate[];
  readonly exceptions: readonly ExceptionalDate[];
  /**
   * The zone's offsets over the horizon as known at publication. The first entry stands at the
   * horizon's first midnight. Judging uses these, so that newer zone data changes no old verdict.
   */
  readonly offsetChanges?: readonly OffsetChange[];
}
