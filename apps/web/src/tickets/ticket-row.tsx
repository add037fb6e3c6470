import { memo } from 'react';
import { Link } from '@tanstack/react-router';
import type { TicketLine } from '../api/answers.js';
import { useWords } from '../i18n/words.js';
import { Mark } from '../shared/mark.js';
import { wallClockInWords } from '../shared/time-in-words.js';
import styles from './ticket-rows.module.css';

interface TicketRowProps {
  readonly ticket: TicketLine;
  /** Its place among all of them, from 0. */
  readonly place: number;
}

/** Drawn anew only where the ticket is another, for hundreds of them pass by a second. */
export const TicketRow = memo(function TicketRow({ ticket, place }: TicketRowProps) {
  const { say, language } = useWords();
  const { ticketId, customerId, kind, reportedAt, termsId, termsVersion, isLate, isCorrected } = ticket;
  const state = stateOf(ticket);
  return (
    <div {...rowAt(place)} className={styles.row}>
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
});

/** Where a row will stand whose page is on its way. */
export function AwaitedRow({ place }: Pick<TicketRowProps, 'place'>) {
  return (
    <div {...rowAt(place)} className={styles.row}>
      <span role="cell" className={styles.awaited} />
    </div>
  );
}

/** The head is the first row. */
function rowAt(place: number) {
  const style = { transform: `translateY(calc(${place} * var(--row)))` };
  return { role: 'row', 'aria-rowindex': place + 2, style } as const;
}

export function stateOf({ resolvedAt, voidedAt }: Pick<TicketLine, 'resolvedAt' | 'voidedAt'>) {
  if (voidedAt !== null) return 'voided';
  return resolvedAt === null ? 'open' : 'resolved';
}
