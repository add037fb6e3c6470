import { NativeSelect } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { MonthReport } from '../api/answers.js';
import { useAnswer } from '../api/use-answer.js';
import { useInstants } from '../instants.js';
import { useWords } from '../i18n/words.js';
import { Card } from '../shared/page.js';
import { Shown } from '../shared/states.js';
import { cell, Table } from '../shared/table.js';
import { monthInWords, shortDuration } from '../shared/time-in-words.js';
import styles from './compliance.module.css';

interface WorstMarginsProps {
  readonly months: readonly string[];
  readonly chosen: string | undefined;
  readonly customerId: string | undefined;
  readonly change: (changed: { readonly month: string }) => void;
}

/** Of one month: for each promise the one that was kept or broken by the least, or by the most. */
export function WorstMargins({ months, chosen, customerId, change }: WorstMarginsProps) {
  const { say, language } = useWords();
  const month = chosen ?? months.at(-1) ?? '';
  const parameters = { ...useInstants(), month, customerId };
  const report = useAnswer<MonthReport>('/compliance/report', parameters, { keeps: true });
  return (
    <Card
      title={say('compliance.worst')}
      isFlush
      actions={
        <NativeSelect
          size="xs"
          aria-label={say('compliance.month')}
          value={month}
          onChange={(event) => change({ month: event.currentTarget.value })}
          data={[...months].reverse().map((value) => ({ value, label: monthInWords(value, language) }))}
        />
      }
    >
      <Shown of={report}>{(found) => <Margins report={found} />}</Shown>
    </Card>
  );
}

function Margins({ report }: { readonly report: MonthReport }) {
  const { say } = useWords();
  const margins = report.promises.overall
    .flatMap(({ worst }) => (worst ? [worst] : []))
    .sort((a, b) => a.duration - b.duration);
  const columns = ['promise', 'margin', 'subject', 'customer'] as const;
  return (
    <Table
      label={say('compliance.worst')}
      columns={columns.map((name) => ({ name: say(`compliance.columns.${name}`) }))}
    >
      {margins.map(({ guarantee, duration, ticketId, contractId, customerId }) => {
        const time = shortDuration(Math.abs(duration));
        return (
          <tr key={guarantee}>
            <td>{say(`guarantees.${guarantee}`)}</td>
            <td className={duration < 0 ? `${cell.tight ?? ''} ${styles.late ?? ''}` : cell.tight}>
              {say(duration < 0 ? 'margin.late' : 'margin.early', { time })}
            </td>
            <td>
              {ticketId === undefined ? (
                contractId
              ) : (
                <Link
                  to="/tickets/$ticketId"
                  params={{ ticketId }}
                  search={({ asOf, asKnownAt }) => ({ asOf, asKnownAt, promise: guarantee })}
                >
                  {ticketId}
                </Link>
              )}
            </td>
            <td className={cell.soft}>{customerId}</td>
          </tr>
        );
      })}
    </Table>
  );
}
