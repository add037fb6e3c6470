import { useWords } from '../i18n/words.js';
import { useAnswer } from '../api/use-answer.js';
import { Shown } from '../shared/states.js';
import type { ChangeLine, Effect } from './answers.js';
import styles from './changes.module.css';
import { EffectShown } from './effect-shown.js';
import { proposalsPath } from './subject.js';

/** What an approval would change, asked for as of now: that is when somebody decides. */
export function EffectOf({ change }: { readonly change: ChangeLine }) {
  const { say } = useWords();
  const path = `${proposalsPath(change)}/${encodeURIComponent(change.changeId)}/effect`;
  const effect = useAnswer<Effect>(path, {}, { keeps: true });
  return (
    <div
      className={styles.effect}
      aria-busy={effect.isFetching}
      aria-label={say('changes.effect')}
      role="group"
    >
      <Shown of={effect} rows={2}>
        {({ verdicts }) => (
          <EffectShown verdicts={verdicts} isOfOneTicket={isOfOneTicket(change, verdicts)} />
        )}
      </Shown>
    </div>
  );
}

function isOfOneTicket({ ticketId }: ChangeLine, verdicts: Effect['verdicts']): boolean {
  return verdicts.every(({ before, after }) => (after ?? before)?.verdict.ticketId === ticketId);
}
