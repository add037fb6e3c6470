import { useWords } from '../i18n/words.js';
import { Shown } from '../shared/states.js';
import { CalendarShown } from './calendar/calendar-shown.js';
import { DifferencesShown } from './compare/differences-shown.js';
import { inForce, type Kind, versionBefore } from './kinds.js';
import styles from './publications.module.css';
import { TermsShown } from './terms-shown.js';
import { contentOfVersion, usePublished, useVersion } from './use-published.js';

interface ProposedVersionProps {
  readonly kind: Kind;
  readonly id: string;
  readonly version: number;
  readonly content: unknown;
  /** Not decided yet: what holds now is what it would take the place of. */
  readonly isOpen: boolean;
}

/** What a proposed version says otherwise than the one before it. */
export function ProposedVersion({ kind, id, version, content, isOpen }: ProposedVersionProps) {
  const published = usePublished();
  return (
    <Shown of={published} rows={3}>
      {(all) => {
        const base = isOpen ? inForce(all, kind, id) : versionBefore(all, { kind, id, version });
        return <Compared {...{ kind, id, content }} base={base?.version} />;
      }}
    </Shown>
  );
}

interface ComparedProps extends Pick<ProposedVersionProps, 'kind' | 'id' | 'content'> {
  readonly base: number | undefined;
}

function Compared({ kind, id, content, base }: ComparedProps) {
  const { say } = useWords();
  const before = useVersion(kind, id, base);
  if (base === undefined) {
    return (
      <details className={styles.soft}>
        <summary>{say('publications.first')}</summary>
        <div className={styles.parts}>
          {kind === 'terms' ? <TermsShown terms={content} /> : <CalendarShown calendar={content} />}
        </div>
      </details>
    );
  }
  return (
    <>
      <p className={styles.soft}>{say('publications.comparedWith', { version: base })}</p>
      <Shown of={before} rows={3}>
        {(found) => <DifferencesShown kind={kind} before={contentOfVersion(found)} after={content} />}
      </Shown>
    </>
  );
}
