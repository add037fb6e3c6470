import { useWords } from '../i18n/words.js';
import { Icon } from '../shared/icon.js';
import { Shown } from '../shared/states.js';
import { wallClockInWords } from '../shared/time-in-words.js';
import { CalendarShown } from './calendar/calendar-shown.js';
import { DifferencesShown } from './compare/differences-shown.js';
import { endOf, placeTakenBy, type Proposal, type Published } from './kinds.js';
import styles from './publications.module.css';
import { TermsShown } from './terms-shown.js';
import { contentOfVersion, useVersion } from './use-published.js';

interface ProposedVersionProps {
  readonly proposal: Proposal;
  readonly content: unknown;
  readonly published: readonly Published[];
}

/** What a proposed version says otherwise than the one that it takes the place of; all of it, where it is the first. */
export function ProposedVersion({ proposal, content, published }: ProposedVersionProps) {
  const { say } = useWords();
  const { kind, id } = proposal;
  const base = placeTakenBy(published, proposal);
  const before = useVersion(kind, id, base?.version);
  if (!base) {
    return (
      <details className={styles.first}>
        <summary>{say('publications.first')}</summary>
        <div className={styles.parts}>
          {kind === 'terms' ? <TermsShown terms={content} /> : <CalendarShown calendar={content} />}
        </div>
      </details>
    );
  }
  return (
    <div className={styles.proposed}>
      <End end={endOf(published, proposal)} />
      <p className={styles.soft}>{say('publications.comparedWith', { version: base.version })}</p>
      <Shown of={before} rows={3}>
        {(found) => <DifferencesShown kind={kind} before={contentOfVersion(found)} after={content} />}
      </Shown>
    </div>
  );
}

/** Whoever publishes for the past may forget what has been published since. */
function End({ end }: { readonly end: Published | undefined }) {
  const { say, language } = useWords();
  if (!end?.publishedAt) return null;
  const until = wallClockInWords(end.publishedAt, language);
  return (
    <p className={styles.notice}>
      <Icon name="late" /> <span>{say('publications.endsAt', { until, version: end.version })}</span>
    </p>
  );
}
