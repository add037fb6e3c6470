import { useWords } from '../i18n/words.js';
import { Table } from '../shared/table.js';
import { monthInWords, percentInWords } from '../shared/time-in-words.js';
import { isChanged, monthsOf, type Rate, type RateLine, type RatePair } from './rates.js';
import styles from './what-if.module.css';

/** The same by month, with the numbers behind each share. */
export function RateTable({ lines }: { readonly lines: readonly RateLine[] }) {
  const { say, language } = useWords();
  const months = monthsOf(lines);
  const columns = [
    { name: say('whatIf.promise') },
    ...months.map((month) => ({ name: monthInWords(month, language, 'short'), isRight: true })),
  ];
  return (
    <Table label={say('whatIf.rates')} columns={columns}>
      {lines.map(({ guarantee, months: pairs }) => (
        <tr key={guarantee}>
          <th scope="row" className={styles.rowHead}>
            {say(`guarantees.${guarantee}`)}
          </th>
          {months.map((month) => (
            <td key={month} className={styles.rateCell}>
              <MonthRate pair={pairs.get(month)} />
            </td>
          ))}
        </tr>
      ))}
    </Table>
  );
}

function MonthRate({ pair }: { readonly pair: RatePair | undefined }) {
  const { say, language } = useWords();
  if (!pair || pair.before.of + pair.after.of === 0) return <span className={styles.none}>–</span>;
  const { before, after } = pair;
  const share = ({ met, of }: Rate): string => (of === 0 ? '–' : percentInWords(met, of, language));
  const parts = ({ met, of }: Rate): string => `${met}/${of}`;
  if (!isChanged(pair)) {
    return (
      <span className={styles.same}>
        {share(before)}
        <small>{parts(before)}</small>
      </span>
    );
  }
  const difference = after.met * before.of - before.met * after.of;
  return (
    <span
      className={styles.differs}
      data-worse={difference < 0 || undefined}
      data-better={difference > 0 || undefined}
    >
      <span aria-hidden="true">
        {share(before)} → <strong>{share(after)}</strong>
        <small>
          {parts(before)} → {parts(after)}
        </small>
      </span>
      <span className={styles.hidden}>
        {say('whatIf.fromTo', {
          before: `${share(before)} (${parts(before)})`,
          after: `${share(after)} (${parts(after)})`,
        })}
      </span>
    </span>
  );
}
