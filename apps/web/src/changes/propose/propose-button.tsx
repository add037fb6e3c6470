import { ActionIcon, Button } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import type { FactLine, Ticket } from '../../api/answers.js';
import { useWords } from '../../i18n/words.js';
import { eventInWords } from '../../shared/event-in-words.js';
import { Icon } from '../../shared/icon.js';
import { ABOUT_FACTS, ABOUT_TICKETS, canBeChanged } from './kinds.js';

const ProposeDialog = lazy(async () => ({ default: (await import('./propose-dialog.js')).ProposeDialog }));

interface ProposeAboutFactProps {
  readonly ticket: Ticket;
  readonly fact: FactLine;
}

/** From a fact on the ticket's page: it happened at another time, or not at all. For whoever may record, now. */
export function ProposeAboutFact({ ticket, fact }: ProposeAboutFactProps) {
  const { say } = useWords();
  const [isOpen, setOpen] = useState(false);
  if (!canBeChanged(fact)) return null;
  const label = say('propose.aboutFact', { fact: eventInWords(say, fact.type) });
  return (
    <>
      <ActionIcon
        variant="subtle"
        size="sm"
        color="gray"
        title={label}
        aria-label={label}
        onClick={() => setOpen(true)}
      >
        <Icon name="corrected" size={14} />
      </ActionIcon>
      {isOpen && (
        <Suspense fallback={null}>
          <ProposeDialog {...{ ticket, fact }} kinds={ABOUT_FACTS} close={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}

/** From the ticket's page: time that should not count, or a ticket that is none. For whoever may record, now. */
export function ProposeAboutTicket({ ticket }: { readonly ticket: Ticket }) {
  const { say } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button variant="default" leftSection={<Icon name="corrected" />} onClick={() => setOpen(true)}>
        {say('propose.aboutTicket')}
      </Button>
      {isOpen && (
        <Suspense fallback={null}>
          <ProposeDialog ticket={ticket} kinds={ABOUT_TICKETS} close={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
