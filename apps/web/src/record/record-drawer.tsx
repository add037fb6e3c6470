import { Drawer } from '@mantine/core';
import type { ReportedTicket } from '../api/answers.js';
import { useWords } from '../i18n/words.js';
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
  const possible = possibleForms(ticket);
  const name = possible.find((each) => each === chosen);
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
          revision={ticket.revision}
          done={() => done(say(`commands.${name}`))}
        />
      ) : (
        <ChooseForm possible={possible} choose={choose} />
      )}
    </Drawer>
  );
}
