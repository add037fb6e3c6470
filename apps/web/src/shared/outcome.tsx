import type { Verdict } from '../api/answers.js';
import { useWords } from '../i18n/words.js';
import { Icon } from './icon.js';
import styles from './outcome.module.css';

/** How a promise ended: a sign, a word and a colour, each of which would do alone. */
export function OutcomeBadge({ outcome, excused = false }: Pick<Verdict, 'outcome'> & { excused?: boolean }) {
  const { say } = useWords();
  const shown = excused ? 'excused' : outcome;
  return (
    <span className={styles.outcome} data-outcome={shown}>
      <Icon name={shown} size={14} />
      {say(`outcomes.${outcome}`)}
      {excused && ` · ${say('verdict.excused')}`}
    </span>
  );
}
