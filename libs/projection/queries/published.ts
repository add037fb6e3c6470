import type { BusinessCalendar } from '#calendar';
import { knownHistory, type KnownFact } from '#compliance';
import { CalendarBook, type PublicationFact, type Terms, TermsBook } from '#contract';
import { byCodeUnit, type Instant } from '#facts';
import type { Asked } from './asked.js';

/** How something came to be published; nothing of it is known of what ships with the product. */
interface Publication {
  readonly publishedAt: Instant | null;
  readonly publishedBy: string | null;
  readonly approvedBy: string | null;
}

export interface PublishedTerms extends Publication {
  readonly terms: Terms;
}

export interface PublishedCalendar extends Publication {
  readonly calendar: BusinessCalendar;
  readonly reason: string | null;
}

/**
 * Terms that had been published by the instants asked about, by id and version.
 *
 * @throws SlaError `INVALID_TERMS`, `TERMS_ALREADY_PUBLISHED`
 */
export function termsKnown(asked: Asked): PublishedTerms[] {
  const { terms: shipped = new TermsBook() } = asked.published;
  const facts = publications(asked, 'TermsPublished', 'terms-');
  return shipped
    .with(facts.map(({ fact }) => fact as PublicationFact))
    .all()
    .map((terms) => ({ terms, ...publicationOf(facts, terms) }))
    .toSorted((a, b) => byCodeUnit(a.terms.id, b.terms.id) || a.terms.version - b.terms.version);
}

/**
 * The same of calendars.
 *
 * @throws SlaError `INVALID_CALENDAR`
 */
export function calendarsKnown(asked: Asked): PublishedCalendar[] {
  const { calendars: shipped = new CalendarBook() } = asked.published;
  const facts = publications(asked, 'CalendarPublished', 'calendar-');
  const known = new Map<string, PublishedCalendar>();
  for (const calendar of shipped.with(facts.map(({ fact }) => fact)).all()) {
    const publication = publicationOf(facts, calendar);
    const key = `${calendar.id}@${calendar.version}`;
    if (!known.has(key)) known.set(key, { calendar, ...publication, reason: publication.reason ?? null });
  }
  return [...known.values()].sort(
    (a, b) => byCodeUnit(a.calendar.id, b.calendar.id) || a.calendar.version - b.calendar.version,
  );
}

interface Published {
  readonly id: string;
  readonly version: number;
  readonly fact: KnownFact;
}

interface PublicationData {
  readonly termsId?: string;
  readonly calendarId?: string;
  readonly version: number;
  readonly publishedBy?: string;
  readonly approvedBy?: string;
  readonly reason?: string;
}

function publications({ shared, asOf, asKnownAt }: Asked, type: string, prefix: string): Published[] {
  const { facts } = knownHistory(shared, { asOf, asKnownAt });
  return facts
    .filter((fact) => fact.type === type)
    .map((fact) => {
      const { termsId, calendarId, version } = fact.data as PublicationData;
      return { id: termsId ?? calendarId ?? fact.stream.slice(prefix.length), version, fact };
    });
}

function publicationOf(
  facts: readonly Published[],
  { id, version }: Pick<Published, 'id' | 'version'>,
): Publication & { readonly reason?: string | undefined } {
  const fact = facts.find((each) => each.id === id && each.version === version)?.fact;
  if (!fact) return { publishedAt: null, publishedBy: null, approvedBy: null };
  const { publishedBy = null, approvedBy = null, reason } = fact.data as PublicationData;
  return { publishedAt: fact.occurredAt, publishedBy, approvedBy, ...(reason !== undefined && { reason }) };
}
