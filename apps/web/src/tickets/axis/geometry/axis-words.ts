import type { Instant } from './span.js';

/** How an axis writes instants: in the zone of the contract, in the reader's language. */
export interface AxisWords {
  readonly zone: string;
  /** 15:30; with seconds where they are not whole minutes. */
  time(instant: Instant): string;
  /** From the longest to the shortest: "Thu 2 Apr", "2 Apr", "2". */
  dayForms(instant: Instant): string[];
  /** From the longest to the shortest: "April 2026", "Apr". */
  monthForms(instant: Instant): string[];
  /** "Thu 2 Apr 15:30" */
  moment(instant: Instant): string;
}

export function axisWords(language: 'en' | 'sk', zone: string): AxisWords {
  const locale = language === 'en' ? 'en-GB' : 'sk-SK';
  const format = (style: Intl.DateTimeFormatOptions): ((instant: Instant) => string) => {
    const made = new Intl.DateTimeFormat(locale, { timeZone: zone, ...style });
    return (instant) => made.format(instant);
  };
  const hourAndMinute = format({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const withSeconds = format({ hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' });
  const weekday = format({ weekday: 'short' });
  const day = format({ day: 'numeric' });
  const dayAndMonth = format({ day: 'numeric', month: language === 'en' ? 'short' : 'numeric' });
  const month = format({ month: 'long', year: 'numeric' });
  const shortMonth = format({ month: 'short' });
  const time = (instant: Instant): string => (instant % 60_000 === 0 ? hourAndMinute : withSeconds)(instant);
  const weekdayAndDate = (instant: Instant): string => `${weekday(instant)} ${dayAndMonth(instant)}`;
  return {
    zone,
    time,
    dayForms: (instant) => [weekdayAndDate(instant), dayAndMonth(instant), day(instant)],
    monthForms: (instant) => [month(instant), shortMonth(instant)],
    moment: (instant) => `${weekdayAndDate(instant)} ${time(instant)}`,
  };
}
