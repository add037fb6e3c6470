import { memo } from 'react';
import { useWords } from '../../i18n/words.js';
import { Icon } from '../../shared/icon.js';
import { wallClockInWords } from '../../shared/time-in-words.js';
import type { AxisPromise } from './geometry/axis-promise.js';
import styles from './axis.module.css';

const ORDER = ['breached', 'running', 'met', 'superseded', 'not-applicable'] as const;

/** How many promises were kept and broken, and what is due next, before anybody looks at one. */
export const AxisSummary = memo(function AxisSummary({
  promises,
}: {
  readonly promises: readonly AxisPromise[];
}) {
  const { say, language } = useWords();
  const next = nextDue(promises);
  const counts = ORDER.map((outcome) => ({
    outcome,
    count: promises.filter((each) => each.outcome === outcome).length,
  }));
  return (
    <ul className={styles.summary}>
      {counts
        .filter(({ count }) => count > 0)
        .map(({ outcome, count }) => (
          <li key={outcome} className={styles.verdict} data-outcome={outcome}>
            <Icon name={outcome} size={16} />
            <b>{count}</b> {say(`outcomes.${outcome}`)}
          </li>
        ))}
      {next && (
        <li className={styles.verdict} data-outcome="running">
          {say('axis.next', {
            guarantee: say(`guarantees.${next.guarantee}`),
            at: wallClockInWords(next.dueAt ?? 0, language),
          })}
        </li>
      )}
    </ul>
  );
});

/** The clock that runs out first. */
function nextDue(promises: readonly AxisPromise[]): AxisPromise | undefined {
  return promises
    .filter(({ outcome, dueAt }) => outcome === 'running' && dueAt !== null)
    .toSorted((a, b) => (a.dueAt ?? 0) - (b.dueAt ?? 0))[0];
}
