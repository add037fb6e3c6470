import { Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { TicketPage } from '../api/answers.js';
import { useAnswer } from '../api/use-answer.js';
import { useWords } from '../i18n/words.js';
import { useInstants } from '../instants.js';
import { Shown } from '../shared/states.js';

export function Tickets() {
  const { say } = useWords();
  const page = useAnswer<TicketPage>('/tickets', { ...useInstants() });
  return (
    <>
      <Title order={1} size="h2">
        {say('nav.tickets')}
      </Title>
      <Shown of={page}>
        {({ tickets }) => (
          <ul>
            {tickets.map(({ ticketId }) => (
              <li key={ticketId}>
                <Link to="/tickets/$ticketId" params={{ ticketId }}>
                  {ticketId}
                </Link>
              </li>
            ))}
          </ul>
        )}
      </Shown>
    </>
  );
}
