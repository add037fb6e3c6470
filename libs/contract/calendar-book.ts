import {
  type BusinessCalendar,
  type CompiledCalendar,
  compileCalendar,
  parseBusinessCalendar,
  shippedCalendars,
} from '#calendar';
import { type Fact, type Instant, SlaError } from '#facts';

interface PublishedVersion {
  readonly publishedAt: Instant;
  readonly version: number;
  readonly compiled: () => CompiledCalendar;
}

const compiledCalendars = new WeakMap<object, CompiledCalendar>();

/** All published versions of all calendars, each compiled once, when it is first used. */
export class CalendarBook {
  private readonly versions = new Map<string, PublishedVersion[]>();

  /** @param calendars published before everything; default: those that ship with the product */
  constructor(calendars: readonly BusinessCalendar[] = shippedCalendars()) {
    for (const calendar of calendars) {
      this.add(calendar.id, -Infinity, calendar.version, () => compiledOnce(calendar, () => calendar));
    }
  }

  /** The same book with what a history has published, given in the order of events. */
  with(facts: readonly Fact[]): CalendarBook {
    const book = new CalendarBook([]);
    for (const [calendarId, versions] of this.versions) book.versions.set(calendarId, [...versions]);
    for (const fact of facts) {
      if (fact.type !== 'CalendarPublished') continue;
      const data = fact.data as { calendarId?: string; version: number; calendar: object };
      const calendarId = data.calendarId ?? fact.stream.replace(/^calendar-/, '');
      const { version, calendar } = data;
      book.add(calendarId, fact.occurredAt, version, () =>
        compiledOnce(calendar, () => parseBusinessCalendar({ ...calendar, id: calendarId, version })),
      );
    }
    return book;
  }

  /**
   * The version published last at or before an instant.
   *
   * @throws SlaError `UNKNOWN_CALENDAR` where there is none by then; `INVALID_CALENDAR` where it cannot be used
   */
  inForce(calendarId: string, at: Instant): CompiledCalendar {
    const published = this.versions.get(calendarId)?.findLast(({ publishedAt }) => publishedAt <= at);
    if (!published) throw new SlaError('UNKNOWN_CALENDAR', { calendarId });
    return published.compiled();
  }

  /** One version, such as a verdict names; nothing where nobody has published it. */
  find(calendarId: string, version: number): CompiledCalendar | undefined {
    return this.versions
      .get(calendarId)
      ?.find((each) => each.version === version)
      ?.compiled();
  }

  /** The first version that was ever published: it gives a contract its zone. */
  first(calendarId: string): CompiledCalendar {
    return this.inForce(calendarId, this.versions.get(calendarId)?.[0]?.publishedAt ?? Infinity);
  }

  /**
   * The same book as if of one calendar a single version had ever been published, before everything.
   *
   * @param of the book in which that version stands
   * @throws SlaError `UNKNOWN_CALENDAR` with `calendarId` and `calendarVersion`
   */
  pinned(calendarId: string, calendarVersion: number, of: CalendarBook): CalendarBook {
    const pinned = of.versions.get(calendarId)?.findLast(({ version }) => version === calendarVersion);
    if (!pinned) throw new SlaError('UNKNOWN_CALENDAR', { calendarId, calendarVersion });
    const book = this.with([]);
    book.versions.set(calendarId, [{ ...pinned, publishedAt: -Infinity }]);
    return book;
  }

  /**
   * Every version of every calendar, as it was published.
   *
   * @throws SlaError `INVALID_CALENDAR` where one cannot be used
   */
  all(): BusinessCalendar[] {
    return [...this.versions.values()].flat().map(({ compiled }) => compiled().published);
  }

  has(calendarId: string): boolean {
    return this.versions.has(calendarId);
  }

  private add(
    calendarId: string,
    publishedAt: Instant,
    version: number,
    compiled: () => CompiledCalendar,
  ): void {
    const versions = this.versions.get(calendarId) ?? [];
    let known: CompiledCalendar | undefined;
    versions.push({ publishedAt, version, compiled: () => (known ??= compiled()) });
    this.versions.set(calendarId, versions);
  }
}

function compiledOnce(key: object, calendar: () => BusinessCalendar): CompiledCalendar {
  const known = compiledCalendars.get(key);
  if (known) return known;
  const compiled = compileCalendar(calendar());
  compiledCalendars.set(key, compiled);
  return compiled;
}
