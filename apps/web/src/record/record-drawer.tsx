import { Drawer } from '@mantine/core';
import { useState } from 'react';
import type { ReportedTicket } from '../api/answers.js';
import { useWords } from '../i18n/words.js';
import { useReturnedFocus } from '../shared/use-returned-focus.js';
import { ChooseForm } from './choose-form.js';
import { FactForm } from './fact-form.js';
import { ticketForms } from './forms.js';
import { possibleForms } from './possible.js';

interface RecordDrawerProps {
  readonly ticket: ReportedTicket;
  /** The name of a form; anything else offers them all. */
  readonly chosen: string;
  readonly choose: (name: string | undefined) => void;
  readonly done: (what: string) => void;
}

export function RecordDrawer({ ticket, chosen, choose, done }: RecordDrawerProps) {
  const { say } = useWords();
  useReturnedFocus();
  const possible = possibleForms(ticket);
  const [offered] = useState(possible);
  // A form that is open stays, even where somebody else's fact has made it impossible: what is typed is not lost.
  const name = [...offered, ...possible].find((each) => each === chosen);
  return (
    <Drawer
      opened
      onClose={() => choose(undefined)}
      position="right"
      title={name ? say(`commands.${name}`) : say('record.what')}
      closeButtonProps={{ 'aria-label': say('frame.close') }}
    >
      {name ? (
        <FactForm
          key={name}
          path={`/tickets/${encodeURIComponent(ticket.ticketId)}/${ticketForms[name].resource}`}
          fields={ticketForms[name].fields}
          about={ticket}
          done={() => done(say(`commands.${name}`))}
        />
      ) : (
        <ChooseForm possible={possible} choose={choose} />
      )}
    </Drawer>
  );
}
