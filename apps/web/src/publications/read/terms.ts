import type { Readings } from '#contract';
import { GUARANTEES } from '../../shared/promises.js';
import { type Json, numberIn, objectIn, textIn, textsIn } from './json.js';

export interface ReadPhrase {
  readonly en: string | undefined;
  readonly sk: string | undefined;
}

/** `{"by": "service-hours", "hours": 4}` */
export interface ReadCounting {
  readonly by: string;
  readonly amount: number;
}

export interface ReadPromise {
  readonly guarantee: string;
  readonly clause: ReadPhrase;
  /** Nothing for a promise that counts no time. */
  readonly counting: ReadCounting | undefined;
  readonly startsAtOpening: boolean;
  readonly pausedWhile: readonly string[];
  /** Types of the events that keep it. */
  readonly stoppedBy: readonly string[];
  readonly checksPerMonth: number | undefined;
  readonly minutesPerMonth: number | undefined;
  readonly includesChanges: boolean | undefined;
}

/** Terms as far as they can be read, be they published or only proposed. */
export interface ReadTerms {
  readonly name: ReadPhrase;
  readonly pricePerMonth: string | undefined;
  readonly onSiteMinutesPerMonth: number | undefined;
  readonly serviceHoursCalendar: string | undefined;
  readonly workingDaysCalendar: string | undefined;
  readonly promises: readonly ReadPromise[];
  /** How what can be read in two ways is read, by question. */
  readonly readings: readonly (readonly [question: ReadingQuestion, choice: string])[];
}

export type ReadingQuestion = keyof Readings;

/** How terms are read that do not say it. */
const USUAL_READINGS: Readings = {
  workingDays: 'closing-time',
  weeksEndMovedBy: 'days-of-rest',
  replacementStarts: 'fault-confirmed',
  technicianDispatchStarts: 'need-established',
  acknowledgedBy: 'accepted',
  includedOnSite: 'at-checks',
  startedHalfHours: 'per-entry',
  slaFirst: 'first-confirmation',
};
const QUESTIONS = Object.keys(USUAL_READINGS) as readonly ReadingQuestion[];

export function readTerms(json: unknown): ReadTerms {
  const terms = objectIn(json);
  return {
    name: phraseIn(terms.name),
    pricePerMonth: textIn(terms.pricePerMonth),
    onSiteMinutesPerMonth: numberIn(terms.includedOnSiteMinutesPerMonth),
    serviceHoursCalendar: textIn(terms.serviceHoursCalendar),
    workingDaysCalendar: textIn(terms.workingDaysCalendar),
    promises: Object.entries(objectIn(terms.guarantees))
      .map(([guarantee, each]) => promiseIn(guarantee, objectIn(each)))
      .sort((one, other) => rankOf(one) - rankOf(other)),
    readings: QUESTIONS.map((question) => [
      question,
      textIn(objectIn(terms.readings)[question]) ?? USUAL_READINGS[question],
    ]),
  };
}

/** In the order in which people ask about them; what has no such place comes last. */
function rankOf({ guarantee }: ReadPromise): number {
  const place = GUARANTEES.findIndex((each) => each === guarantee);
  return place === -1 ? GUARANTEES.length : place;
}

function promiseIn(guarantee: string, promise: Json): ReadPromise {
  const { includesChanges } = promise;
  return {
    guarantee,
    clause: phraseIn(promise.clause),
    counting: countingIn(objectIn(promise.counting)),
    startsAtOpening: promise.receiptAtNextOpening === true,
    pausedWhile: textsIn(promise.pausedWhile),
    stoppedBy: textsIn(promise.stoppedBy),
    checksPerMonth: numberIn(promise.checksPerMonth),
    minutesPerMonth: numberIn(promise.minutesPerMonth),
    includesChanges: typeof includesChanges === 'boolean' ? includesChanges : undefined,
  };
}

function countingIn({ by, ...period }: Json): ReadCounting | undefined {
  const amount = numberIn(period.hours) ?? numberIn(period.days) ?? numberIn(period.weeks);
  return typeof by === 'string' && amount !== undefined ? { by, amount } : undefined;
}

function phraseIn(json: unknown): ReadPhrase {
  const { en, sk } = objectIn(json);
  return { en: textIn(en), sk: textIn(sk) };
}
