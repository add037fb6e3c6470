import type { Instant } from './span.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** What the clock on the wall of a zone shows, as milliseconds of UTC that would be shown the same. */
type WallTime = number;

/** Offsets of zones change on quarters of an hour. */
const STEP = 15 * MINUTE;

interface Zone {
  readonly format: Intl.DateTimeFormat;
  /** By the quarter of an hour, for reading them off is slow. */
  readonly offsets: Map<number, number>;
}

const zones = new Map<string, Zone>();

/** How far a zone's clocks are ahead of UTC, in milliseconds. */
function offsetAt(instant: Instant, zone: string): number {
  const { format, offsets } = zones.get(zone) ?? newZone(zone);
  const step = Math.floor(instant / STEP);
  const offset = offsets.get(step) ?? readOffset(format, step * STEP);
  offsets.set(step, offset);
  return offset;
}

function newZone(zone: string): Zone {
  const style = { year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric' } as const;
  const format = new Intl.DateTimeFormat('en', {
    timeZone: zone,
    hourCycle: 'h23',
    ...style,
    minute: 'numeric',
  });
  const made = { format, offsets: new Map<number, number>() };
  zones.set(zone, made);
  return made;
}

function readOffset(format: Intl.DateTimeFormat, instant: Instant): number {
  const part = Object.fromEntries(
    format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]),
  );
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0 } = part;
  return Date.UTC(year, month - 1, day, hour, minute) - instant;
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
