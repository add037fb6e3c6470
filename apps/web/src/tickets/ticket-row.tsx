import { Link } from '@tanstack/react-router';
import type { TicketLine } from '../api/answers.js';
import { useWords } from '../i18n/words.js';
import { Mark } from '../shared/mark.js';
import { wallClockInWords } from '../shared/time-in-words.js';
import styles from './ticket-rows.module.css';

interface TicketRowProps {
  readonly ticket: TicketLine;
  /** Its place among all rows, the head included. */
  readonly row: number;
  readonly shift: string;
}

export function TicketRow({ ticket, row, shift }: TicketRowProps) {
  const { say, language } = useWords();
  const { ticketId, customerId, kind, reportedAt, termsId, termsVersion, isLate, isCorrected } = ticket;
  const state = stateOf(ticket);
  return (
    <div role="row" aria-rowindex={row} className={styles.row} style={{ transform: shift }}>
      <span role="cell" className={styles.id}>
        <Link to="/tickets/$ticketId" params={{ ticketId }}>
          {ticketId}
        </Link>
      </span>
      <span role="cell" className={styles.customer}>
        {customerId}
      </span>
      <span role="cell">{say(`kinds.${kind}`)}</span>
      <span role="cell" className={styles.soft}>
        {wallClockInWords(reportedAt, language)}
      </span>
      <span role="cell" className={styles.state} data-state={state}>
        {say(`ticketStates.${state}`)}
      </span>
      <span role="cell" className={styles.soft}>
        {termsId === null ? say('tickets.noPackage') : `${termsId} · ${termsVersion ?? ''}`}
      </span>
      <span role="cell" className={styles.marks}>
        {isLate && <Mark mark="late" />}
        {isCorrected && <Mark mark="corrected" />}
      </span>
    </div>
  );
}

export function stateOf({ resolvedAt, voidedAt }: Pick<TicketLine, 'resolvedAt' | 'voidedAt'>) {
  if (voidedAt !== null) return 'voided';
  return resolvedAt === null ? 'open' : 'resolved';
}
