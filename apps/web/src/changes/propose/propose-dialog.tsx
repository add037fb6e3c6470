import { Modal, SegmentedControl, Text } from '@mantine/core';
import { useState } from 'react';
import type { FactLine, Ticket } from '../../api/answers.js';
import { seenRevision } from '../../api/written.js';
import { useWords } from '../../i18n/words.js';
import { eventInWords } from '../../shared/event-in-words.js';
import { wallClockInWords } from '../../shared/time-in-words.js';
import { useReturnedFocus } from '../../shared/use-returned-focus.js';
import type { ProposedKind } from './kinds.js';
import { ProposeForm } from './propose-form.js';
import { Proposed } from './proposed.js';

interface ProposeDialogProps {
  readonly ticket: Ticket;
  /** What can be proposed here; the first is chosen. */
  readonly kinds: readonly [ProposedKind, ...ProposedKind[]];
  readonly fact?: FactLine;
  readonly close: () => void;
}

/** The form, and then what the proposal would change. */
export function ProposeDialog({ ticket, kinds, fact, close }: ProposeDialogProps) {
  const { say } = useWords();
  useReturnedFocus();
  const [kind, setKind] = useState<ProposedKind>(kinds[0]);
  const [changeId, setChangeId] = useState<string>();
  const [seen] = useState(() =>
    seenRevision(`/tickets/${encodeURIComponent(ticket.ticketId)}`, ticket.revision),
  );
  const isDone = changeId !== undefined;
  return (
    <Modal
      opened
      onClose={close}
      title={say(isDone ? 'propose.proposed' : 'propose.aboutTicket')}
      size={isDone ? 'xl' : 'md'}
      closeButtonProps={{ 'aria-label': say('frame.close') }}
    >
      {isDone ? (
        <Proposed ticketId={ticket.ticketId} changeId={changeId} close={close} />
      ) : (
        <>
          {fact && <FactLineShown fact={fact} />}
          <SegmentedControl
            fullWidth
            mb="sm"
            aria-label={say('propose.what')}
            value={kind}
            onChange={setKind}
            data={kinds.map((value) => ({ value, label: say(`propose.kinds.${value}`) }))}
          />
          <ProposeForm key={kind} {...{ ticket, seen, kind }} {...(fact && { fact })} done={setChangeId} />
        </>
      )}
    </Modal>
  );
}

function FactLineShown({ fact }: { readonly fact: FactLine }) {
  const { say, language } = useWords();
  return (
    <Text size="sm" mb="sm">
      <strong>{eventInWords(say, fact.type)}</strong>, {wallClockInWords(fact.occurredAt, language)}
    </Text>
  );
}
