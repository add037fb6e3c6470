import { parseBusinessCalendar } from '#calendar';
import {
  checkVersionKept,
  type PublicationFact,
  type Publications,
  publishedFacts,
  TermsBook,
} from '#contract';
import {
  checkAboutAnother,
  checkNotFuture,
  checkTwoPeople,
  type Fact,
  type Instant,
  type NewFact,
  parseInstant,
} from '#facts';
import type { ImportedFact } from '#history';

/**
 * What the supplier publishes, and sealed statements. Terms and calendars that nobody can judge by are refused, and so
 * are those that change what a version of them said: the whole store could not be judged any more, or otherwise than before.
 *
 * @throws SlaError `IN_THE_FUTURE`, `SAME_PERSON`, `UNKNOWN_EVENT`, `INVALID_TERMS`, `TERMS_ALREADY_PUBLISHED`,
 *   `INVALID_CALENDAR`, `CALENDAR_ALREADY_PUBLISHED`
 */
export function decidePublication(fact: ImportedFact, state: Publications, now: Instant): NewFact {
  const { type, occurredAt, data } = fact;
  const isRecorded = (eventId: string): boolean => publishedFacts(state).some(({ id }) => id === eventId);
  checkNotFuture('occurredAt', occurredAt, now);
  checkTwoPeople(data.publishedBy, data.approvedBy);
  if (type === 'TermsPublished') checkTerms(fact, state);
  if (type === 'CalendarPublished') checkCalendar(fact, state);
  if (type === 'OccurrenceCorrected') {
    checkNotFuture('data.occurredAt', parseInstant(String(data.occurredAt)), now);
    checkAboutAnother(data.correctedBy, data, isRecorded);
  }
  if (type === 'FactRetracted') checkAboutAnother(data.retractedBy, data, isRecorded);
  return { type, occurredAt, data };
}

/** As the judge will: beside what ships with the product, and what was published before and not retracted. */
function checkTerms(fact: ImportedFact, state: Publications): void {
  const facts = [...standing(state, 'TermsPublished'), fact];
  new TermsBook().with(facts as unknown as readonly PublicationFact[]);
}

/** The same of a calendar. */
function checkCalendar({ stream, data }: ImportedFact, state: Publications): void {
  const id = data.calendarId ?? stream.replace(/^calendar-/, '');
  const calendar = parseBusinessCalendar({ ...(data.calendar as object), id, version: data.version });
  const before = standing(state, 'CalendarPublished').map((fact) => fact.data as PublishedCalendar);
  checkVersionKept(calendar, before);
}

interface PublishedCalendar {
  readonly version: number;
  readonly calendar: object;
}

/** What was published and not retracted. */
function standing(state: Publications, wanted: string): Fact[] {
  const facts = publishedFacts(state);
  const retracted = new Set(facts.filter(({ type }) => type === 'FactRetracted').map(namedBy));
  return facts.filter(({ id, type }) => type === wanted && !retracted.has(id));
}

function namedBy({ data }: Fact): string {
  return (data as { readonly eventId: string }).eventId;
}
