import { CalendarBook } from '#contract';
import type { Fact, Instant } from '#facts';
import type { Asked } from './asked.js';

/** New terms turn nothing where all that contracts name is published: a version, once published, stays what it is. */
export function onlyNewTerms(further: readonly Fact[]): boolean {
  return further.length > 0 && further.every(({ type }) => type === 'TermsPublished');
}

/**
 * From when on clocks start that can be counted by new versions of calendars, where further facts are nothing else: a clock
 * goes by the version published last when it starts, and a contract's zone is that of the first. Nothing where some are something
 * else, or a calendar had no version by then.
 */
export function onlyNewVersionsSince(asked: Asked, further: readonly Fact[]): Instant | undefined {
  // What names a fact may have been recorded before it.
  const named = new Set(asked.shared.map(({ data }) => (data as { eventId?: string } | null)?.eventId));
  const areNew = further.every(
    (fact) =>
      fact.type === 'CalendarPublished' &&
      !named.has(fact.id) &&
      hadVersion(asked, calendarOf(fact), fact.occurredAt),
  );
  if (!areNew || further.length === 0) return undefined;
  return further.reduce((least, { occurredAt }) => Math.min(least, occurredAt), Infinity);
}

function hadVersion({ history, published }: Asked, calendarId: string, by: Instant): boolean {
  const { calendars = new CalendarBook() } = published;
  const { facts } = history.pieces.world.known;
  return (
    calendars.has(calendarId) ||
    facts.some(
      (fact) => fact.type === 'CalendarPublished' && calendarOf(fact) === calendarId && fact.occurredAt <= by,
    )
  );
}

function calendarOf({ stream, data }: Fact): string {
  return (data as { calendarId?: string }).calendarId ?? stream.replace(/^calendar-/, '');
}
