import type { BusinessCalendar } from '#calendar';
import type { Phrase, Terms } from '#contract';
import { formatInstant } from '#facts';
import type { PublishedCalendar, PublishedTerms } from '#projection';
import { contentHash } from './content-hash.js';

/** When and by whom something was published; `null` for what ships with the product, which is older than everything. */
interface PublicationLine {
  readonly publishedAt: string | null;
  readonly publishedBy: string | null;
  readonly approvedBy: string | null;
  /** SHA-256 over its content as it is judged by, in the form of RFC 8785: equal where nothing differs. */
  readonly contentHash: string;
}

export interface TermsLine extends PublicationLine {
  readonly termsId: string;
  readonly termsVersion: number;
  readonly name: Phrase;
}

export interface CalendarLine extends PublicationLine {
  readonly calendarId: string;
  readonly calendarVersion: number;
  readonly timezone: string;
  /** Its horizon, local dates; `null` where it has no end. */
  readonly validFrom: string | null;
  readonly validUntil: string | null;
  /** Why this version was published. */
  readonly reason: string | null;
}

export type TermsPage = TermsLine & { readonly terms: Terms };
export type CalendarPage = CalendarLine & { readonly calendar: BusinessCalendar };

const PUBLICATION = ['publishedAt', 'publishedBy', 'approvedBy', 'contentHash'] as const;

/** In the order of a table's columns. */
export const TERMS_COLUMNS = [...(['termsId', 'termsVersion', 'name'] as const), ...PUBLICATION];
export const CALENDAR_COLUMNS = [
  ...(['calendarId', 'calendarVersion', 'timezone', 'validFrom', 'validUntil'] as const),
  ...PUBLICATION,
  'reason' as const,
];

export function termsLine({ terms, ...publication }: PublishedTerms): TermsLine {
  const { id: termsId, version: termsVersion, name } = terms;
  return { termsId, termsVersion, name, ...publicationLine(publication, terms) };
}

export function calendarLine({ calendar, reason, ...publication }: PublishedCalendar): CalendarLine {
  const { id: calendarId, version: calendarVersion, timezone } = calendar;
  const { validFrom = null, validUntil = null } = calendar;
  return {
    ...{ calendarId, calendarVersion, timezone, validFrom, validUntil },
    ...publicationLine(publication, calendar),
    reason,
  };
}

function publicationLine(
  { publishedAt, publishedBy, approvedBy }: Omit<PublishedTerms, 'terms'>,
  content: Terms | BusinessCalendar,
): PublicationLine {
  return {
    publishedAt: publishedAt === null ? null : formatInstant(publishedAt),
    publishedBy,
    approvedBy,
    contentHash: contentHash(content),
  };
}
