import { useState } from 'react';
import { useWords } from '../../i18n/words.js';
import { shortDuration, wallClockInWords } from '../../shared/time-in-words.js';
import { closedName } from './closed-name.js';
import type { Explained } from './geometry/axis-promise.js';
import styles from './axis.module.css';

type Ledger = NonNullable<Explained['explanation']['time']>['ledger'];

/** Every interval from the start to the end, and why it counted or did not. */
export function LedgerTable({ ledger }: { readonly ledger: Ledger }) {
  const { say } = useWords();
  // Half a year has hundreds of them, which nobody may want to read.
  const [isOpen, setOpen] = useState(false);
  return (
    <details className={styles.ledger} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{say('axis.intervals', { count: ledger.length })}</summary>
      {isOpen && <Intervals ledger={ledger} />}
    </details>
  );
}

function Intervals({ ledger }: { readonly ledger: Ledger }) {
  const { say, language } = useWords();
  return (
    <table>
      <thead>
        <tr>
          <th>{say('axis.from')}</th>
          <th>{say('axis.until')}</th>
          <th className={styles.number}>{say('axis.length')}</th>
          <th>{say('axis.why')}</th>
        </tr>
      </thead>
      <tbody>
        {ledger.map(({ from, until, kind, name }) => (
          <tr key={from} data-kind={kind}>
            <td>{wallClockInWords(from, language)}</td>
            <td>{wallClockInWords(until, language)}</td>
            <td className={styles.number}>{shortDuration(Date.parse(until) - Date.parse(from))}</td>
            <td>{closedName(kind, name, { say, language })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
