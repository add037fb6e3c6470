import { useWords } from '../i18n/words.js';
import { Icon } from '../shared/icon.js';
import type { Difference } from './answers.js';
import styles from './changes.module.css';
import { flipKindOf } from './flip-kind.js';
import { PagedDifferences } from './paged-differences.js';

interface EffectShownProps {
  readonly verdicts: readonly Difference[];
  readonly isOfOneTicket: boolean;
}

/** The verdicts that would end otherwise; those that would merely move, on demand. */
export function EffectShown({ verdicts, isOfOneTicket }: EffectShownProps) {
  const { say } = useWords();
  const flips = verdicts.filter((each) => flipKindOf(each) !== undefined);
  const moved = verdicts.filter((each) => flipKindOf(each) === undefined);
  return (
    <>
      <p className={styles.sum} data-none={flips.length === 0 || undefined}>
        <Icon name={flips.length === 0 ? 'not-applicable' : 'superseded'} />
        {flips.length === 0 ? say('changes.noFlips') : say('changes.flips', { count: flips.length })}
      </p>
      {flips.length > 0 && <PagedDifferences differences={flips} isOfOneTicket={isOfOneTicket} />}
      {moved.length > 0 && (
        <details className={styles.moved}>
          <summary>{say('changes.moved', { count: moved.length })}</summary>
          <PagedDifferences differences={moved} isOfOneTicket={isOfOneTicket} />
        </details>
      )}
    </>
  );
}
