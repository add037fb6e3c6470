import { Icon } from './icon.js';
import styles from './said.module.css';

/** What was done, for eyes and for screen readers. */
export function Done({ said }: { readonly said: string | undefined }) {
  return (
    <div role="status" aria-live="polite">
      {said !== undefined && (
        <p className={styles.done}>
          <Icon name="met" /> {said}
        </p>
      )}
    </div>
  );
}
