import { Link, useParams } from '@tanstack/react-router';
import type { Ticket, TicketExplanations } from '../api/answers.js';
import { hasRole, useMe } from '../api/me.js';
import { useAnswer } from '../api/use-answer.js';
import { ProposeAboutFact } from '../changes/propose/propose-about-fact.js';
import { ProposeAboutTicket } from '../changes/propose/propose-about-ticket.js';
import { useWords } from '../i18n/words.js';
import { useInstants } from '../instants.js';
import { RecordPanel } from '../record/record-panel.js';
import { Card, PageHead } from '../shared/page.js';
import { Shown } from '../shared/states.js';
import { wallClockInWords } from '../shared/time-in-words.js';
import { Facts } from './facts.js';
import styles from './ticket.module.css';
import { stateOf } from './ticket-row.js';
import { Verdicts } from './verdicts.js';

export function TicketScreen() {
  const { ticketId = '' } = useParams({ strict: false });
  const instants = useInstants();
  const path = `/tickets/${encodeURIComponent(ticketId)}`;
  const ticket = useAnswer<Ticket>(path, instants, { every: 60_000, keeps: true });
  const explained = useAnswer<TicketExplanations>(`${path}/explanations`, instants, { keeps: true });
  return (
    <Shown of={ticket} rows={10}>
      {(found) => <TicketPage ticket={found} explanations={explained.data?.explanations} />}
    </Shown>
  );
}

interface TicketPageProps {
  readonly ticket: Ticket;
  /** Nothing while they are on their way. */
  readonly explanations: TicketExplanations['explanations'] | undefined;
}

function TicketPage({ ticket, explanations }: TicketPageProps) {
  const { say } = useWords();
  const me = useMe();
  const isPresent = useInstants().asOf === undefined && useInstants().asKnownAt === undefined;
  const mayRecord = me.data !== undefined && hasRole(me.data, 'agent') && isPresent;
  return (
    <>
      <PageHead
        title={subjectOf(ticket) ?? ticket.ticketId}
        sub={<TicketLine ticket={ticket} />}
        actions={
          mayRecord && (
            <>
              <ProposeAboutTicket ticket={ticket} />
              <RecordPanel ticket={ticket} />
            </>
          )
        }
      />
      <div className={styles.columns}>
        <div className={styles.column}>
          <Verdicts ticket={ticket} explanations={explanations} />
        </div>
        <Card title={say('ticket.facts')} sub={String(ticket.facts.length)} isFlush>
          <Facts
            facts={ticket.facts}
            {...(mayRecord && { propose: (fact) => <ProposeAboutFact ticket={ticket} fact={fact} /> })}
          />
        </Card>
      </div>
    </>
  );
}

function TicketLine({ ticket }: { readonly ticket: Ticket }) {
  const { say, language } = useWords();
  const { customerId, contractId, termsId, termsVersion, reportedAt, kind } = ticket;
  const terms = termsId === null ? undefined : say('ticket.terms', { termsId, version: termsVersion ?? 0 });
  return (
    <span className={styles.line}>
      <span className="mono">{ticket.ticketId}</span>
      <span>{say(`kinds.${kind}`)}</span>
      <span className={styles.state} data-state={stateOf(ticket)}>
        {say(`ticketStates.${stateOf(ticket)}`)}
      </span>
      <span>{say('ticket.reported', { time: wallClockInWords(reportedAt, language) })}</span>
      <Link to="/customers/$customerId" params={{ customerId }}>
        {customerId}
      </Link>
      <span>
        {contractId ?? say('tickets.noPackage')}
        {terms !== undefined && ` · ${terms}`}
      </span>
    </span>
  );
}

function subjectOf({ facts }: Ticket): string | undefined {
  const subject = facts.find(({ type }) => type === 'TicketReported')?.data.subject;
  return typeof subject === 'string' ? subject : undefined;
}
