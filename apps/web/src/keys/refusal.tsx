import { ConnectionError, problemOf } from '../api/problem.js';
import { useWords } from '../i18n/words.js';
import { Icon } from '../shared/icon.js';
import styles from './keys.module.css';

/** Why a key was not made or revoked. */
export function Refusal({ error }: { readonly error: unknown }) {
  const { say } = useWords();
  if (error === null || error === undefined) return null;
  const problem = problemOf(error);
  return (
    <p role="alert" className={styles.refused}>
      <Icon name="breached" />
      <span>
        {error instanceof ConnectionError ? say('keys.notSent') : (problem?.detail ?? problem?.title)}
      </span>
    </p>
  );
}
