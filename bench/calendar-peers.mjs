// The same question, put to others: when have so many open milliseconds passed since an instant?
import { createRequire } from 'node:module';
import { DateTime } from 'luxon';

/**
 * A loop through the days with Luxon, written the obvious way: build the day's opening and closing,
 * take off what lies between them, go on to the next day.
 */
export function luxonDayLoop({ timezone, weekly, daysOfRest }) {
  const rest = new Set(daysOfRest.map(({ date }) => date));
  const names = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
  const hoursOn = (day) => (rest.has(day.toISODate()) ? [] : (weekly[names[day.weekday - 1]] ?? []));
  const at = (day, time) => {
    const [hour, minute] = time.split(':').map(Number);
    return day.set({ hour, minute });
  };
  return (start, amount) => {
    const now = DateTime.fromMillis(start, { zone: timezone });
    let left = amount;
    for (let day = now.startOf('day'); ; day = day.plus({ days: 1 })) {
      for (const [from, until] of hoursOn(day)) {
        const opening = DateTime.max(now, at(day, from));
        const open = at(day, until) - opening;
        if (open > 0 && left <= open) return opening.plus(left).toMillis();
        if (open > 0) left -= open;
      }
    }
  };
}

/** moment-business-time, which keeps its opening times and holidays in moment's locale. */
export function momentBusinessTime({ timezone, weekly, daysOfRest }) {
  const require = createRequire(import.meta.url);
  const moment = require('moment-business-time');
  require('moment-timezone');
  const names = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
  const times = (name) => (weekly[name] ? weekly[name].flat().map((time) => `${time}:00`) : null);
  moment.updateLocale('en', {
    workinghours: Object.fromEntries(names.map((name, weekday) => [weekday, times(name)])),
    holidays: daysOfRest.map(({ date }) => date),
  });
  return (start, amount) => moment.tz(start, timezone).addWorkingTime(amount, 'millisecond').valueOf();
}
