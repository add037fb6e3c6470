import type { Explanation, Ticket, TicketExplanations, Verdict } from '../api/answers.js';
import { useWords } from '../i18n/words.js';
import { useFilters } from '../shared/filters.js';
import { OutcomeBadge } from '../shared/outcome.js';
import { Card } from '../shared/page.js';
import { Empty, Loading } from '../shared/states.js';
import { cell, Table } from '../shared/table.js';
import { wallClockInWords } from '../shared/time-in-words.js';
import { ExplanationCard } from './explanation.js';
import { marginInWords } from './margin.js';
import styles from './verdicts.module.css';

interface VerdictsProps {
  readonly ticket: Ticket;
  readonly explanations: TicketExplanations['explanations'] | undefined;
}

/** Every promise with its verdict; the one that is chosen (in the address) explains itself below. */
export function Verdicts({ ticket, explanations }: VerdictsProps) {
  const { say } = useWords();
  const [{ promise }, change] = useFilters(['promise']);
  const chosen = chosenOf(ticket.verdicts, promise);
  const found = explanations?.find(({ verdict }) => verdict.guarantee === chosen?.guarantee);
  if (chosen === undefined)
    return <Empty title={say('ticket.noPromise')} text={say('ticket.noPromiseText')} />;
  return (
    <>
      <Card title={say('ticket.promises')} isFlush>
        <VerdictTable
          ticket={ticket}
          chosen={chosen.guarantee}
          choose={(guarantee) => change({ promise: guarantee })}
        />
      </Card>
      <Explained verdict={chosen} explanation={found?.explanation} isLoading={explanations === undefined} />
    </>
  );
}

/** What is in the address, or else what somebody is most likely to ask about: broken, then running. */
function chosenOf(verdicts: readonly Verdict[], promise: string | undefined): Verdict | undefined {
  const named = verdicts.find(({ guarantee }) => guarantee === promise);
  const by = (outcome: string) => verdicts.find((verdict) => verdict.outcome === outcome);
  return named ?? by('breached') ?? by('running') ?? verdicts[0];
}

interface VerdictTableProps {
  readonly ticket: Ticket;
  readonly chosen: string;
  readonly choose: (guarantee: string) => void;
}

function VerdictTable({ ticket, chosen, choose }: VerdictTableProps) {
  const { say, language } = useWords();
  const columns = (['promise', 'outcome', 'margin', 'due', 'stopped', 'started'] as const).map((name) => ({
    name: say(`verdict.${name}`),
  }));
  const at = (instant: string | null) => (instant === null ? '–' : wallClockInWords(instant, language));
  return (
    <Table label={say('ticket.promises')} columns={columns}>
      {ticket.verdicts.map((verdict) => (
        <tr
          key={verdict.guarantee}
          data-chosen={verdict.guarantee === chosen || undefined}
          className={styles.row}
        >
          <td>
            <button
              type="button"
              className={styles.choose}
              aria-pressed={verdict.guarantee === chosen}
              onClick={() => choose(verdict.guarantee)}
            >
              {say(`guarantees.${verdict.guarantee}`)}
            </button>
            {!verdict.binding && <span className={styles.target}>{say('verdict.target')}</span>}
          </td>
          <td>
            <OutcomeBadge outcome={verdict.outcome} excused={verdict.excused} />
          </td>
          <td className={cell.tight}>{marginInWords(verdict, ticket.asOf, say) ?? '–'}</td>
          <td className={cell.tight}>{at(verdict.dueAt)}</td>
          <td className={cell.tight}>{at(verdict.stoppedAt)}</td>
          <td className={`${cell.tight ?? ''} ${cell.soft ?? ''}`}>{at(verdict.startedAt)}</td>
        </tr>
      ))}
    </Table>
  );
}

interface ExplainedProps {
  readonly verdict: Verdict;
  readonly explanation: Explanation | undefined;
  readonly isLoading: boolean;
}

function Explained({ verdict, explanation, isLoading }: ExplainedProps) {
  if (explanation) return <ExplanationCard verdict={verdict} explanation={explanation} />;
  return isLoading ? <Loading rows={3} /> : null;
}
