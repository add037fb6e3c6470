import { type Instant, overlapOf, type Span } from './span.js';

/** What closed time is called. A day of rest carries its name. */
export type Closed = 'night' | 'weekend' | 'day-of-rest';

export interface NameInLanguages {
  readonly en: string | null;
  readonly sk: string | null;
}

/** A stretch of a calendar: open, or closed and why. */
export interface HoursSpan extends Span {
  readonly kind: 'open' | Closed;
  readonly name?: NameInLanguages | undefined;
}

/** Open and closed time of one calendar, in order and without gaps as far as it was asked for. */
export interface ServiceHours {
  readonly calendarId: string;
  readonly calendarVersion: number;
  readonly timezone: string;
  readonly spans: readonly HoursSpan[];
}

export function hoursOf(
  calendars: readonly ServiceHours[],
  calendarId: string | null,
  calendarVersion: number | null,
): ServiceHours | undefined {
  return calendars.find((each) => each.calendarId === calendarId && each.calendarVersion === calendarVersion);
}

/** The time that every calendar calls closed, in order, touching stretches joined. */
export function closedEverywhere(calendars: readonly ServiceHours[]): Span[] {
  const [first, ...others] = calendars.map(({ spans }) => closedTime(spans));
  return (
    others.reduce<Span[] | undefined>(
      (shared, closed) => (shared ? sharedTime(shared, closed) : closed),
      first,
    ) ?? []
  );
}

function closedTime(spans: readonly HoursSpan[]): Span[] {
  const joined: { from: Instant; until: Instant }[] = [];
  for (const { from, until, kind } of spans) {
    if (kind === 'open') continue;
    const latest = joined.at(-1);
    if (latest?.until === from) latest.until = until;
    else joined.push({ from, until });
  }
  return joined;
}

function sharedTime(a: readonly Span[], b: readonly Span[]): Span[] {
  const shared: Span[] = [];
  for (let [i, j] = [0, 0]; i < a.length && j < b.length;) {
    const both = overlapOf(a[i]!, b[j]!);
    if (both) shared.push(both);
    if (a[i]!.until < b[j]!.until) i += 1;
    else j += 1;
  }
  return shared;
}
