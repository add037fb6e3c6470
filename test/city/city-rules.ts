import { readFileSync } from 'node:fs';
import type { BusinessCalendar } from '#calendar';
import type { Counting, Phrase, Readings } from '#contract';

/**
 * What a city promised for one set of its cases, as data: all that the converter is told beside the cases.
 * Another set of years, another zone or another promise needs another file like this and no other code.
 */
export interface CityRules {
  /** IANA name of the zone in which the cases' local times are read; nothing in the cases says it. */
  readonly zone: string;
  /** Local dates between which the calendars judge, the second one excluded. */
  readonly horizon: { readonly from: string; readonly until: string };
  readonly calendars: Readonly<Record<string, CityCalendar>>;
  readonly promises: readonly CityPromise[];
}

export interface CityCalendar {
  readonly weekly: BusinessCalendar['weekly'];
  /** Year → days of rest as `01-20`. */
  readonly daysOfRest: Readonly<Record<string, readonly string[]>>;
}

/** What was promised for one type of case. A second promise for a type, from a later date, takes the place of the first. */
export interface CityPromise {
  /** As in the column `type`. */
  readonly type: string;
  /** Of the terms, the customer and the contract. */
  readonly id: string;
  /** Local date from which it holds; default: the start of the horizon. */
  readonly from?: string;
  readonly calendar: string;
  readonly counting: Counting;
  readonly workingDays?: Readings['workingDays'];
  readonly receiptAtNextOpening?: boolean;
  readonly clause: Phrase;
}

export function readRules(file: string | URL): CityRules {
  return JSON.parse(readFileSync(file, 'utf8')) as CityRules;
}

/** A type's promises in the order in which they came to hold: the first is version 1 of its terms. */
export function promisesFor(rules: CityRules, type: string): CityPromise[] {
  return rules.promises
    .filter((promise) => promise.type === type)
    .sort((a, b) => (promisedFrom(a, rules) < promisedFrom(b, rules) ? -1 : 1));
}

/** The promise that holds for a case, or nothing where nothing was promised by then. */
export function promiseOf(rules: CityRules, type: string, openLocal: string): CityPromise | undefined {
  return promisesFor(rules, type).findLast(
    (promise) => promisedFrom(promise, rules) <= openLocal.slice(0, 10),
  );
}

export function promisedFrom(promise: CityPromise, rules: CityRules): string {
  return promise.from ?? rules.horizon.from;
}
