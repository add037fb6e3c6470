import { useWords } from '../i18n/words.js';
import type { ChangeLine } from './answers.js';
import styles from './changes.module.css';

/** Why it was refused; nothing where an older history does not say. */
export function RefusalReason({ change: { refusalReason } }: { readonly change: ChangeLine }) {
  const { say } = useWords();
  if (refusalReason === undefined) return null;
  return (
    <p className={styles.refusalReason}>
      <span className={styles.soft}>{say('changes.refusedBecause')}</span> {refusalReason}
    </p>
  );
}
