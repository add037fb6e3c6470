import { Modal, Text } from '@mantine/core';
import { useState } from 'react';
import type { FactLine, Ticket } from '../../api/answers.js';
import { useWords } from '../../i18n/words.js';
import { eventInWords } from '../../shared/event-in-words.js';
import { wallClockInWords } from '../../shared/time-in-words.js';
import type { ProposedKind } from './kinds.js';
import { ProposeForm } from './propose-form.js';
import { Proposed } from './proposed.js';

interface ProposeDialogProps {
  readonly ticket: Ticket;
  readonly kind: ProposedKind;
  readonly fact?: FactLine;
  readonly close: () => void;
}

/** The form, and then what the proposal would change. */
export function ProposeDialog({ ticket, kind, fact, close }: ProposeDialogProps) {
  const { say, language } = useWords();
  const [changeId, setChangeId] = useState<string>();
  const [seen] = useState(ticket.revision);
  return (
    <Modal
      opened
      onClose={close}
      title={say(changeId === undefined ? `propose.kinds.${kind}` : 'propose.proposed')}
      size={changeId === undefined ? 'md' : 'xl'}
      closeButtonProps={{ 'aria-label': say('frame.close') }}
    >
      {fact && changeId === undefined && (
        <Text size="sm" mb="sm">
          <strong>{eventInWords(say, fact.type)}</strong>, {wallClockInWords(fact.occurredAt, language)}
        </Text>
      )}
      {changeId === undefined ? (
        <ProposeForm {...{ ticket, seen, kind }} {...(fact && { fact })} done={setChangeId} />
      ) : (
        <Proposed ticketId={ticket.ticketId} changeId={changeId} close={close} />
      )}
    </Modal>
  );
}
