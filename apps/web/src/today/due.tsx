import type { UpcomingDue } from '../api/answers.js';
import { useWords } from '../i18n/words.js';
import { shortDuration, wallClockInWords } from '../shared/time-in-words.js';
import { Subject } from './subject.js';
import styles from './today.module.css';

/** Less left than this, in seconds of the promise's own time, wants looking at now. */
const SOON = 3_600;
const NEAR = 4 * 3_600;

/** Clocks, the one that runs out next first. */
export function Due({ clocks }: { readonly clocks: readonly UpcomingDue[] }) {
  return (
    <ol className={styles.list}>
      {clocks.map((clock) => (
        <DueRow
          key={`${clock.ticketId ?? clock.contractId ?? ''} ${clock.month ?? ''} ${clock.guarantee}`}
          clock={clock}
        />
      ))}
    </ol>
  );
}

function DueRow({ clock }: { readonly clock: UpcomingDue }) {
  const { say, language } = useWords();
  // A contract's month has days; service time is told in hours.
  const isTicket = clock.ticketId !== undefined;
  const { openSecondsLeft: left, guarantee, customerId, dueAt, binding } = clock;
  return (
    <li className={styles.row} data-urgency={urgencyOf(left)}>
      <div className={styles.left}>
        <span className={styles.amount}>{shortDuration(left * 1_000, isTicket)}</span>
        <span className={styles.unit}>{say(isTicket ? 'today.left' : 'today.leftOfMonth')}</span>
      </div>
      <div className={styles.what}>
        <Subject {...clock} />
        <span className={styles.soft}>
          {say(`guarantees.${guarantee}`)}
          {!binding && ` (${say('verdict.target')})`}
        </span>
      </div>
      <div className={styles.when}>
        <span>{wallClockInWords(dueAt, language)}</span>
        <span className={styles.soft}>{customerId}</span>
      </div>
    </li>
  );
}

function urgencyOf(left: number): 'soon' | 'near' | undefined {
  if (left < SOON) return 'soon';
  return left < NEAR ? 'near' : undefined;
}
