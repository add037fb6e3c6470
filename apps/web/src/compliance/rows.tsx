import { NativeSelect } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { Verdict, VerdictPage } from '../api/answers.js';
import { useAnswer } from '../api/use-answer.js';
import { useInstants } from '../instants.js';
import { useWords } from '../i18n/words.js';
import { CsvButton } from '../shared/csv-button.js';
import { useFilters } from '../shared/filters.js';
import { OutcomeBadge } from '../shared/outcome.js';
import { Card, PageHead } from '../shared/page.js';
import { OUTCOMES } from '../shared/promises.js';
import { Empty, Shown } from '../shared/states.js';
import { cell, Table } from '../shared/table.js';
import { monthInWords, wallClockInWords } from '../shared/time-in-words.js';
import { marginInWords } from '../tickets/margin.js';
import styles from './compliance.module.css';

const MOST = 1_000;
const NAMES = ['month', 'guarantee', 'customerId', 'outcome'] as const;

/** The rows behind a figure: every verdict that was counted, and the ticket that it is about. */
export function ComplianceRows() {
  const { say, language } = useWords();
  const [filters, change] = useFilters(NAMES);
  const parameters = { ...filters, ...useInstants() };
  const answer = useAnswer<VerdictPage>('/verdicts', { ...parameters, limit: MOST }, { keeps: true });
  const { month, guarantee, customerId, outcome } = filters;
  const title = guarantee === undefined ? say('compliance.total') : say(`guarantees.${guarantee}`);
  return (
    <>
      <PageHead
        title={title}
        sub={[month && monthInWords(month, language), customerId].filter(Boolean).join(' · ')}
        actions={<CsvButton path="/verdicts" parameters={parameters} name="verdicts" />}
      />
      <div className={styles.filters}>
        <NativeSelect
          size="xs"
          label={say('verdict.outcome')}
          value={outcome ?? ''}
          onChange={(event) => change({ outcome: event.currentTarget.value || undefined })}
          data={[
            { value: '', label: say('filters.any') },
            ...OUTCOMES.map((value) => ({ value, label: say(`outcomes.${value}`) })),
          ]}
        />
      </div>
      <Card isFlush>
        <Shown of={answer} rows={10}>
          {({ verdicts, asOf }) =>
            verdicts.length === 0 ? (
              <Empty title={say('compliance.noRows')} />
            ) : (
              <VerdictRows verdicts={verdicts} asOf={asOf} />
            )
          }
        </Shown>
      </Card>
    </>
  );
}

const WORST_FIRST = ['breached', 'running', 'met', 'superseded', 'not-applicable'];

function VerdictRows({ verdicts, asOf }: { readonly verdicts: readonly Verdict[]; readonly asOf: string }) {
  const { say } = useWords();
  const columns = (['subject', 'customer', 'promise', 'outcome', 'margin', 'due'] as const).map((name) => ({
    name: say(`compliance.columns.${name}`),
  }));
  const rows = [...verdicts].sort((a, b) => WORST_FIRST.indexOf(a.outcome) - WORST_FIRST.indexOf(b.outcome));
  return (
    <Table label={say('compliance.rows')} columns={columns}>
      {rows.map((verdict) => (
        <VerdictRow
          key={`${verdict.ticketId ?? verdict.contractId ?? ''} ${verdict.guarantee}`}
          verdict={verdict}
          asOf={asOf}
        />
      ))}
    </Table>
  );
}

function VerdictRow({ verdict, asOf }: { readonly verdict: Verdict; readonly asOf: string }) {
  const { say, language } = useWords();
  const { ticketId, contractId, customerId, guarantee, outcome, excused, dueAt } = verdict;
  return (
    <tr>
      <td>
        {ticketId === undefined ? (
          <Link to="/customers/$customerId" params={{ customerId }}>
            {contractId}
          </Link>
        ) : (
          <Link
            to="/tickets/$ticketId"
            params={{ ticketId }}
            search={(before) => ({ asOf: before.asOf, asKnownAt: before.asKnownAt, promise: guarantee })}
          >
            {ticketId}
          </Link>
        )}
      </td>
      <td>{customerId}</td>
      <td>{say(`guarantees.${guarantee}`)}</td>
      <td>
        <OutcomeBadge outcome={outcome} excused={excused} />
      </td>
      <td className={cell.tight}>{marginInWords(verdict, asOf, say) ?? '–'}</td>
      <td className={cell.tight}>{dueAt === null ? '–' : wallClockInWords(dueAt, language)}</td>
    </tr>
  );
}
