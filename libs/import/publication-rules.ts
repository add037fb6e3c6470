import { parseBusinessCalendar } from '#calendar';
import { type PublicationFact, TermsBook } from '#contract';
import { type Fact, type Instant, type NewFact, parseInstant, SlaError } from '#facts';
import type { ImportedFact } from '#history';
import { checkNotFuture, checkTwoPeople } from './common-rules.js';

/** What is known of such a stream: its newest event, and the state before that. It grows by one link and never changes. */
export interface Publications {
  readonly newest?: Fact;
  readonly before?: Publications;
}

export const initialPublications: Publications = {};

export function evolvePublications(before: Publications, newest: Fact): Publications {
  return { newest, before };
}

/**
 * What the supplier publishes, and sealed statements. Terms and calendars that nobody can judge by are refused, and so
 * are terms that change what a version of them said: the whole store could not be judged any more.
 *
 * @throws SlaError `IN_THE_FUTURE`, `SAME_PERSON`, `UNKNOWN_EVENT`, `INVALID_TERMS`, `TERMS_ALREADY_PUBLISHED`,
 *   `INVALID_CALENDAR`
 */
export function decidePublication(fact: ImportedFact, state: Publications, now: Instant): NewFact {
  const { type, occurredAt, data } = fact;
  checkNotFuture('occurredAt', occurredAt, now);
  checkTwoPeople(data.publishedBy, data.approvedBy);
  if (type === 'TermsPublished') checkTerms(fact, state);
  if (type === 'CalendarPublished') checkCalendar(fact);
  if (type === 'OccurrenceCorrected') {
    checkNotFuture('data.occurredAt', parseInstant(String(data.occurredAt)), now);
    checkCorrection(data.correctedBy, data, state);
  }
  if (type === 'FactRetracted') checkCorrection(data.retractedBy, data, state);
  return { type, occurredAt, data };
}

function checkCorrection(by: unknown, data: ImportedFact['data'], state: Publications): void {
  checkTwoPeople(by, data.approvedBy);
  const eventId = String(data.eventId);
  if (!recorded(state).some(({ id }) => id === eventId)) {
    throw new SlaError('UNKNOWN_EVENT', { field: 'eventId', value: eventId });
  }
}

/** As the judge will: beside what ships with the product, and what was published before and not retracted. */
function checkTerms(fact: ImportedFact, state: Publications): void {
  const facts = recorded(state);
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

function recorded(state: Publications): Fact[] {
  const facts: Fact[] = [];
  for (let at: Publications | undefined = state; at?.newest; at = at.before) facts.push(at.newest);
  return facts.reverse();
}
