import {
  type BusinessCalendar,
  compileCalendar,
  parseBusinessCalendar,
  publishOffsetChanges,
  shippedCalendars,
} from '#calendar';
import { SlaError } from '#facts';

/** A calendar as somebody wants it published. */
interface Published {
  readonly version: number;
  readonly calendar: object;
}

/**
 * The calendar as it is stored: with its zone's changes of offset over its horizon, so that it is judged by these for
 * ever (design: calendar). A version, once published, stays what it was, those that ship with the product included.
 *
 * @param before what was published of the same calendar
 * @throws SlaError `INVALID_CALENDAR`; `CALENDAR_ALREADY_PUBLISHED` where a version would change its content
 */
export function checkedCalendar(id: string, wanted: Published, before: readonly Published[]): object {
  const { version, calendar } = wanted;
  const read = (content: object): BusinessCalendar => parseBusinessCalendar({ ...content, id, version });
  const parsed = read(calendar);
  compileCalendar(parsed);
  const { offsetChanges } = parsed.offsetChanges ? parsed : publishOffsetChanges(parsed);
  const stored = offsetChanges ? { ...calendar, offsetChanges } : calendar;
  const known = [...before.map((each) => ({ ...each, id })), ...shippedCalendars().map(shippedOne)]
    .filter((each) => each.id === id && each.version === version)
    .map((each) => JSON.stringify(read(each.calendar)));
  if (known.some((content) => content !== JSON.stringify(read(stored)))) {
    const pin = { calendarId: id, calendarVersion: version };
    throw new SlaError('CALENDAR_ALREADY_PUBLISHED', { field: 'version', ...pin });
  }
  return stored;
}

function shippedOne(calendar: BusinessCalendar): Published & { readonly id: string } {
  return { id: calendar.id, version: calendar.version, calendar };
}
