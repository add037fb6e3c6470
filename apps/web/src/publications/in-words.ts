import type { Key, Say } from '../i18n/catalogue.js';
import type { Language } from '../i18n/language.js';
import { shortDuration } from '../shared/time-in-words.js';
import type { Hours } from './read/calendar.js';
import type { ReadCounting, ReadingQuestion, ReadPhrase, ReadPromise } from './read/terms.js';

/** "08:30–17:00, 18:00–20:00" */
export function hoursInWords(say: Say, hours: readonly Hours[]): string {
  if (hours.length === 0) return say('publications.calendar.closed');
  if (hours.length === 1 && hours[0]?.join() === '00:00,24:00') return say('publications.calendar.allDay');
  return hours.map((interval) => interval.join('–')).join(', ');
}

/** In the reader's language first, and in the other, for both are published. */
export function namesInWords({ en, sk }: ReadPhrase, language: Language): string | undefined {
  const names = (language === 'sk' ? [sk, en] : [en, sk]).filter((name) => name !== undefined);
  return names.length === 0 ? undefined : names.join(' · ');
}

const UNITS = ['service-hours', 'working-days', 'elapsed-hours', 'weeks', 'calendar-days'] as const;

/** "4 hours of service time"; a way of counting that nobody knows stays as it stands there. */
export function countingInWords(say: Say, { by, amount }: ReadCounting): string {
  const unit = UNITS.find((each) => each === by);
  return unit ? say(`units.${unit}`, { count: amount }) : `${amount} (${by})`;
}

/** What a promise gives, where it counts no time until something is done. */
export function extentInWords(say: Say, promise: ReadPromise): string | undefined {
  const { checksPerMonth, minutesPerMonth } = promise;
  if (minutesPerMonth !== undefined)
    return say('publications.terms.perMonth', { extent: minutesInWords(minutesPerMonth) });
  if (checksPerMonth === undefined) return undefined;
  return say('publications.terms.perMonth', { extent: say('units.checks', { count: checksPerMonth }) });
}

export function minutesInWords(minutes: number): string {
  return shortDuration(minutes * 60_000, true);
}

/** What holds for a promise beside its time. */
export function conditionsInWords(say: Say, promise: ReadPromise): readonly string[] {
  const { startsAtOpening, pausedWhile, stoppedBy, includesChanges } = promise;
  return [
    ...(stoppedBy.length > 0
      ? [
          say('publications.terms.stoppedBy', {
            events: stoppedBy.map((type) => eventIn(say, type)).join(', '),
          }),
        ]
      : []),
    ...(startsAtOpening ? [say('publications.terms.startsAtOpening')] : []),
    ...(pausedWhile.length > 0 ? [say('publications.terms.paused')] : []),
    ...(includesChanges === undefined
      ? []
      : [say(includesChanges ? 'publications.terms.withChanges' : 'publications.terms.withoutChanges')]),
  ];
}

function eventIn(say: Say, type: string): string {
  return say(`events.${type}`);
}

/** "Working days end: at closing time of the last day" */
export function readingInWords(
  say: Say,
  question: ReadingQuestion,
  choice: string,
): { readonly name: string; readonly value: string } {
  const key = `readings.${question}.${choice}` as Key;
  const value = say(key);
  return { name: say(`readings.${question}.title`), value: value === key ? choice : value };
}

export function promiseName(say: Say, guarantee: string): string {
  return say(`guarantees.${guarantee}`);
}
