import { memo } from 'react';
import { useWords } from '../../i18n/words.js';
import { Icon } from '../../shared/icon.js';
import type { AxisPromise } from './geometry/axis-promise.js';
import styles from './axis.module.css';

const ORDER = ['breached', 'running', 'met', 'superseded', 'not-applicable'] as const;

/** How many promises were kept and broken, before anybody looks at one. */
export const AxisSummary = memo(function AxisSummary({
  promises,
}: {
  readonly promises: readonly AxisPromise[];
}) {
  const { say } = useWords();
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
    </ul>
  );
});
