import { formatInstant, isInstant, parseInstant, SlaError, type Instant } from '#facts';
import { compileCalendar, type CompiledCalendar } from './compiled-calendar.js';
import { addOpenTime, isOpen, nextOpening, openTimeBetween } from './open-time.js';
import { parseBusinessCalendar } from './parse-business-calendar.js';
import { isObject } from './problems.js';

/** An instant in ISO 8601, open seconds, yes or no, or `null` where service never opens again. */
export type Answer = string | number | boolean | null;

type Question = Readonly<Record<string, unknown>>;

type Operation = (calendar: CompiledCalendar, question: Question) => Answer;

const operations = new Map<unknown, Operation>([
  [
    'deadline',
    (calendar, question) => formatInstant(addOpenTime(calendar, startOf(question), amountOf(question))),
  ],
  [
    'elapsed',
    (calendar, question) => openTimeBetween(calendar, startOf(question), instantIn(question, 'end')) / 1000,
  ],
  ['is_open', (calendar, question) => isOpen(calendar, startOf(question))],
  ['next_open', (calendar, question) => formatOrNull(nextOpening(calendar, startOf(question)))],
]);

/**
 * Answers one business-time question that brings its own calendar, without a horizon
 * (product.md, "Command line": `calendar compute`). Amounts and answers are in seconds.
 *
 * @throws SlaError `INVALID_CALENDAR`, `INVALID_INSTANT`, `MISSING_FIELD`, `INVALID_FIELD`, `NO_OPENING_TIME`;
 *   `OUTSIDE_HORIZON` for an instant that is not in the years 1 to 9999
 */
export function answerQuestion(question: Question): Answer {
  const answer = operations.get(question.op);
  if (!answer) throw unfit(question, 'op', [...operations.keys()].join(', '));
  return answer(calendarOf(question), question);
}

/** Calendars that were asked about lately, by their JSON: many questions share a few. */
const compiled = new Map<string, CompiledCalendar>();
const MOST_COMPILED = 64;

function calendarOf({ calendar }: Question): CompiledCalendar {
  if (!isObject(calendar)) throw unfit({ calendar }, 'calendar', 'a calendar');
  const key = JSON.stringify(calendar);
  let known = compiled.get(key);
  if (!known) {
    const { timezone, weekly, daysOfRest, holidays, exceptions } = calendar;
    const identity = { id: 'in question', version: 1 };
    known = compileCalendar(
      parseBusinessCalendar({ ...identity, timezone, weekly, daysOfRest, holidays, exceptions }),
    );
    if (compiled.size >= MOST_COMPILED) compiled.clear();
    compiled.set(key, known);
  }
  return known;
}

/** The instant asked about is called `start`; questions about one instant may call it `at` or `instant`. */
function startOf(question: Question): Instant {
  const field = ['start', 'at', 'instant'].find((name) => question[name] !== undefined) ?? 'start';
  return instantIn(question, field);
}

function instantIn(question: Question, field: string): Instant {
  const value = question[field];
  if (value === undefined) throw new SlaError('MISSING_FIELD', { field });
  if (typeof value !== 'string' || !isInstant(value)) throw new SlaError('INVALID_INSTANT', { field, value });
  return parseInstant(value);
}

/** Milliseconds; parts of one are rounded. */
function amountOf(question: Question): number {
  const seconds = question.amount_seconds;
  const amount = typeof seconds === 'number' && seconds >= 0 ? Math.round(seconds * 1000) : NaN;
  if (!Number.isSafeInteger(amount))
    throw unfit(question, 'amount_seconds', 'a number of seconds, 0 or more');
  return amount;
}

function unfit(question: Question, field: string, expected: string): SlaError {
  const value = question[field];
  return value === undefined
    ? new SlaError('MISSING_FIELD', { field })
    : new SlaError('INVALID_FIELD', { field, value: JSON.stringify(value), expected });
}

function formatOrNull(instant: Instant | null): string | null {
  return instant === null ? null : formatInstant(instant);
}
