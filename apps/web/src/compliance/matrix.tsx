import { Link } from '@tanstack/react-router';
import type { ComplianceCount } from '../api/answers.js';
import { useWords } from '../i18n/words.js';
import { GUARANTEES } from '../shared/promises.js';
import { monthInWords, percentInWords } from '../shared/time-in-words.js';
import { type Counted, countedBy, decided, NOTHING } from './counted.js';
import styles from './matrix.module.css';

interface MatrixProps {
  readonly counts: readonly ComplianceCount[];
  readonly months: readonly string[];
  readonly customerId: string | undefined;
}

/** A cell for each promise and month: the share kept, and the figures that it comes from. */
export function Matrix({ counts, months, customerId }: MatrixProps) {
  const { say, language } = useWords();
  const cells = countedBy(counts, ({ guarantee, month }) => `${guarantee} ${month}`);
  const totals = countedBy(
    counts.filter(({ binding }) => binding),
    ({ month }) => month,
  );
  const rows = GUARANTEES.filter((guarantee) => counts.some((count) => count.guarantee === guarantee));
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={say('compliance.matrix')}>
      <table className={styles.matrix}>
        <thead>
          <tr>
            <th scope="col">{say('verdict.promise')}</th>
            {months.map((month) => (
              <th key={month} scope="col">
                {monthInWords(month, language, 'short')}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((guarantee) => (
            <tr key={guarantee}>
              <th scope="row">
                {say(`guarantees.${guarantee}`)}
                {isTarget(counts, guarantee) && (
                  <span className={styles.target}>{say('verdict.target')}</span>
                )}
              </th>
              {months.map((month) => (
                <Cell
                  key={month}
                  counted={cells.get(`${guarantee} ${month}`)}
                  {...{ month, guarantee, customerId }}
                />
              ))}
            </tr>
          ))}
          <tr className={styles.total}>
            <th scope="row">{say('compliance.total')}</th>
            {months.map((month) => (
              <Cell key={month} counted={totals.get(month)} {...{ month, customerId }} />
            ))}
          </tr>
        </tbody>
      </table>
    </div>
  );
}

function isTarget(counts: readonly ComplianceCount[], guarantee: string): boolean {
  return counts.every((count) => count.guarantee !== guarantee || !count.binding);
}

interface CellProps {
  readonly counted: Counted | undefined;
  readonly month: string;
  readonly guarantee?: string;
  readonly customerId: string | undefined;
}

function Cell({ counted = NOTHING, month, guarantee, customerId }: CellProps) {
  const { say, language } = useWords();
  const { kept, broken, running, excused, away } = counted;
  const of = decided(counted);
  if (of + running + away === 0) return <td className={styles.empty}>–</td>;
  const notes = [
    ...(broken > 0 ? [say('compliance.broken', { count: broken })] : []),
    ...(excused > 0 ? [say('compliance.excused', { count: excused })] : []),
    ...(running > 0 ? [say('compliance.running', { count: running })] : []),
  ];
  return (
    <td className={styles.cell} data-level={levelOf(kept, of)}>
      <Link
        to="/compliance/rows"
        search={(before) => ({ ...instantsIn(before), month, guarantee, customerId })}
      >
        <span className={styles.rate}>{of > 0 ? percentInWords(kept, of, language) : '–'}</span>
        <span className={styles.figures}>{of > 0 ? `${kept}/${of}` : say('compliance.undecided')}</span>
        {notes.length > 0 && <span className={styles.notes}>{notes.join(' · ')}</span>}
      </Link>
    </td>
  );
}

function instantsIn({ asOf, asKnownAt }: Readonly<Record<string, string | undefined>>) {
  return { asOf, asKnownAt };
}

/** A colour for a share; the share itself stands in the cell. */
function levelOf(kept: number, of: number): 'all' | 'high' | 'middle' | 'low' | undefined {
  if (of === 0) return undefined;
  if (kept === of) return 'all';
  if (kept / of >= 0.95) return 'high';
  return kept / of >= 0.8 ? 'middle' : 'low';
}
