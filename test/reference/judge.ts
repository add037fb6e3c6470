import { partsOfContracts } from './contract-rows.js';
import { knownEvents, type Question } from './known-events.js';
import { type Row, rowOf } from './row.js';
import { isVoided, ticketsOf } from './ticket.js';
import { partsOfTicket } from './ticket-rows.js';

/**
 * A second judge, written from the rules alone and as slowly as they read: for comparing the real one with. It knows
 * neither `included-remote` nor `repeat-warning`, and no convention that the three packages do not use.
 */
export function referenceRows(question: Question): Row[] {
  const known = knownEvents(question);
  const tickets = ticketsOf(known);
  const ticketRows = tickets.flatMap((ticket) => {
    const parts = partsOfTicket(ticket, tickets, known).sort((a, b) => (a.guarantee < b.guarantee ? -1 : 1));
    return isVoided(ticket)
      ? parts.map((row) => rowOf({ ...row, outcome: 'not-applicable', excused: false }))
      : parts.map(rowOf);
  });
  return [...ticketRows, ...partsOfContracts(known).map(rowOf)];
}
