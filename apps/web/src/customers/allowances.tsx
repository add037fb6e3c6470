import type { Account } from '../api/answers.js';
import { useWords } from '../i18n/words.js';
import { shortDuration } from '../shared/time-in-words.js';
import styles from './customers.module.css';

const MINUTE = 60_000;

/** Included time of the month: how much there is, and how much of it is used. */
export function Allowances({ allowances }: Pick<Account, 'allowances'>) {
  const { say } = useWords();
  if (allowances.length === 0) return null;
  return (
    <div className={styles.allowances}>
      {allowances.map((allowance) => {
        const { contractId, of, includedMinutes, usedMinutes, overrunMinutes, lapsedMinutes, leftMinutes } =
          allowance;
        const minutes = (amount: number) => shortDuration(amount * MINUTE, true);
        const share = includedMinutes === 0 ? 0 : Math.min(1, usedMinutes / includedMinutes);
        const notes = [
          ...(leftMinutes > 0 ? [say('account.left', { time: minutes(leftMinutes) })] : []),
          ...(lapsedMinutes > 0 ? [say('account.lapsed', { time: minutes(lapsedMinutes) })] : []),
          ...(overrunMinutes > 0 ? [say('account.overrun', { time: minutes(overrunMinutes) })] : []),
        ];
        return (
          <div key={`${contractId} ${of}`} className={styles.allowance}>
            <div className={styles.allowanceHead}>
              <span>{say(`account.included.${of}`)}</span>
              <span>
                {say('account.used', { used: minutes(usedMinutes), included: minutes(includedMinutes) })}
              </span>
            </div>
            <div className={styles.meter} aria-hidden="true">
              <span style={{ width: `${share * 100}%` }} />
            </div>
            <span className={styles.soft}>{[contractId, ...notes].join(' · ')}</span>
          </div>
        );
      })}
    </div>
  );
}
