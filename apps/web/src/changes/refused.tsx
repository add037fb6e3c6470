import { ConnectionError, problemOf } from '../api/problem.js';
import { useWords } from '../i18n/words.js';
import { Icon } from '../shared/icon.js';
import styles from './changes.module.css';

/** Why something was not recorded, and what comes of that. */
export function Refused({ error }: { readonly error: unknown }) {
  const { say } = useWords();
  if (error === null || error === undefined) return null;
  const problem = problemOf(error);
  const text =
    error instanceof ConnectionError ? say('changes.notSent') : (problem?.detail ?? problem?.title);
  return (
    <p role="alert" className={styles.refused}>
      <Icon name="breached" />
      <span>{problem?.status === 412 ? say('changes.movedOn') : text}</span>
    </p>
  );
}
