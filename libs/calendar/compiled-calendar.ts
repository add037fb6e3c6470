import { formatInstant, SlaError, type Instant } from '#facts';
import type { BusinessCalendar } from './business-calendar.js';
import { compilePage, type CalendarPage } from './calendar-page.js';
import { dayOf, midnightOf, parseDay, type LocalDay } from './local-day.js';
import type { ZoneOffsets } from './offset-table.js';
import { HoursByDay } from './service-hours.js';
import { zoneOffsetsOf } from './zone-offsets.js';

/** A horizon of up to twenty years is compiled in one go, so that every question finds its answer on one page. */
const LONGEST_PAGE = 20 * 366;

/** Without a horizon only the dates that a question touches are compiled, this many at a time. */
const SHORT_PAGE = 64;

/** A question that runs through millennia forgets the pages it has passed, instead of filling the memory with them. */
const MOST_PAGES = 256;

const BEGINNING_OF_YEAR_1 = parseDay('0001-01-01');
const END_OF_YEAR_9999 = parseDay('9999-12-31') + 1;

/** Makes a calendar ready for questions. Compiling is lazy; the same calendar always answers the same. */
export function compileCalendar(calendar: BusinessCalendar): CompiledCalendar {
  return new CompiledCalendar(calendar);
}

/** A business calendar as pages of consecutive dates, each compiled when first needed. */
export class CompiledCalendar {
  readonly id: string;
  readonly version: number;
  readonly offsets: ZoneOffsets;
  /** First date of the horizon. */
  readonly firstDay: LocalDay;
  /** The date whose midnight ends the horizon. */
  readonly afterLastDay: LocalDay;
  /** The horizon as instants. */
  readonly from: Instant;
  readonly until: Instant;
  readonly #hours: HoursByDay;
  readonly #daysPerPage: number;
  readonly #pages = new Map<number, CalendarPage>();
  #latest: CalendarPage | null = null;

  constructor(readonly published: BusinessCalendar) {
    const { id, version, validFrom, validUntil } = published;
    this.id = id;
    this.version = version;
    this.offsets = zoneOffsetsOf(published);
    this.firstDay = validFrom === undefined ? BEGINNING_OF_YEAR_1 : parseDay(validFrom);
    this.afterLastDay = validUntil === undefined ? END_OF_YEAR_9999 : parseDay(validUntil);
    this.from = this.offsets.localToInstant(midnightOf(this.firstDay));
    this.until = this.offsets.localToInstant(midnightOf(this.afterLastDay));
    this.#hours = new HoursByDay(published);
    const days = this.afterLastDay - this.firstDay;
    this.#daysPerPage = days <= LONGEST_PAGE ? days : SHORT_PAGE;
  }

  /** @throws SlaError `OUTSIDE_HORIZON` */
  pageAt(instant: Instant): CalendarPage {
    const page = this.#latest;
    // Questions come in runs about the same months, so the page used last is mostly the right one.
    if (page && instant >= page.openings.from && instant < page.openings.until) return page;
    return (this.#latest = this.#findPage(instant));
  }

  /** @throws SlaError `OUTSIDE_HORIZON` */
  pageOf(day: LocalDay): CalendarPage {
    if (!(day >= this.firstDay && day < this.afterLastDay)) {
      throw this.#outsideHorizon(this.offsets.localToInstant(midnightOf(day)));
    }
    return this.#page(Math.floor((day - this.firstDay) / this.#daysPerPage));
  }

  /** The end of the date's last service hours; NaN where it has none. @throws SlaError `OUTSIDE_HORIZON` */
  closingOf(day: LocalDay): Instant {
    const { closings, firstDay } = this.pageOf(day);
    return closings[day - firstDay]!;
  }

  /** The page that follows; null where nothing opens any more within the horizon. */
  pageAfter({ firstDay, closings }: CalendarPage): CalendarPage | null {
    const next = firstDay + closings.length;
    return this.mayOpenFrom(next) ? this.pageOf(next) : null;
  }

  /** False where it is certain that nothing opens on this date or later within the horizon. */
  mayOpenFrom(day: LocalDay): boolean {
    const lastDay = this.#hours.lastDay + 1; // hours that a change of clock skips may move on to the next date
    return day <= lastDay && day < this.afterLastDay;
  }

  /** @throws SlaError `OUTSIDE_HORIZON`; the midnight that ends the horizon is allowed, as the end of an answer */
  requireReach(instant: Instant): Instant {
    if (!(instant >= this.from && instant <= this.until)) throw this.#outsideHorizon(instant);
    return instant;
  }

  /** What to throw where the openings within the horizon do not suffice: beyond it they are unknown, or there are none. */
  outOfOpenings(): SlaError {
    if (this.published.validUntil !== undefined) return this.#outsideHorizon(this.until);
    return new SlaError('NO_OPENING_TIME', { calendarId: this.id, calendarVersion: this.version });
  }

  #outsideHorizon(instant: Instant): SlaError {
    return new SlaError('OUTSIDE_HORIZON', {
      calendarId: this.id,
      calendarVersion: this.version,
      instant: formatInstant(instant),
    });
  }

  #findPage(instant: Instant): CalendarPage {
    if (!(instant >= this.from && instant < this.until)) throw this.#outsideHorizon(instant);
    const day = dayOf(this.offsets.instantToLocal(instant));
    let index = Math.floor((day - this.firstDay) / this.#daysPerPage);
    let page = this.#page(index);
    // Clocks have been put back from 00:01 to 23:01: then an instant of the old date lies after the new date's midnight.
    while (instant >= page.openings.until) page = this.#page((index += 1));
    while (instant < page.openings.from) page = this.#page((index -= 1));
    return page;
  }

  #page(index: number): CalendarPage {
    let page = this.#pages.get(index);
    if (!page) {
      const firstDay = this.firstDay + index * this.#daysPerPage;
      const afterLastDay = Math.min(firstDay + this.#daysPerPage, this.afterLastDay);
      page = compilePage(this.#hours, this.offsets, firstDay, afterLastDay);
      if (this.#pages.size >= MOST_PAGES) this.#pages.clear();
      this.#pages.set(index, page);
    }
    return page;
  }
}
