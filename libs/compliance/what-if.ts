import { CalendarBook, parseTerms, type PublicationFact, type Readings, TermsBook } from '#contract';
import { type Fact, SlaError } from '#facts';
import { isAboutAnother, knownHistory, type Question } from './known-facts.js';
import type { Published } from './world.js';

/** What would have been promised otherwise; all that is given holds at once. */
export interface Assumption {
  /** Every contract is on these from its first day; with `customerId`, theirs alone. */
  readonly terms?: { readonly termsId: string; readonly termsVersion: number };
  readonly customerId?: string;
  /** All terms are read in these ways. */
  readonly readings?: Partial<Readings>;
  /** No other version of this calendar was ever published. */
  readonly calendar?: { readonly calendarId: string; readonly calendarVersion: number };
}

/** The same facts and publications as if something else had been promised. */
export interface Assumed {
  readonly facts: readonly Fact[];
  readonly published: Published;
}

/**
 * Rewrites what was promised, and nothing of what happened, so that `judge` over it answers "what if".
 *
 * @param facts the whole history, or all of it that is no ticket's
 * @param question of which `asKnownAt` says which publications are there to choose from
 * @throws SlaError `UNKNOWN_TERMS`, `UNKNOWN_CALENDAR`, `INVALID_TERMS`; `NOTHING_ASSUMED`
 */
export function assume(
  facts: readonly Fact[],
  { question, published }: { readonly question: Question; readonly published: Published },
  assumption: Assumption,
): Assumed {
  const { terms, readings, calendar } = assumption;
  if (!terms && !calendar && Object.keys(readings ?? {}).length === 0) throw new SlaError('NOTHING_ASSUMED');
  const known = knownHistory(facts, { asOf: Infinity, asKnownAt: question.asKnownAt }).facts;
  const termsBook = (published.terms ?? new TermsBook()).with(known as readonly PublicationFact[]);
  const calendars = published.calendars ?? new CalendarBook();
  if (terms) termsBook.find(terms.termsId, terms.termsVersion);
  return {
    facts: facts
      .filter((fact) => !isOfTerms(fact) && !isOf(fact, calendar?.calendarId))
      .map((fact) => agreed(fact, assumption)),
    published: {
      terms: readings ? readIn(readings, termsBook) : termsBook,
      calendars: calendar
        ? calendars.pinned(calendar.calendarId, calendar.calendarVersion, calendars.with(known))
        : calendars,
    },
  };
}

/** All terms stand in the book from the beginning: whoever assumes them does not ask when they were published. */
function isOfTerms({ type }: Fact): boolean {
  return type === 'TermsPublished';
}

function isOf({ type, stream, data }: Fact, calendarId: string | undefined): boolean {
  if (type !== 'CalendarPublished') return false;
  return ((data as { calendarId?: string }).calendarId ?? stream.replace(/^calendar-/, '')) === calendarId;
}

function agreed(fact: Fact, { terms, customerId }: Assumption): Fact {
  if (!terms || isAboutAnother(fact)) return fact;
  if (fact.type !== 'ContractSigned' && fact.type !== 'ContractAmended') return fact;
  const data = fact.data as { readonly customerId?: string };
  const signedBy = data.customerId ?? fact.stream.replace(/^customer-/, '');
  return customerId === undefined || customerId === signedBy
    ? { ...fact, data: { ...data, ...terms } }
    : fact;
}

function readIn(readings: Partial<Readings>, book: TermsBook): TermsBook {
  return new TermsBook(
    book.all().map((terms) => parseTerms({ ...terms, readings: { ...terms.readings, ...readings } })),
  );
}
