/** The zone of the contracts: instants are shown as people there read them on the wall. */
export const ZONE = 'Europe/Bratislava';

/** A day (`yyyy-mm-dd`) and a time (`hh:mm`) on the wall. */
export interface WallClock {
  readonly day: string;
  readonly time: string;
}

const parts = new Intl.DateTimeFormat('en-CA', {
  timeZone: ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
});

export function wallClockOf(instant: string | number): WallClock {
  const { day, time } = readAt(new Date(instant).getTime());
  return { day, time: time.slice(0, 5) };
}

/**
 * The instant of a wall clock, ISO. A time that a change of clock skips moves on by the gap; one that occurs twice is
 * the first.
 */
export function instantAt({ day, time }: WallClock): string {
  const asUtc = Date.parse(`${day}T${time.padEnd(8, ':00')}.000Z`);
  const offsets = [asUtc - 86_400_000, asUtc + 86_400_000].map(offsetAt);
  const [before = 0, after = 0] = offsets;
  const found = offsets.map((offset) => asUtc - offset).find((at) => at + offsetAt(at) === asUtc);
  return new Date(found ?? asUtc - Math.min(before, after)).toISOString();
}

/** How far the wall clock is ahead of UTC at an instant, in milliseconds. */
function offsetAt(instant: number): number {
  const { day, time } = readAt(instant);
  return Date.parse(`${day}T${time}.000Z`) - Math.floor(instant / 1_000) * 1_000;
}

function readAt(instant: number): WallClock {
  const read = Object.fromEntries(parts.formatToParts(instant).map(({ type, value }) => [type, value]));
  return {
    day: `${read.year ?? ''}-${read.month ?? ''}-${read.day ?? ''}`,
    time: `${read.hour ?? ''}:${read.minute ?? ''}:${read.second ?? ''}`,
  };
}
