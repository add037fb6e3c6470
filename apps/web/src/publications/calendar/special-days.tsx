import { useWords } from '../../i18n/words.js';
import { cell, Table } from '../../shared/table.js';
import { dateInWords } from '../days.js';
import { hoursInWords } from '../in-words.js';
import styles from './calendar.module.css';
import type { SpecialDay } from './special-days-of.js';

/** A year's days of rest, holidays and exceptions, by name in both languages. */
export function SpecialDays({ days }: { readonly days: readonly SpecialDay[] }) {
  const { say, language } = useWords();
  const columns = (['date', 'sk', 'en', 'what'] as const).map((name) => ({
    name: say(`publications.calendar.columns.${name}`),
  }));
  return (
    <Table label={say('publications.calendar.days')} columns={columns}>
      {days.map(({ date, kind, en = '–', sk = '–', hours }) => (
        <tr key={date}>
          <td className={cell.tight}>{dateInWords(date, language)}</td>
          <td lang="sk">{sk}</td>
          <td lang="en">{en}</td>
          <td className={cell.tight}>
            <span className={styles.key} data-kind={kind} aria-hidden="true" />
            {hours ? hoursInWords(say, hours) : say(`publications.calendar.what.${kind}`)}
          </td>
        </tr>
      ))}
    </Table>
  );
}
