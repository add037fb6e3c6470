import { useAnswer } from '../api/use-answer.js';
import type { CustomerPage } from '../api/answers.js';
import { useWords } from '../i18n/words.js';
import { useInstants } from '../instants.js';
import { dayInWords } from '../shared/time-in-words.js';
import type { CalendarLine, TermsLine } from './answers.js';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** All versions of all terms. */
export function useTermsChoices(): readonly Choice[] {
  const { say, language } = useWords();
  const { data } = useAnswer<{ readonly terms: readonly TermsLine[] }>('/terms', { ...useInstants() });
  return (data?.terms ?? []).map(({ termsId, termsVersion, name }) => ({
    value: `${termsId}@${termsVersion}`,
    label: say('whatIf.ofVersion', { name: name[language], number: termsVersion }),
  }));
}

/** All versions of all calendars; of one that has no other there is nothing to choose. */
export function useCalendarChoices(): readonly Choice[] {
  const { say, language } = useWords();
  const { data } = useAnswer<{ readonly calendars: readonly CalendarLine[] }>('/calendars', {
    ...useInstants(),
  });
  return (data?.calendars ?? []).map(({ calendarId, calendarVersion, publishedAt, reason }) => {
    const version = say('whatIf.ofVersion', { name: calendarId, number: calendarVersion });
    const notes = [publishedAt === null ? '' : dayInWords(publishedAt, language), reason ?? ''];
    return {
      value: `${calendarId}@${calendarVersion}`,
      label: [version, ...notes.filter((note) => note !== '')].join(' · '),
    };
  });
}

/** Everybody by name, or by id where no name is known. */
export function useCustomerChoices(): readonly Choice[] {
  const { data } = useAnswer<CustomerPage>('/customers', { limit: 1_000 });
  return (data?.customers ?? [])
    .map(({ customerId, name }) => ({ value: customerId, label: name ?? customerId }))
    .sort((one, other) => one.label.localeCompare(other.label));
}
