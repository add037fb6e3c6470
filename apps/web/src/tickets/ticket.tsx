import { Link, useParams } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import type { ReportedTicket, Ticket } from '../api/answers.js';
import { hasRole, useMe } from '../api/me.js';
import { useAnswer } from '../api/use-answer.js';
import { ProposeAboutTicket } from '../changes/propose/propose-button.js';
import { useWords } from '../i18n/words.js';
import { useInstants } from '../instants.js';
import { RecordPanel } from '../record/record-panel.js';
import { Card, PageHead } from '../shared/page.js';
import { Empty, Loading, Shown } from '../shared/states.js';
import { wallClockInWords } from '../shared/time-in-words.js';
import { useShownIn } from '../shared/zone.js';
import { Replay } from './axis/replay.js';
import { Facts } from './facts.js';
import styles from './ticket.module.css';
import { stateOf } from './ticket-row.js';

/** It may come later than what is written: facts can be read until then. */
const TicketAxis = lazy(async () => ({ default: (await import('./axis/ticket-axis.js')).TicketAxis }));

export function TicketScreen() {
  const { ticketId = '' } = useParams({ strict: false });
  const instants = useInstants();
  const path = `/tickets/${encodeURIComponent(ticketId)}`;
  const ticket = useAnswer<Ticket>(path, instants, { every: 60_000, keeps: true });
  return (
    <Shown of={ticket} rows={10}>
      {(found) =>
        found.reportedAt === null ? <NotYet ticketId={ticketId} /> : <TicketPage ticket={found} />
      }
    </Shown>
  );
}

/** There is such a ticket, and nobody had reported it by then. */
function NotYet({ ticketId }: { readonly ticketId: string }) {
  const { say } = useWords();
  return (
    <>
      <PageHead title={ticketId} />
      <Replay ticketId={ticketId} />
      <Empty title={say('ticket.notYet')} text={say('ticket.notYetText')} />
    </>
  );
}

function TicketPage({ ticket }: { readonly ticket: ReportedTicket }) {
  const { say } = useWords();
  const me = useMe();
  const isInZone = useShownIn(ticket.timezone, 'page');
  const { asOf, asKnownAt } = useInstants();
  const isPresent = asOf === undefined && asKnownAt === undefined;
  const mayRecord = me.data !== undefined && hasRole(me.data, 'agent') && isPresent;
  if (!isInZone) return null;
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
      <Replay ticketId={ticket.ticketId} />
      <Suspense fallback={<Loading />}>
        <TicketAxis ticketId={ticket.ticketId} facts={ticket.facts} />
      </Suspense>
      <Card title={say('ticket.facts')} sub={String(ticket.facts.length)} isFlush>
        <Facts facts={ticket.facts} proposable={mayRecord ? ticket : undefined} />
      </Card>
    </>
  );
}

function TicketLine({ ticket }: { readonly ticket: ReportedTicket }) {
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

function subjectOf({ facts }: ReportedTicket): string | undefined {
  const subject = facts.find(({ type }) => type === 'TicketReported')?.data.subject;
  return typeof subject === 'string' ? subject : undefined;
}
