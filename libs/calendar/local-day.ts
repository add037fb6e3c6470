/** A date of the local calendar: whole days since 1970-01-01, whatever the zone. */
export type LocalDay = number;

/** A reading of the local clock: the milliseconds since 1970-01-01T00:00:00 that a clock without changes would count. */
export type LocalTime = number;

/** Length of a day on the local clock's face, which is always 24 hours; the time that passes may be 23, 25, or none. */
const DAY_ON_THE_CLOCK = 86_400_000;

const ISO_DATE = /^\d{4}-\d\d-\d\d$/;

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** Reads `2026-03-27`; `NaN` where the text is no date of the years 1 to 9999. */
export function parseDay(text: string): LocalDay {
  if (!ISO_DATE.test(text) || text < '0001') return NaN;
  const day = Math.floor(Date.parse(`${text}T00:00:00Z`) / DAY_ON_THE_CLOCK);
  return Number.isNaN(day) || formatDay(day) !== text ? NaN : day;
}

/** Writes `2026-03-27`. */
export function formatDay(day: LocalDay): string {
  return new Date(day * DAY_ON_THE_CLOCK).toISOString().slice(0, 10);
}

export function midnightOf(day: LocalDay): LocalTime {
  return day * DAY_ON_THE_CLOCK;
}

export function dayOf(local: LocalTime): LocalDay {
  return Math.floor(local / DAY_ON_THE_CLOCK);
}

export function weekdayOf(day: LocalDay): Weekday {
  const sinceMonday = (((day + 3) % 7) + 7) % 7; // 1970-01-01 was a Thursday
  return WEEKDAYS[sinceMonday]!;
}

export function isWeekday(name: string): name is Weekday {
  return (WEEKDAYS as readonly string[]).includes(name);
}

export function isWeekend(day: LocalDay): boolean {
  const weekday = weekdayOf(day);
  return weekday === 'sat' || weekday === 'sun';
}
