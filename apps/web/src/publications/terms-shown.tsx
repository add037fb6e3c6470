import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useWords } from '../i18n/words.js';
import { Card } from '../shared/page.js';
import {
  conditionsInWords,
  countingInWords,
  extentInWords,
  minutesInWords,
  promiseName,
  readingInWords,
} from './in-words.js';
import { inForce } from './kinds.js';
import styles from './publications.module.css';
import { type ReadPromise, readTerms, type ReadTerms } from './read/terms.js';
import { usePublished } from './use-published.js';

/** Terms to be read: what they cost, what they promise, in how much time, and in which words. */
export function TermsShown({ terms }: { readonly terms: unknown }) {
  const { say } = useWords();
  const read = readTerms(terms);
  return (
    <>
      <Card title={say('publications.groups.package')}>
        <Package terms={read} />
      </Card>
      <Card title={say('publications.promises')} isFlush>
        <ul className={styles.promises}>
          {read.promises.map((promise) => (
            <li key={promise.guarantee}>
              <Promise promise={promise} />
            </li>
          ))}
        </ul>
      </Card>
      <Card title={say('publications.groups.readings')}>
        <dl className={styles.pairs}>
          {read.readings.map(([question, choice]) => {
            const { name, value } = readingInWords(say, question, choice);
            return (
              <Pair key={question} name={name}>
                {value}
              </Pair>
            );
          })}
        </dl>
      </Card>
    </>
  );
}

function Package({ terms }: { readonly terms: ReadTerms }) {
  const { say } = useWords();
  const { name, pricePerMonth, onSiteMinutesPerMonth, serviceHoursCalendar, workingDaysCalendar } = terms;
  return (
    <dl className={styles.pairs}>
      <Pair name={say('publications.terms.nameSk')}>
        <span lang="sk">{name.sk ?? '–'}</span>
      </Pair>
      <Pair name={say('publications.terms.nameEn')}>
        <span lang="en">{name.en ?? '–'}</span>
      </Pair>
      <Pair name={say('publications.terms.price')}>
        <strong>
          {pricePerMonth === undefined
            ? say('publications.terms.noPrice')
            : say('publications.terms.eurPerMonth', { price: pricePerMonth })}
        </strong>
      </Pair>
      {onSiteMinutesPerMonth !== undefined && (
        <Pair name={say('publications.terms.onSite')}>{minutesInWords(onSiteMinutesPerMonth)}</Pair>
      )}
      <Pair name={say('publications.terms.serviceHours')}>
        <CalendarLink id={serviceHoursCalendar} />
      </Pair>
      <Pair name={say('publications.terms.workingDays')}>
        <CalendarLink id={workingDaysCalendar} />
      </Pair>
    </dl>
  );
}

/** To the version that is in force, where there is one. */
function CalendarLink({ id }: { readonly id: string | undefined }) {
  const { data = [] } = usePublished();
  const calendar = id === undefined ? undefined : inForce(data, 'calendars', id);
  if (!calendar) return <>{id ?? '–'}</>;
  return (
    <Link
      to="/publications/$kind/$id/$version"
      params={{ kind: 'calendars', id: calendar.id, version: `${calendar.version}` }}
      search={({ asOf, asKnownAt }) => ({ asOf, asKnownAt })}
      className={styles.link}
    >
      {calendar.id}
    </Link>
  );
}

function Promise({ promise }: { readonly promise: ReadPromise }) {
  const { say } = useWords();
  const { guarantee, counting, clause } = promise;
  const extent = counting ? countingInWords(say, counting) : extentInWords(say, promise);
  return (
    <article className={styles.promise}>
      <div>
        <h3 className={styles.promiseName}>{promiseName(say, guarantee)}</h3>
        <p className={styles.extent}>{extent ?? say('publications.terms.noTime')}</p>
        {conditionsInWords(say, promise).map((condition) => (
          <p key={condition} className={styles.soft}>
            {condition}
          </p>
        ))}
      </div>
      <blockquote lang="sk" className={styles.clause}>
        {clause.sk}
      </blockquote>
      <blockquote lang="en" className={styles.clause}>
        {clause.en}
      </blockquote>
    </article>
  );
}

function Pair({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
