import {
  conditionsInWords,
  countingInWords,
  extentInWords,
  minutesInWords,
  promiseName,
  readingInWords,
} from '../in-words.js';
import { type ReadPromise, readTerms, type ReadTerms } from '../read/terms.js';
import type { Line, Telling } from './lines.js';

/** Everything that terms say, line by line. */
export function termsLines(json: unknown, telling: Telling): Line[] {
  const terms = readTerms(json);
  return [
    ...packageLines(terms, telling),
    ...terms.promises.flatMap((promise) => promiseLines(promise, telling)),
    ...readingLines(terms, telling),
  ];
}

function packageLines(terms: ReadTerms, { say }: Telling): Line[] {
  const group = say('publications.groups.package');
  const { name, pricePerMonth, onSiteMinutesPerMonth } = terms;
  const values = [
    ['nameSk', name.sk],
    ['nameEn', name.en],
    ['price', pricePerMonth && say('publications.terms.eurPerMonth', { price: pricePerMonth })],
    ['onSite', onSiteMinutesPerMonth === undefined ? undefined : minutesInWords(onSiteMinutesPerMonth)],
    ['serviceHours', terms.serviceHoursCalendar],
    ['workingDays', terms.workingDaysCalendar],
  ] as const;
  return values.flatMap(([key, value]) =>
    value === undefined ? [] : [{ key, group, name: say(`publications.terms.${key}`), value }],
  );
}

function promiseLines(promise: ReadPromise, { say }: Telling): Line[] {
  const { guarantee, counting, clause } = promise;
  const group = promiseName(say, guarantee);
  const conditions = conditionsInWords(say, promise);
  const values = [
    ['due', counting ? countingInWords(say, counting) : extentInWords(say, promise)],
    ['conditions', conditions.length === 0 ? undefined : conditions.join(' ')],
    ['clauseSk', clause.sk],
    ['clauseEn', clause.en],
  ] as const;
  return values.flatMap(([key, value]) =>
    value === undefined
      ? []
      : [{ key: `${guarantee} ${key}`, group, name: say(`publications.terms.${key}`), value }],
  );
}

function readingLines({ readings }: ReadTerms, { say }: Telling): Line[] {
  const group = say('publications.groups.readings');
  return readings.map(([question, choice]) => ({
    key: `reading ${question}`,
    group,
    ...readingInWords(say, question, choice),
  }));
}
