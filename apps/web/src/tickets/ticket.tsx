import { Title } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import type { Ticket } from '../api/answers.js';
import { useAnswer } from '../api/use-answer.js';
import { useWords } from '../i18n/words.js';
import { useInstants } from '../instants.js';
import { OutcomeBadge } from '../shared/outcome.js';
import { Shown } from '../shared/states.js';
import { Replay } from './axis/replay.js';
import { TicketAxis } from './axis/ticket-axis.js';
import { wallClockInWords } from '../shared/time-in-words.js';

export function TicketScreen() {
  const { ticketId = '' } = useParams({ strict: false });
  const answer = useAnswer<Ticket>(`/tickets/${encodeURIComponent(ticketId)}`, { ...useInstants() });
  return <Shown of={answer}>{(ticket) => <TicketPage ticket={ticket} />}</Shown>;
}

function TicketPage({ ticket }: { readonly ticket: Ticket }) {
  const { say, language } = useWords();
  return (
    <>
      <Title order={1} size="h2">
        {ticket.ticketId}
      </Title>
      <ul>
        {ticket.verdicts.map((verdict) => (
          <li key={verdict.guarantee}>
            {say(`guarantees.${verdict.guarantee}`)} <OutcomeBadge {...verdict} />
          </li>
        ))}
      </ul>
      <Replay ticketId={ticket.ticketId} />
      <TicketAxis ticketId={ticket.ticketId} facts={ticket.facts} />
      <ol>
        {ticket.facts.map(({ id, type, occurredAt }) => (
          <li key={id}>
            {wallClockInWords(occurredAt, language)} {say(`events.${type}`)}
          </li>
        ))}
      </ol>
    </>
  );
}
