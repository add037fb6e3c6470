import { Link } from '@tanstack/react-router';
import type { Account } from '../api/answers.js';
import { useWords } from '../i18n/words.js';
import { cell, Table } from '../shared/table.js';
import { shortDuration, wallClockInWords } from '../shared/time-in-words.js';
import styles from './customers.module.css';

type Line = Account['lines'][number];

/** What was charged and on what ground; what lacks a ground counts nothing, and says so. */
export function Charges({ account }: { readonly account: Account }) {
  const { say } = useWords();
  if (account.lines.length === 0) return <div className={styles.soft}>{say('account.noCharges')}</div>;
  const columns = (['began', 'ticket', 'work', 'arithmetic', 'amount'] as const).map((name) => ({
    name: say(`account.columns.${name}`),
    isRight: name === 'amount',
  }));
  return (
    <Table label={say('account.title')} columns={columns} isStacked>
      {account.lines.map((line) => (
        <ChargeRow key={line.fact.id} line={line} />
      ))}
    </Table>
  );
}

function ChargeRow({ line }: { readonly line: Line }) {
  const { say, language } = useWords();
  const { ticketId, startedAt, work, minutes, amount, reason, missingGrounds, flags } = line;
  return (
    <tr>
      <td className={cell.tight}>{wallClockInWords(startedAt, language)}</td>
      <td>
        <Link
          to="/tickets/$ticketId"
          params={{ ticketId }}
          search={({ asOf, asKnownAt }) => ({ asOf, asKnownAt })}
        >
          {ticketId}
        </Link>
      </td>
      <td>
        {say(`account.works.${work}`)}, {shortDuration(minutes * 60_000, true)}
        {reason !== null && <div className={styles.soft}>{say(`choices.${reason}`)}</div>}
        {missingGrounds.map((ground) => (
          <div key={ground} className={styles.unfounded}>
            {say('account.unfounded', { ground: say(`account.missing.${ground}`) })}
          </div>
        ))}
        {flags.map((flag) => (
          <div key={flag} className={styles.soft}>
            {say(`account.flags.${flag}`)}
          </div>
        ))}
      </td>
      <td className={cell.soft}>
        <Arithmetic line={line} />
      </td>
      <td className={cell.right}>{amount === null ? '–' : `${amount} EUR`}</td>
    </tr>
  );
}

function Arithmetic({ line: { basis } }: { readonly line: Line }) {
  const { say } = useWords();
  if (basis.by === 'half-hours') {
    const { halfHours, halfHourlyRate, priceLevel } = basis;
    return <>{say('account.halfHours', { halfHours, rate: halfHourlyRate, level: priceLevel })}</>;
  }
  const { kilometres, perKilometre, minutes, perHour } = basis;
  const parts = [
    ...(kilometres > 0 ? [say('account.kilometres', { kilometres, rate: perKilometre ?? '–' })] : []),
    ...(minutes > 0 ? [say('account.minutes', { minutes, rate: perHour ?? '–' })] : []),
  ];
  return <>{parts.join(' + ')}</>;
}
