export type {
  BusinessCalendar,
  ExceptionalDate,
  NamedDate,
  OffsetChange,
  ServiceHours,
} from './business-calendar.js';
export { parseBusinessCalendar } from './parse-business-calendar.js';
export type { CalendarProblem } from './problems.js';
export { offsetDisagreements, publishOffsetChanges } from './zone-offsets.js';
export type { OffsetDisagreement } from './zone-offsets.js';
export { compileCalendar } from './compiled-calendar.js';
export type { CompiledCalendar } from './compiled-calendar.js';
export { formatDay, parseDay } from './local-day.js';
export type { LocalDay, LocalTime, Weekday } from './local-day.js';
export { addOpenTime, isOpen, nextOpening, openSpans, openTimeBetween } from './open-time.js';
export type { Span } from './opening-times.js';
export { closingTime, isWorkingDay, localDay, nextWorkingDay, startOfDay, wallClock } from './days.js';
export { addWorkingDays, addWorkingDaysRolling } from './working-days.js';
export { addCalendarDays, addWeeks } from './calendar-days.js';
export type { EndOfWeeks } from './calendar-days.js';
export { dayOfRestName, isPublicHoliday } from './named-days.js';
export type { DayName } from './named-days.js';
export { namedSpans } from './named-spans.js';
export type { NamedSpan } from './named-spans.js';
export { shippedCalendars } from './shipped-calendars.js';
export { answerQuestion } from './answer-question.js';
export type { Answer } from './answer-question.js';
