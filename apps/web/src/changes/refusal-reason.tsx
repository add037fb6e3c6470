import type { Ticket } from '../api/answers.js';
import { useAnswer } from '../api/use-answer.js';
import { useWords } from '../i18n/words.js';
import type { ChangeLine } from './answers.js';
import styles from './changes.module.css';

/** Why it was refused, as the ticket's own facts have it; elsewhere it is in the trail. */
export function RefusalReason({ change: { ticketId = '', changeId } }: { readonly change: ChangeLine }) {
  const { say } = useWords();
  const path = `/tickets/${encodeURIComponent(ticketId)}`;
  const ticket = useAnswer<Ticket>(path, {}, { enabled: ticketId !== '' });
  const refusal = ticket.data?.facts.find(
    ({ type, data }) => type === 'ChangeRefused' && data.changeId === changeId,
  );
  const reason = refusal?.data.reason;
  if (typeof reason !== 'string') return null;
  return (
    <p className={styles.refusalReason}>
      <span className={styles.soft}>{say('changes.refusedBecause')}</span> {reason}
    </p>
  );
}
