import { formatInstant, parseInstant, type Instant } from '#facts';
import type { BusinessCalendar, OffsetChange } from './business-calendar.js';
import { midnightOf, parseDay, type LocalTime } from './local-day.js';
import { OffsetTable, type OffsetStart, type ZoneOffsets } from './offset-table.js';
import { runtimeOffsets } from './runtime-offsets.js';

/**
 * The offsets that a calendar is judged by: within its horizon, both midnights included, those that
 * were published with it; before and after (contracts that began years ago) the runtime's.
 */
export function zoneOffsetsOf(calendar: BusinessCalendar): ZoneOffsets {
  const runtime = runtimeOffsets(calendar.timezone);
  const published = publishedTable(calendar);
  if (!published || calendar.validFrom === undefined || calendar.validUntil === undefined) return runtime;
  const [begins, ends] = [
    midnightOf(parseDay(calendar.validFrom)),
    midnightOf(parseDay(calendar.validUntil)),
  ];
  const [first, last] = [published.localToInstant(begins), published.localToInstant(ends)];
  return {
    instantToLocal: (instant: Instant): LocalTime =>
      (instant >= first && instant <= last ? published : runtime).instantToLocal(instant),
    localToInstant: (local: LocalTime): Instant =>
      (local >= begins && local <= ends ? published : runtime).localToInstant(local),
  };
}

/**
 * The calendar as it is published: with its zone's offset changes over the horizon, as the runtime
 * knows them today. A calendar without both ends of a horizon stays as it is.
 */
export function publishOffsetChanges(calendar: BusinessCalendar): BusinessCalendar {
  const offsetChanges = runtimeOffsetChanges(calendar);
  return offsetChanges ? { ...calendar, offsetChanges } : calendar;
}

/** Where published and runtime offsets differ: from `at` on, until they agree again or the next entry. */
export interface OffsetDisagreement {
  /** ISO 8601 in UTC. */
  readonly at: string;
  readonly publishedMinutes: number;
  readonly runtimeMinutes: number;
}

/** Reports every instant from which the runtime's zone data disagrees with what was published, in order. */
export function offsetDisagreements(calendar: BusinessCalendar): OffsetDisagreement[] {
  const published = publishedTable(calendar);
  const today = runtimeOffsetChanges(calendar);
  if (!published || !today) return [];
  const runtime = new OffsetTable(startsOf(today));
  const instants = new Set(
    [...startsOf(calendar.offsetChanges ?? []), ...startsOf(today)].map(({ at }) => at),
  );
  return [...instants]
    .sort((a, b) => a - b)
    .map((at) => ({
      at: formatInstant(at),
      publishedMinutes: minutesAt(published, at),
      runtimeMinutes: minutesAt(runtime, at),
    }))
    .filter(({ publishedMinutes, runtimeMinutes }) => publishedMinutes !== runtimeMinutes);
}

function runtimeOffsetChanges({ timezone, validFrom, validUntil }: BusinessCalendar): OffsetChange[] | null {
  if (validFrom === undefined || validUntil === undefined) return null;
  const zone = runtimeOffsets(timezone);
  const midnight = midnightOf(parseDay(validFrom));
  const from = zone.localToInstant(midnight);
  const changes = zone.between(from - 1, zone.localToInstant(midnightOf(parseDay(validUntil)))).slice(1);
  // The first entry is the offset by which the first midnight is read, also where that midnight is
  // skipped by a change of clock at this very instant.
  return [{ at: from, offset: midnight - from }, ...changes].map(({ at, offset }) => ({
    at: formatInstant(at),
    offsetMinutes: offset / 60_000,
  }));
}

function publishedTable({ offsetChanges = [] }: BusinessCalendar): OffsetTable | null {
  return offsetChanges.length > 0 ? new OffsetTable(startsOf(offsetChanges)) : null;
}

function startsOf(changes: readonly OffsetChange[]): [OffsetStart, ...OffsetStart[]] {
  return changes.map(({ at, offsetMinutes }) => ({
    at: parseInstant(at),
    offset: Math.round(offsetMinutes * 60_000),
  })) as [OffsetStart, ...OffsetStart[]];
}

function minutesAt(table: OffsetTable, instant: Instant): number {
  return (table.instantToLocal(instant) - instant) / 60_000;
}
