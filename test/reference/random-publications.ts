import { readFileSync } from 'node:fs';
import { midnight, plusDays } from './calendar.js';
import type { TermsName } from './random-customer.js';
import type { Lines } from './random-lines.js';

type Published = Readonly<Record<string, unknown>> & { readonly id: string; readonly version: number };

const calendars = JSON.parse(
  readFileSync(new URL('../cases/calendars.json', import.meta.url), 'utf8'),
) as (Published & { daysOfRest: { date: string }[] })[];

const terms = ['variant-1', 'variant-2', 'variant-3'].map(
  (id) =>
    JSON.parse(
      readFileSync(new URL(`../../libs/contract/data/${id}.terms.json`, import.meta.url), 'utf8'),
    ) as Published & { guarantees: Record<string, object> },
);

const TWO_NAMES = { publishedBy: 'manager', approvedBy: 'auditor' };
const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri'];
const WEEKEND = ['sat', 'sun'];
const LUNCH = [
  ['09:00', '12:00'],
  ['12:30', '16:00'],
];
const OPENINGS = [
  [['10:00', '13:30']],
  [['10:00', '13:30']],
  [['00:00', '24:00']],
  LUNCH,
  [['22:00', '24:00']],
  [['00:00', '06:00']],
];

/** Versions 2 and 3 of a calendar, published around what happens: other hours, days of rest, exceptions. */
export function addCalendarVersions(lines: Lines): void {
  const { random, instants } = lines;
  for (const calendar of calendars) {
    const versions = random.pick([0, 0, 1, 2]);
    for (let version = 2; version < 2 + versions; version += 1) {
      const { id: calendarId, version: _first, ...rest } = calendar;
      const at = random.chance(0.8) ? instants.any() : midnight(plusDays(instants.date(), -30));
      const daysOfRest = [...calendar.daysOfRest];
      if (daysOfRest.length > 0) daysOfRest.splice(random.between(0, daysOfRest.length - 1), 1);
      lines.maybe(0.6, () => {
        const dates = [instants.date(5), instants.date(20)];
        for (const date of new Set(dates)) {
          if (daysOfRest.some((each) => each.date === date)) continue;
          daysOfRest.push({ date, en: 'Day off', sk: 'Voľno' } as { date: string });
        }
      });
      lines.add(`calendar-${calendarId}`, 'CalendarPublished', at, {
        calendarId,
        version,
        reason: 'a day of rest was missing',
        ...TWO_NAMES,
        calendar: {
          ...rest,
          weekly: random.chance(0.4) ? otherWeek(lines, calendarId) : rest.weekly,
          daysOfRest,
          exceptions: exceptions(lines),
        },
      });
    }
  }
}

function otherWeek({ random }: Lines, calendarId: string): Record<string, unknown> {
  const days = calendarId.startsWith('sk-weekdays') && random.chance(0.8) ? [] : WEEKEND;
  return Object.fromEntries([
    ...WEEKDAYS.map((day) => [day, LUNCH]),
    ...days.map((day) => [day, [['09:00', '18:00']]]),
  ]) as Record<string, unknown>;
}

function exceptions({ random, instants }: Lines) {
  const dates = new Set(Array.from({ length: random.between(0, 4) }, () => instants.date(12)));
  return [...dates].sort().map((date) => ({ date, intervals: random.pick(OPENINGS) }));
}

/** Terms of the history's own, published long before anything else happens: other calendars, other numbers. */
export function addTerms(lines: Lines): TermsName[] {
  const { random } = lines;
  const { id: termsId, guarantees, ...rest } = random.pick(terms);
  const counting = () =>
    random.pick([
      { by: 'service-hours', hours: random.between(1, 40) },
      { by: 'elapsed-hours', hours: random.between(1, 60) },
      { by: 'working-days', days: random.between(1, 5) },
      { by: 'weeks', weeks: random.between(1, 3) },
    ]);
  const others = Object.entries(guarantees).map(([name, guarantee]) => [
    name,
    'counting' in guarantee && random.chance(0.4) ? { ...guarantee, counting: counting() } : guarantee,
  ]);
  lines.add(`terms-${termsId}`, 'TermsPublished', Date.UTC(2023, 5, 1), {
    termsId,
    version: 2,
    ...TWO_NAMES,
    terms: {
      ...rest,
      id: termsId,
      version: 2,
      serviceHoursCalendar: random.pick(calendars).id,
      guarantees: Object.fromEntries(others) as Record<string, unknown>,
    },
  });
  return [{ termsId, termsVersion: 2 }];
}
