import { useLayoutEffect, useSyncExternalStore } from 'react';

/**
 * In which zone instants are shown and typed, all over the page: the ledger's, and on a ticket's page the ticket's. One
 * for everything that is read at once, or else the same instant would be told in two ways.
 */
const zones: { ledger?: string | undefined; page?: string | undefined } = {};
const listeners = new Set<() => void>();

/** Until the server has named one nothing is shown that needs it. */
export function zoneShown(): string {
  return zones.page ?? zones.ledger ?? 'UTC';
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Draws anew whatever tells times, where another zone is shown. */
export function useZone(): string {
  return useSyncExternalStore(subscribe, zoneShown);
}

/**
 * @param whose the ledger's zone holds everywhere, a page's own as long as somebody is there
 * @returns whether it holds already: what is typed is not to be read in another one
 */
export function useShownIn(timezone: string | undefined, whose: 'ledger' | 'page'): boolean {
  useLayoutEffect(() => {
    show(whose, timezone);
    return () => show(whose, undefined);
  }, [timezone, whose]);
  return useSyncExternalStore(subscribe, () => zones[whose] === timezone);
}

function show(whose: 'ledger' | 'page', timezone: string | undefined): void {
  zones[whose] = timezone;
  for (const listener of listeners) listener();
}

/** A day (`yyyy-mm-dd`) and a time (`hh:mm`) on the wall. */
export interface WallClock {
  readonly day: string;
  readonly time: string;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatIn(timeZone: string): Intl.DateTimeFormat {
  const two = '2-digit';
  const day = { year: 'numeric', month: two, day: two } as const;
  const time = { hour: two, minute: two, second: two, hourCycle: 'h23' } as const;
  const format = formats.get(timeZone) ?? new Intl.DateTimeFormat('en-CA', { timeZone, ...day, ...time });
  formats.set(timeZone, format);
  return format;
}

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
  const read = Object.fromEntries(
    formatIn(zoneShown())
      .formatToParts(instant)
      .map(({ type, value }) => [type, value]),
  );
  return {
    day: `${read.year ?? ''}-${read.month ?? ''}-${read.day ?? ''}`,
    time: `${read.hour ?? ''}:${read.minute ?? ''}:${read.second ?? ''}`,
  };
}
