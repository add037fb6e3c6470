import { useWords } from '../i18n/words.js';
import { Icon } from '../shared/icon.js';
import { clockTime } from '../shared/time-in-words.js';
import { useConnection } from './connection.js';
import styles from './frame.module.css';

/** Says that what is shown may be old, from when it is, and that nobody has to do anything about it. */
export function ConnectionSign() {
  const { say, language } = useWords();
  const { lostAt } = useConnection();
  return (
    <div role="status" aria-live="polite">
      {lostAt !== null && (
        <div className={styles.lost}>
          <Icon name="offline" />
          {say('connection.lost', { time: clockTime(lostAt, language) })}
        </div>
      )}
    </div>
  );
}
