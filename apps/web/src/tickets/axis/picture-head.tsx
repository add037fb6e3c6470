import { type RefCallback, type RefObject, useCallback } from 'react';
import { useWords } from '../../i18n/words.js';
import { wallClockInWords } from '../../shared/time-in-words.js';
import type { AxisFact } from './axis-facts.js';
import { AxisHead } from './axis-head.js';
import type { Drawing } from './drawing.js';
import { FactsLane } from './facts-lane.js';
import type { ServiceHours } from './geometry/service-hours.js';
import { useClosedNames } from './use-closed-names.js';
import styles from './axis.module.css';

interface PictureHeadProps {
  readonly plot: RefObject<HTMLDivElement | null>;
  readonly measured: RefCallback<Element>;
  readonly drawing: Drawing | undefined;
  readonly calendars: readonly ServiceHours[];
  readonly facts: readonly AxisFact[];
}

/** Facts that a mark of several tells one by one. */
const TOLD = 5;

/** Dates, service hours and facts, above all promises. */
export function PictureHead({ plot, measured, drawing, calendars, facts }: PictureHeadProps) {
  const { say, language } = useWords();
  const closedNames = useClosedNames();
  const title = useCallback(
    (together: readonly AxisFact[]): string => {
      const told = together
        .slice(0, TOLD)
        .map(({ type, occurredAt }) => `${wallClockInWords(occurredAt, language)}: ${say(`events.${type}`)}`);
      const untold = together.length - told.length;
      return [...told, ...(untold > 0 ? [say('axis.more', { count: untold })] : [])].join('\n');
    },
    [say, language],
  );
  return (
    <>
      <div className={styles.corner}>
        <b>{drawing && say('axis.asOf', { at: wallClockInWords(drawing.asOf, language) })}</b>
        {calendars.map(({ calendarId, calendarVersion }) => (
          <span key={`${calendarId}@${calendarVersion}`} className={styles.calendar}>
            {calendars.length === 1 ? say('axis.serviceHours') : calendarId}
          </span>
        ))}
      </div>
      <div ref={plot} className={styles.cell}>
        <div ref={measured}>
          {drawing && <AxisHead drawing={drawing} calendars={calendars} closedNames={closedNames} />}
        </div>
      </div>
      <div className={styles.laneName}>{say('axis.facts')}</div>
      <div className={styles.cell}>
        {drawing && <FactsLane facts={facts} drawing={drawing} title={title} />}
      </div>
    </>
  );
}
