import { memo } from 'react';
import { useWords } from '../../i18n/words.js';
import { OutcomeBadge } from '../../shared/outcome.js';
import { shortDuration, wallClockInWords } from '../../shared/time-in-words.js';
import type { Explained } from './geometry/axis-promise.js';
import { EvidenceList } from './evidence-list.js';
import { LedgerTable } from './ledger-table.js';
import { PinnedVersions } from './pinned-versions.js';
import styles from './axis.module.css';

/** Why the verdict on a promise is what it is: sentence, clause, facts, intervals, versions. */
export const PromiseExplained = memo(function PromiseExplained({
  explained: { verdict, explanation },
}: {
  readonly explained: Explained;
}) {
  const { say, language } = useWords();
  const { clause, sentence, time } = explanation;
  return (
    <section className={styles.explained} aria-live="polite" aria-labelledby="explained-promise">
      <header>
        <h3 id="explained-promise">{say(`guarantees.${verdict.guarantee}`)}</h3>
        <OutcomeBadge outcome={verdict.outcome} excused={verdict.excused} />
      </header>
      <p className={styles.sentence}>{sentence[language]}</p>
      {time && isJudged(verdict.outcome) && (
        <UsedTime allowed={time.allowed} used={time.used} isElapsed={isElapsed(time.counting.by)} />
      )}
      <figure className={styles.clause}>
        <figcaption>{say('explanation.clause')}</figcaption>
        <blockquote lang="sk">{clause.sk}</blockquote>
        {language !== 'sk' && <p lang={language}>{clause[language]}</p>}
      </figure>
      <EvidenceList explanation={explanation} />
      {verdict.overtakenBy && verdict.overtakenBy.length > 0 && (
        <p>{say('axis.overtakenBy', { tickets: verdict.overtakenBy.join(', ') })}</p>
      )}
      {time && time.ledger.length > 0 && <LedgerTable ledger={time.ledger} />}
      <PinnedVersions verdict={verdict} header={explanation.header} />
      <p className={styles.soft}>
        {say('axis.judgedAsOf', { at: wallClockInWords(explanation.header.asOf, language) })}
      </p>
    </section>
  );
});

/** Of a promise that fell away nothing was used up. */
function isJudged(outcome: Explained['verdict']['outcome']): boolean {
  return outcome !== 'superseded' && outcome !== 'not-applicable';
}

interface UsedTimeProps {
  readonly allowed: number;
  readonly used: number;
  readonly isElapsed: boolean;
}

/** How much of what was allowed went by, as a bar with its numbers; it runs over where more did. */
function UsedTime({ allowed, used, isElapsed }: UsedTimeProps) {
  const { say } = useWords();
  const whole = Math.max(allowed, used, 1);
  const told = (time: number): string => shortDuration(time, !isElapsed);
  return (
    <div className={styles.usage}>
      <div>
        {say(isElapsed ? 'axis.usedOfElapsed' : 'axis.usedOf', { used: told(used), allowed: told(allowed) })}
      </div>
      <svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
        <rect className={styles.usageAll} width="100" height="6" />
        <rect className={styles.usageUsed} width={(Math.min(used, allowed) / whole) * 100} height="6" />
        {used > allowed && (
          <rect
            className={styles.usageOver}
            x={(allowed / whole) * 100}
            width={((used - allowed) / whole) * 100}
            height="6"
          />
        )}
      </svg>
    </div>
  );
}

function isElapsed(by: string): boolean {
  return by !== 'service-hours' && by !== 'working-days';
}
