import { dateInWords, weekdayInWords } from '../days.js';
import { hoursInWords, namesInWords } from '../in-words.js';
import { type NamedDay, readCalendar, type ReadCalendar, WEEKDAYS } from '../read/calendar.js';
import type { Line, Telling } from './lines.js';

/** Everything that a calendar says, line by line; its clock changes too, unless they are left out. */
export function calendarLines(json: unknown, telling: Telling, withOffsets: boolean): Line[] {
  const calendar = readCalendar(json);
  return [
    ...frameLines(calendar, telling),
    ...weekLines(calendar, telling),
    ...namedLines('rest', calendar.daysOfRest, telling),
    ...namedLines('holidays', calendar.publicHolidays, telling),
    ...exceptionLines(calendar, telling),
    ...(withOffsets ? offsetLines(calendar, telling) : []),
  ];
}

function frameLines({ timezone, validFrom, validUntil }: ReadCalendar, { say, language }: Telling): Line[] {
  const group = say('publications.groups.frame');
  const values = [
    ['timezone', timezone],
    ['validFrom', validFrom && dateInWords(validFrom, language)],
    ['validUntil', validUntil && dateInWords(validUntil, language)],
  ] as const;
  return values.flatMap(([key, value]) =>
    value === undefined ? [] : [{ key, group, name: say(`publications.calendar.${key}`), value }],
  );
}

function weekLines({ weekly }: ReadCalendar, { say, language }: Telling): Line[] {
  const group = say('publications.groups.week');
  return WEEKDAYS.map((day) => ({
    key: `week ${day}`,
    group,
    name: weekdayInWords(day, language),
    value: hoursInWords(say, weekly[day]),
  }));
}

function namedLines(
  kind: 'rest' | 'holidays',
  days: readonly NamedDay[],
  { say, language }: Telling,
): Line[] {
  const group = say(`publications.groups.${kind}`);
  return days.map((day) => ({
    key: `${kind} ${day.date}`,
    group,
    name: dateInWords(day.date, language),
    value: namesInWords(day, language) ?? say('publications.calendar.unnamed'),
  }));
}

function exceptionLines({ exceptions }: ReadCalendar, { say, language }: Telling): Line[] {
  const group = say('publications.groups.exceptions');
  return exceptions.map(({ date, hours }) => ({
    key: `exception ${date}`,
    group,
    name: dateInWords(date, language),
    value: hoursInWords(say, hours),
  }));
}

function offsetLines({ offsetChanges = [] }: ReadCalendar, { say }: Telling): Line[] {
  const group = say('publications.groups.offsets');
  return offsetChanges.map(({ at, offsetMinutes }) => ({
    key: `offset ${at}`,
    group,
    name: at,
    value: say('publications.calendar.ahead', { minutes: offsetMinutes }),
  }));
}
