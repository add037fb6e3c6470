import type { Explanation, Verdict } from '../api/answers.js';
import { useWords } from '../i18n/words.js';
import { eventInWords } from '../shared/event-in-words.js';
import { Mark } from '../shared/mark.js';
import { OutcomeBadge } from '../shared/outcome.js';
import { Card } from '../shared/page.js';
import { shortDuration, wallClockInWords } from '../shared/time-in-words.js';
import styles from './explanation.module.css';

interface ExplanationCardProps {
  readonly verdict: Verdict;
  readonly explanation: Explanation;
}

/** Why a verdict is as it is: the sentence, the clause in Slovak beside it, and what it was judged by. */
export function ExplanationCard({ verdict, explanation }: ExplanationCardProps) {
  const { say, language } = useWords();
  const { clause, sentence } = explanation;
  return (
    <Card
      title={say(`guarantees.${verdict.guarantee}`)}
      actions={<OutcomeBadge outcome={verdict.outcome} excused={verdict.excused} />}
    >
      <div className={styles.words}>
        <p className={styles.sentence}>{sentence[language]}</p>
        <figure className={styles.clause}>
          <figcaption>{say('explanation.clause')}</figcaption>
          <blockquote lang="sk">{clause.sk}</blockquote>
          {language !== 'sk' && <p className={styles.translated}>{clause.en}</p>}
        </figure>
      </div>
      <Grounds verdict={verdict} explanation={explanation} />
    </Card>
  );
}

function Grounds({ verdict, explanation }: ExplanationCardProps) {
  const { say } = useWords();
  const { time, contract } = explanation;
  const inHours = time?.counting.by === 'service-hours';
  const terms =
    verdict.termsId &&
    say('explanation.version', { id: verdict.termsId, version: verdict.termsVersion ?? 0 });
  const calendar =
    verdict.calendarId &&
    say('explanation.version', { id: verdict.calendarId, version: verdict.calendarVersion ?? 0 });
  const shown: readonly (readonly [string, string | null | undefined])[] = [
    [say('explanation.allowed'), time && shortDuration(time.allowed, inHours)],
    [say('explanation.used'), time && shortDuration(time.used, inHours)],
    [say('explanation.contract'), contract?.contractId],
    [say('explanation.terms'), terms],
    [say('explanation.calendar'), calendar],
    [say('explanation.engine'), explanation.header.engine],
  ];
  return (
    <>
      <dl className={styles.grounds}>
        {shown.map(([name, value]) =>
          value ? (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ) : null,
        )}
      </dl>
      <EvidenceList explanation={explanation} />
    </>
  );
}

function EvidenceList({ explanation }: Pick<ExplanationCardProps, 'explanation'>) {
  const { say, language } = useWords();
  const { started, stopped, supersededBy, groundLostBy, voidedBy } = explanation;
  const roles = { started, stopped, supersededBy, groundLostBy, voidedBy } as const;
  const names = Object.keys(roles) as (keyof typeof roles)[];
  return (
    <ul className={styles.evidence}>
      {names.map((name) => {
        const fact = roles[name];
        if (!fact) return null;
        return (
          <li key={name}>
            <span className={styles.role}>{say(`explanation.${name}`)}</span>
            <span>
              {eventInWords(say, fact.type)} · {wallClockInWords(fact.occurredAt, language)}
            </span>
            {fact.late && <Mark mark="late" />}
            {fact.correctedBy && <Mark mark="corrected" />}
          </li>
        );
      })}
    </ul>
  );
}
