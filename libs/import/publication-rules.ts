import { parseBusinessCalendar } from '#calendar';
import { type PublicationFact, type Publications, publishedFacts, TermsBook } from '#contract';
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
 * are terms that change what a version of them said: the whole store could not be judged any more.
 *
 * @throws SlaError `IN_THE_FUTURE`, `SAME_PERSON`, `UNKNOWN_EVENT`, `INVALID_TERMS`, `TERMS_ALREADY_PUBLISHED`,
 *   `INVALID_CALENDAR`
 */
export function decidePublication(fact: ImportedFact, state: Publications, now: Instant): NewFact {
  const { type, occurredAt, data } = fact;
  const isRecorded = (eventId: string): boolean => publishedFacts(state).some(({ id }) => id === eventId);
  checkNotFuture('occurredAt', occurredAt, now);
  checkTwoPeople(data.publishedBy, data.approvedBy);
  if (type === 'TermsPublished') checkTerms(fact, state);
  if (type === 'CalendarPublished') checkCalendar(fact);
  if (type === 'OccurrenceCorrected') {
    checkNotFuture('data.occurredAt', parseInstant(String(data.occurredAt)), now);
    checkAboutAnother(data.correctedBy, data, isRecorded);
  }
  if (type === 'FactRetracted') checkAboutAnother(data.retractedBy, data, isRecorded);
  return { type, occurredAt, data };
}

/** As the judge will: beside what ships with the product, and what was published before and not retracted. */
function checkTerms(fact: ImportedFact, state: Publications): void {
  const facts = publishedFacts(state);
  const retracted = new Set(facts.filter(({ type }) => type === 'FactRetracted').map(namedBy));
  const standing = facts.filter(({ id, type }) => type === 'TermsPublished' && !retracted.has(id));
  new TermsBook().with([...standing, fact] as unknown as readonly PublicationFact[]);
}

function checkCalendar({ stream, data }: ImportedFact): void {
  const id = data.calendarId ?? stream.replace(/^calendar-/, '');
  parseBusinessCalendar({ ...(data.calendar as object), id, version: data.version });
}

function namedBy({ data }: Fact): string {
  return (data as { readonly eventId: string }).eventId;
}
