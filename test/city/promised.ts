import {
  type CityCalendar,
  type CityPromise,
  type CityRules,
  promisedFrom,
  promisesFor,
} from './city-rules.js';
import type { LocalTimes } from './local-time.js';

/** A document of the product's own format: a calendar, terms, or an event of a history. */
export type Document = Readonly<Record<string, unknown>>;

/** The customer of every case for whose type nothing was promised. */
export const WITHOUT_PROMISE = 'city-without-promise';

export function calendarsOf(rules: CityRules): Map<string, Document> {
  return new Map(
    Object.entries(rules.calendars).map(([id, calendar]) => [
      `${id}.calendar.json`,
      calendarOf(id, calendar, rules),
    ]),
  );
}

function calendarOf(
  id: string,
  { weekly, daysOfRest }: CityCalendar,
  { zone, horizon }: CityRules,
): Document {
  return {
    id,
    version: 1,
    timezone: zone,
    validFrom: horizon.from,
    validUntil: horizon.until,
    weekly,
    daysOfRest: Object.entries(daysOfRest).flatMap(([year, days]) => days.map((day) => `${year}-${day}`)),
  };
}

export function termsOf(rules: CityRules): Map<string, Document> {
  const documents = new Map<string, Document>();
  for (const { promise, version } of versionsOf(rules)) {
    documents.set(`${promise.id}-${version}.terms.json`, termsDocument(promise, version));
  }
  return documents;
}

function termsDocument(promise: CityPromise, version: number): Document {
  const { id, type, calendar, counting, receiptAtNextOpening, workingDays, clause } = promise;
  return {
    id,
    version,
    name: { en: type, sk: type },
    serviceHoursCalendar: calendar,
    workingDaysCalendar: calendar,
    guarantees: { 'final-resolution': { counting, receiptAtNextOpening, clause } },
    readings: { workingDays },
  };
}

/** Each type of case is a customer whose contract begins before the first case; one more has none. */
export function customerEvents(rules: CityRules, times: LocalTimes): Document[] {
  const occurredAt = times.withOffset(`${rules.horizon.from}T00:00:00`);
  const registered = (id: string, name: string): Document => ({
    stream: `customer-${id}`,
    type: 'CustomerRegistered',
    occurredAt,
    data: { name, email: `${id}@city.example` },
  });
  const types = new Map(rules.promises.map(({ type, id }) => [type, id]));
  return [
    ...[...types].map(([type, id]) => registered(id, type)),
    registered(WITHOUT_PROMISE, 'Every other type of case'),
    ...versionsOf(rules).map(({ promise, version }) => ({
      stream: `customer-${promise.id}`,
      type: version === 1 ? 'ContractSigned' : 'ContractAmended',
      occurredAt,
      data: {
        contractId: promise.id,
        termsId: promise.id,
        termsVersion: version,
        from: promisedFrom(promise, rules),
      },
    })),
  ];
}

function versionsOf(rules: CityRules): { promise: CityPromise; version: number }[] {
  const types = new Set(rules.promises.map(({ type }) => type));
  return [...types].flatMap((type) =>
    promisesFor(rules, type).map((promise, index) => ({ promise, version: index + 1 })),
  );
}
