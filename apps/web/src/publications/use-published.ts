import type { CalendarList, CalendarVersion, TermsList, TermsVersion } from '../api/answers.js';
import { useAnswer } from '../api/use-answer.js';
import { useWords } from '../i18n/words.js';
import { useInstants } from '../instants.js';
import type { Kind, Published } from './kinds.js';

/** All versions of terms and of calendars that had been published by the instants asked about. */
export function usePublished() {
  const { language } = useWords();
  const instants = useInstants();
  const terms = useAnswer<TermsList>('/terms', { ...instants });
  const calendars = useAnswer<CalendarList>('/calendars', { ...instants });
  const [first, second] = [terms.data, calendars.data];
  return {
    data: first &&
      second && [
        ...first.terms.map(({ termsId, termsVersion, name, ...rest }): Published => ({
          ...rest,
          ...{ kind: 'terms', id: termsId, version: termsVersion, name: name[language] },
        })),
        ...second.calendars.map(({ calendarId, calendarVersion, ...rest }): Published => ({
          ...rest,
          ...{ kind: 'calendars', id: calendarId, version: calendarVersion, name: calendarId },
        })),
      ],
    error: terms.error ?? calendars.error,
    refetch: () => Promise.all([terms.refetch(), calendars.refetch()]),
  };
}

export type PublishedVersion = TermsVersion | CalendarVersion;

/** One version with all that stands in it. */
export function useVersion(kind: Kind, id: string, version: number | string | undefined) {
  const path = `/${kind}/${encodeURIComponent(id)}/${encodeURIComponent(version ?? '')}`;
  return useAnswer<PublishedVersion>(path, { ...useInstants() }, { enabled: version !== undefined });
}

/** What two versions are compared by, and what a file holds. */
export function contentOfVersion(version: PublishedVersion): Readonly<Record<string, unknown>> {
  return 'terms' in version ? version.terms : { ...version.calendar };
}
