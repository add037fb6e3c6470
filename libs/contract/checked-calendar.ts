import {
  type BusinessCalendar,
  compileCalendar,
  parseBusinessCalendar,
  publishOffsetChanges,
  shippedCalendars,
} from '#calendar';
import { isSameContent, SlaError } from '#facts';

/** A calendar as somebody wants it published. */
interface Published {
  readonly version: number;
  readonly calendar: object;
}

/**
 * The calendar as it is stored: with its zone's changes of offset over its horizon, so that it is judged by these for
 * ever (design: calendar).
 *
 * @param before what was published of the same calendar
 * @throws SlaError `INVALID_CALENDAR`; `CALENDAR_ALREADY_PUBLISHED` where a version would change its content
 */
export function checkedCalendar(id: string, wanted: Published, before: readonly Published[]): object {
  const { version, calendar } = wanted;
  const parsed = parseBusinessCalendar({ ...calendar, id, version });
  compileCalendar(parsed);
  checkVersionKept(parsed, before);
  const { offsetChanges } = withOffsetChanges(parsed);
  return offsetChanges ? { ...calendar, offsetChanges } : calendar;
}

/**
 * A version, once published, stays what it was, those that ship with the product included. One that was published without
 * its zone's changes of offset has those that are known now.
 *
 * @param before what was published of the same calendar
 * @throws SlaError `CALENDAR_ALREADY_PUBLISHED`
 */
export function checkVersionKept(wanted: BusinessCalendar, before: readonly Published[]): void {
  const { id, version } = wanted;
  const published = before
    .filter((each) => each.version === version)
    .map(({ calendar }) => parseBusinessCalendar({ ...calendar, id, version }));
  const shipped = shippedCalendars().filter((each) => each.id === id && each.version === version);
  const known = [...published, ...shipped];
  if (known.length === 0) return;
  const content = withOffsetChanges(wanted);
  if (known.every((each) => isSameContent(withOffsetChanges(each), content))) return;
  throw new SlaError('CALENDAR_ALREADY_PUBLISHED', {
    ...{ field: 'version', calendarId: id, calendarVersion: version },
  });
}

function withOffsetChanges(calendar: BusinessCalendar): BusinessCalendar {
  return calendar.offsetChanges ? calendar : publishOffsetChanges(calendar);
}
