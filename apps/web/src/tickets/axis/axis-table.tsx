import { memo } from 'react';
import { useWords } from '../../i18n/words.js';
import { shortDuration, wallClockInWords } from '../../shared/time-in-words.js';
import type { AxisPromise, Explained } from './geometry/axis-promise.js';
import { marginInWords } from './mark-names.js';
import { timeOutOfCount } from './geometry/out-of-count.js';
import { closedName } from './closed-name.js';
import styles from './axis.module.css';

interface AxisTableProps {
  readonly promises: readonly AxisPromise[];
  readonly explained: readonly Explained[];
  /** On the screen; it is always there for screen readers, and printed. */
  readonly isShown: boolean;
}

/** The same as the drawing, to be read. */
export const AxisTable = memo(function AxisTable({ promises, explained, isShown }: AxisTableProps) {
  const { say } = useWords();
  const columns = ['promise', 'outcome', 'start', 'due', 'end', 'margin', 'used', 'notCounted'] as const;
  return (
    <div className={styles.table} data-shown={isShown || undefined}>
      <table>
        <caption>{say('axis.table')}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {say(`axis.columns.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {promises.map((promise, row) => (
            <AxisTableRow
              key={promise.guarantee}
              promise={promise}
              time={explained[row]?.explanation.time ?? null}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
});

function AxisTableRow(props: {
  readonly promise: AxisPromise;
  readonly time: Explained['explanation']['time'];
}) {
  const words = useWords();
  const { say, language } = words;
  const { promise, time } = props;
  const { guarantee, outcome, startedAt, dueAt, endedAt, ending, segments } = promise;
  const at = (instant: number | null): string =>
    instant === null ? '–' : wallClockInWords(instant, language);
  const isElapsed = promise.hours.length === 0;
  return (
    <tr>
      <th scope="row">{say(`guarantees.${guarantee}`)}</th>
      <td>{say(`outcomes.${outcome}`)}</td>
      <td>{at(startedAt)}</td>
      <td>{at(dueAt)}</td>
      <td>
        {ending === 'open' ? say('axis.endings.open') : `${say(`axis.endings.${ending}`)} ${at(endedAt)}`}
      </td>
      <td>{marginInWords(promise, say) || '–'}</td>
      <td>
        {time && promise.isJudged
          ? say('axis.usedOfShort', {
              used: shortDuration(time.used, !isElapsed),
              allowed: shortDuration(time.allowed, !isElapsed),
            })
          : '–'}
      </td>
      <td>
        {timeOutOfCount(segments)
          .map(({ kind, name, length }) => `${closedName(kind, name, words)} ${shortDuration(length)}`)
          .join(', ') || '–'}
      </td>
    </tr>
  );
}
