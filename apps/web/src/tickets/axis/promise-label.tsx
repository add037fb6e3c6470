import { memo } from 'react';
import { useWords } from '../../i18n/words.js';
import { Icon } from '../../shared/icon.js';
import type { AxisPromise } from './geometry/axis-promise.js';
import { marginInWords } from './mark-names.js';
import styles from './axis.module.css';

interface PromiseLabelProps {
  readonly promise: AxisPromise;
  readonly isSelected: boolean;
  readonly row: number;
  readonly select: (row: number) => void;
  readonly fit: (row: number) => void;
}

/** What was promised, whether it was kept, and by how much; a click shows the reasons. */
export const PromiseLabel = memo(function PromiseLabel(props: PromiseLabelProps) {
  const { promise, row, isSelected, select, fit } = props;
  const { say } = useWords();
  const { guarantee, outcome, excused, binding } = promise;
  const margin = marginInWords(promise, say);
  return (
    <div className={styles.promise}>
      <button type="button" className={styles.select} aria-pressed={isSelected} onClick={() => select(row)}>
        <span className={styles.guarantee}>{say(`guarantees.${guarantee}`)}</span>
        <span className={styles.verdict} data-outcome={outcome}>
          <Icon name={outcome} size={14} />
          <span>
            {say(`outcomes.${outcome}`)}
            {margin !== '' && <b> · {margin}</b>}
          </span>
        </span>
        {(excused || !binding) && (
          <span className={styles.remarks}>
            {[...(excused ? [say('axis.excused')] : []), ...(binding ? [] : [say('axis.target')])].join(
              ' · ',
            )}
          </span>
        )}
      </button>
      <button type="button" className={styles.fit} onClick={() => fit(row)} title={say('axis.fitPromise')}>
        <Icon name="search" size={14} />
        <span className={styles.hidden}>
          {say('axis.fitPromise')}: {say(`guarantees.${guarantee}`)}
        </span>
      </button>
    </div>
  );
});
