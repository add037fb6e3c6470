import { type Json, listIn, objectIn, textIn } from './json.js';

export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** Opening and closing time, as on the wall. */
export type Hours = readonly [from: string, until: string];

export interface NamedDay {
  /** Local date. */
  readonly date: string;
  readonly en: string | undefined;
  readonly sk: string | undefined;
}

/** A calendar as far as it can be read, be it published or only proposed. */
export interface ReadCalendar {
  readonly timezone: string | undefined;
  readonly validFrom: string | undefined;
  readonly validUntil: string | undefined;
  readonly weekly: Readonly<Record<Weekday, readonly Hours[]>>;
  readonly daysOfRest: readonly NamedDay[];
  readonly publicHolidays: readonly NamedDay[];
  readonly exceptions: readonly { readonly date: string; readonly hours: readonly Hours[] }[];
  /** Nothing where they are left to the server, which adds them when it is published. */
  readonly offsetChanges: readonly OffsetChange[] | undefined;
}

/** From an instant on the wall clock is so many minutes ahead of UTC. */
interface OffsetChange {
  readonly at: string;
  readonly offsetMinutes: number;
}

/** Short forms as the server takes them: plain dates, `holidays` for days of rest. */
export function readCalendar(json: unknown): ReadCalendar {
  const { timezone, validFrom, validUntil, ...rest } = objectIn(json);
  return {
    timezone: textIn(timezone),
    validFrom: textIn(validFrom),
    validUntil: textIn(validUntil),
    weekly: weeklyIn(objectIn(rest.weekly)),
    daysOfRest: namedDays([...listIn(rest.daysOfRest), ...listIn(rest.holidays)]),
    publicHolidays: namedDays(listIn(rest.publicHolidays)),
    exceptions: listIn(rest.exceptions).flatMap((each) => {
      const { date, intervals } = objectIn(each);
      return typeof date === 'string' ? [{ date, hours: hoursIn(intervals) }] : [];
    }),
    offsetChanges: Array.isArray(rest.offsetChanges) ? offsetsIn(rest.offsetChanges) : undefined,
  };
}

function weeklyIn({ mon, tue, wed, thu, fri, sat, sun }: Json): ReadCalendar['weekly'] {
  return {
    ...{ mon: hoursIn(mon), tue: hoursIn(tue), wed: hoursIn(wed), thu: hoursIn(thu) },
    ...{ fri: hoursIn(fri), sat: hoursIn(sat), sun: hoursIn(sun) },
  };
}

function offsetsIn(list: readonly unknown[]): OffsetChange[] {
  return list.flatMap((each) => {
    const { at, offsetMinutes } = objectIn(each);
    return typeof at === 'string' && typeof offsetMinutes === 'number' ? [{ at, offsetMinutes }] : [];
  });
}

/** Of one date the last word counts, and they stand in order. */
function namedDays(list: readonly unknown[]): NamedDay[] {
  const days = list.flatMap((each) => {
    if (typeof each === 'string') return [{ date: each, en: undefined, sk: undefined }];
    const { date, en, sk } = objectIn(each);
    return typeof date === 'string' ? [{ date, en: textIn(en), sk: textIn(sk) }] : [];
  });
  const byDate = new Map(days.map((day) => [day.date, day]));
  return [...byDate.values()].sort((one, other) => (one.date < other.date ? -1 : 1));
}

function hoursIn(json: unknown): Hours[] {
  return listIn(json).flatMap((each) => {
    const [from, until] = listIn(each);
    return typeof from === 'string' && typeof until === 'string' ? [[from, until] as const] : [];
  });
}
