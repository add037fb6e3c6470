import { useWords } from '../../i18n/words.js';
import { cell, Table } from '../../shared/table.js';
import { dateInWords } from '../days.js';
import { hoursInWords } from '../in-words.js';
import styles from './calendar.module.css';
import type { SpecialDay } from './special-days-of.js';

/** A year's days of rest, holidays and exceptions, by name in both languages. */
export function SpecialDays({ days }: { readonly days: readonly SpecialDay[] }) {
  const { say, language } = useWords();
  const columns = (['date', 'name', 'what'] as const).map((name) => ({
    name: say(`publications.calendar.columns.${name}`),
  }));
  return (
    <Table label={say('publications.calendar.days')} columns={columns}>
      {days.map(({ date, kind, hours, ...names }) => (
        <tr key={date}>
          <td className={cell.tight}>{dateInWords(date, language)}</td>
          <td>
            <Names names={names} />
          </td>
          <td className={cell.tight}>
            <span className={styles.key} data-kind={kind} aria-hidden="true" />
            {hours ? hoursInWords(say, hours) : say(`publications.calendar.what.${kind}`)}
          </td>
        </tr>
      ))}
    </Table>
  );
}

/** In the reader's language first, for both are published. */
function Names({ names }: { readonly names: Pick<SpecialDay, 'en' | 'sk'> }) {
  const { say, language } = useWords();
  const inOrder = language === 'sk' ? (['sk', 'en'] as const) : (['en', 'sk'] as const);
  const known = inOrder.filter((each) => names[each] !== undefined);
  if (known.length === 0) return <span className={cell.soft}>{say('publications.calendar.unnamed')}</span>;
  return known.map((each) => (
    <div key={each} lang={each} className={each === language ? undefined : cell.soft}>
      {names[each]}
    </div>
  ));
}
