import { Button, Drawer } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useState } from 'react';
import type { Ticket } from '../api/answers.js';
import { useWords } from '../i18n/words.js';
import { useFilters } from '../shared/filters.js';
import { Icon } from '../shared/icon.js';
import { ChooseForm } from './choose-form.js';
import { FactForm } from './fact-form.js';
import { type TicketFormName, ticketForms } from './forms.js';
import { possibleForms } from './possible.js';
import styles from './record.module.css';

/** Records a fact about a ticket: `r`, a few letters, Enter. Which form is open stands in the address. */
export function RecordPanel({ ticket }: { readonly ticket: Ticket }) {
  const { say } = useWords();
  const [{ record }, change] = useFilters(['record']);
  const [recorded, setRecorded] = useState('');
  const possible = possibleForms(ticket);
  const chosen = possible.find((name) => name === record);
  const close = (): void => change({ record: undefined });
  const open = (): void => {
    setRecorded('');
    change({ record: 'any' });
  };
  useHotkeys([['r', open]]);
  return (
    <>
      <span role="status" className={styles.recorded}>
        {recorded}
      </span>
      <Button leftSection={<Icon name="plus" />} onClick={open} aria-keyshortcuts="r">
        {say('record.fact')}
      </Button>
      <Drawer
        opened={record !== undefined}
        onClose={close}
        position="right"
        title={chosen ? say(`commands.${chosen}`) : say('record.what')}
        closeButtonProps={{ 'aria-label': say('frame.close') }}
      >
        {chosen ? (
          <FactForm
            key={chosen}
            path={`/tickets/${encodeURIComponent(ticket.ticketId)}/${ticketForms[chosen].resource}`}
            fields={ticketForms[chosen].fields}
            revision={ticket.revision}
            done={() => {
              setRecorded(say('record.done', { what: say(`commands.${chosen}`) }));
              close();
            }}
          />
        ) : (
          <ChooseForm possible={possible} choose={(name: TicketFormName) => change({ record: name })} />
        )}
      </Drawer>
    </>
  );
}
