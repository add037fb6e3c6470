import type { Instant } from './span.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** What the clock on the wall of a zone shows, as milliseconds of UTC that would be shown the same. */
type WallTime = number;

const formats = new Map<string, Intl.DateTimeFormat>();

/** How far a zone's clocks are ahead of UTC, in milliseconds. */
export function offsetAt(instant: Instant, zone: string): number {
  let format = formats.get(zone);
  if (!format) {
    const style = { year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric' } as const;
    format = new Intl.DateTimeFormat('en', {
      timeZone: zone,
      hourCycle: 'h23',
      ...style,
      minute: 'numeric',
      second: 'numeric',
    });
    formats.set(zone, format);
  }
  const part = Object.fromEntries(
    format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]),
  );
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(instant / 1000) * 1000;
}

export function wallTime(instant: Instant, zone: string): WallTime {
  return instant + offsetAt(instant, zone);
}

/** When the wall shows a time: never where clocks are put forward over it, twice where they are put back. */
export function instantsOf(wall: WallTime, zone: string): Instant[] {
  const offsets = new Set([offsetAt(wall - DAY, zone), offsetAt(wall + DAY, zone)]);
  return [...offsets]
    .map((offset) => wall - offset)
    .filter((instant) => wallTime(instant, zone) === wall)
    .sort((a, b) => a - b);
}

/** The first instant of the local date on whose midnight a wall time lies; clocks that skip midnight begin it later. */
export function startOfDay(midnight: WallTime, zone: string): Instant {
  const [first] = instantsOf(midnight, zone);
  return first ?? midnight - offsetAt(midnight - DAY, zone);
}

/** The midnight, as wall time, of the date that an instant has in a zone. */
export function midnightBefore(instant: Instant, zone: string): WallTime {
  return Math.floor(wallTime(instant, zone) / DAY) * DAY;
}

export const LENGTHS = { MINUTE, HOUR, DAY };
