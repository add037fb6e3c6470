import type { AuditMark } from '../api/answers.js';
import { useWords } from '../i18n/words.js';
import { Icon } from './icon.js';
import styles from './mark.module.css';

/** That a fact came late, was corrected, or was taken back. */
export function Mark({ mark }: { readonly mark: AuditMark }) {
  const { say } = useWords();
  return (
    <span className={styles.mark} data-mark={mark}>
      <Icon name={mark} size={13} />
      {say(`marks.${mark}`)}
    </span>
  );
}
