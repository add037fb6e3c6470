import type { Verdict } from '../api/answers.js';
import { useWords } from '../i18n/words.js';
import { marginInWords } from '../tickets/margin.js';
import { wallClockInWords } from '../shared/time-in-words.js';
import { Subject } from './subject.js';
import styles from './today.module.css';

const MOST = 30;

/** Promises that were broken, those due last first. */
export function Broken({ verdicts, asOf }: { readonly verdicts: readonly Verdict[]; readonly asOf: string }) {
  const newest = [...verdicts].sort((a, b) => brokeAt(b) - brokeAt(a)).slice(0, MOST);
  return (
    <ol className={styles.list}>
      {newest.map((verdict) => (
        <BrokenRow
          key={`${verdict.ticketId ?? verdict.contractId ?? ''} ${verdict.month ?? ''} ${verdict.guarantee}`}
          verdict={verdict}
          asOf={asOf}
        />
      ))}
    </ol>
  );
}

function brokeAt({ dueAt, startedAt }: Verdict): number {
  return Date.parse(dueAt ?? startedAt);
}

function BrokenRow({ verdict, asOf }: { readonly verdict: Verdict; readonly asOf: string }) {
  const { say, language } = useWords();
  const { guarantee, dueAt, startedAt } = verdict;
  return (
    <li className={styles.row}>
      <div className={styles.what}>
        <Subject {...verdict} />
        <span className={styles.soft}>{say(`guarantees.${guarantee}`)}</span>
      </div>
      <div className={styles.when}>
        <span className={styles.late}>{marginInWords(verdict, asOf, say) ?? say('outcomes.breached')}</span>
        <span className={styles.soft}>{wallClockInWords(dueAt ?? startedAt, language)}</span>
      </div>
    </li>
  );
}
