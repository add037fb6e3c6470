import { hasRole, useMe } from '../../api/me.js';
import { useWords } from '../../i18n/words.js';
import { useInstants } from '../../instants.js';
import { useFilters } from '../../shared/filters.js';
import { PageHead } from '../../shared/page.js';
import { Empty, Shown } from '../../shared/states.js';
import { isKind } from '../kinds.js';
import styles from '../publications.module.css';
import { usePublished } from '../use-published.js';
import { ProposeForm } from './propose-form.js';
import { ProposedVersionEffect } from './proposed-effect.js';

/** A new version of terms or of a calendar, which somebody else has to approve. */
export function ProposeScreen() {
  const { say } = useWords();
  const me = useMe();
  if (me.data && !hasRole(me.data, 'agent'))
    return <Empty title={say('states.notAllowed')} text={say('publications.propose.notForYou')} />;
  return (
    <>
      <PageHead title={say('publications.propose.title')} sub={say('publications.propose.lead')} />
      <div className={styles.parts}>
        <Proposing />
      </div>
    </>
  );
}

/** The form, and then what the proposal would change; that stands in the address. */
function Proposing() {
  const { say } = useWords();
  const published = usePublished();
  const { asOf, asKnownAt } = useInstants();
  const [{ kind: stated, id = '', proposed }, change] = useFilters(['kind', 'id', 'proposed']);
  const kind = isKind(stated) ? stated : 'calendars';
  if (proposed !== undefined) {
    const another = (): void => change({ proposed: undefined });
    return <ProposedVersionEffect {...{ kind, id, another }} changeId={proposed} />;
  }
  if ((asOf ?? asKnownAt) !== undefined) return <Empty title={say('publications.propose.past')} />;
  return <Shown of={published}>{(all) => <ProposeForm {...{ kind, id, change }} published={all} />}</Shown>;
}
