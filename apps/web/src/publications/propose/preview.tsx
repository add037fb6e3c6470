import { useWords } from '../../i18n/words.js';
import { Shown } from '../../shared/states.js';
import { CalendarShown } from '../calendar/calendar-shown.js';
import { DifferencesShown } from '../compare/differences-shown.js';
import { inForce, type Kind, type Published } from '../kinds.js';
import styles from '../publications.module.css';
import { TermsShown } from '../terms-shown.js';
import { contentOfVersion, useVersion } from '../use-published.js';

interface PreviewProps {
  readonly kind: Kind;
  readonly id: string;
  readonly published: readonly Published[];
  readonly content: unknown;
}

/** What it says otherwise than the version in force; all of it, where it is the first. */
export function Preview({ kind, id, published, content }: PreviewProps) {
  const { say } = useWords();
  const base = inForce(published, kind, id);
  const before = useVersion(kind, id, base?.version);
  if (!base) {
    return (
      <div className={styles.parts}>
        <p className={styles.soft}>{say('publications.first')}</p>
        {kind === 'terms' ? <TermsShown terms={content} /> : <CalendarShown calendar={content} />}
      </div>
    );
  }
  return (
    <div className={styles.parts}>
      <p className={styles.soft}>{say('publications.comparedWith', { version: base.version })}</p>
      <Shown of={before} rows={3}>
        {(found) => <DifferencesShown kind={kind} before={contentOfVersion(found)} after={content} />}
      </Shown>
    </div>
  );
}
