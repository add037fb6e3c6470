import type { BusinessCalendar } from './business-calendar.js';
import aroundTheClock from './data/around-the-clock.calendar.json' with { type: 'json' };
import weekendHours from './data/sk-24-5-weekend-0900-1800.calendar.json' with { type: 'json' };
import weekdays from './data/sk-weekdays-0830-1700.calendar.json' with { type: 'json' };
import { parseBusinessCalendar } from './parse-business-calendar.js';

const calendars = [weekdays, weekendHours, aroundTheClock].map(parseBusinessCalendar);

/** What the first start of a store publishes, each as version 1; from then on the store's own events are the truth. */
export function shippedCalendars(): readonly BusinessCalendar[] {
  return calendars;
}
