import { parseInstant } from '#facts';
import { calendarAt, isBeforeNoon, isOpen, localDate, midnight, plusDays } from './calendar.js';
import { type Clock, dueInstant, outcomeOf } from './clock.js';
import { clocksOf } from './clocks-of-ticket.js';
import type { Known } from './known-events.js';
import { type RowParts } from './row.js';
import type { Counting, Terms } from './terms.js';
import { acknowledgedAt, allOf, excusesOf, isVoided, kindsOf, type Ticket } from './ticket.js';

/** All rows of a ticket as if it had not been voided, in no particular order. */
export function partsOfTicket(ticket: Ticket, tickets: readonly Ticket[], known: Known): RowParts[] {
  const { terms } = ticket;
  const rows = [paidConsent(ticket)];
  if (terms !== undefined) {
    const clocks = clocksOf(ticket, terms);
    const counted = Object.entries(clocks).map(
      ([guarantee, clock]) => clock && countedRow(ticket, terms, { guarantee, clock, known }),
    );
    rows.push(...counted, slaFirst(ticket, terms, { tickets, known }));
    const dispatch = counted.find((row) => row?.guarantee === 'technician-dispatch');
    if (dispatch) rows.push(sameDayDeparture(ticket, dispatch, known));
  }
  return rows.filter((row) => row !== undefined);
}

function about(ticket: Ticket) {
  return { about: { ticketId: ticket.id, customerId: ticket.customerId }, terms: ticket.terms };
}

/** Counted by terms: which calendar that is, which version of it, how excuses move it. */
function countedRow(
  ticket: Ticket,
  terms: Terms,
  { guarantee, clock, known }: { guarantee: string; clock: Clock; known: Known },
): RowParts {
  const counting = terms.guarantees[guarantee]?.counting;
  if (counting === undefined) throw new Error(`The terms do not promise ${guarantee}.`);
  const calendarId = calendarOf(counting, terms);
  const calendar = calendarId === null ? null : calendarAt(calendarId, clock.start, known.events);
  const measure = { counting, calendar };
  const due = dueInstant(clock.start, measure, excusesOf(ticket));
  const outcome = outcomeOf(clock, due, known.asOf);
  const unmoved = outcomeOf(clock, dueInstant(clock.start, measure, []), known.asOf);
  const isResolution = guarantee === 'remote-resolution' || guarantee === 'final-resolution';
  return {
    ...about(ticket),
    guarantee,
    outcome,
    start: clock.start,
    due,
    stop: clock.stop,
    excused: outcome === 'met' && unmoved !== 'met',
    binding: !(isResolution && kindsOf(ticket).at(-1) === 'change'),
    calendar,
  };
}

function calendarOf(counting: Counting, terms: Terms): string | null {
  if (counting.by === 'elapsed-hours') return null;
  return counting.by === 'service-hours' ? terms.serviceHoursCalendar : terms.workingDaysCalendar;
}

function sameDayDeparture(ticket: Ticket, dispatch: RowParts, { asOf }: Known): RowParts | undefined {
  const { start, stop, outcome } = dispatch;
  const date = localDate(start);
  const applies =
    kindsOf(ticket).at(-1) === 'fault' &&
    localDate(ticket.reportedAt) === date &&
    isBeforeNoon(start) &&
    isBeforeNoon(ticket.reportedAt) &&
    outcome !== 'superseded' &&
    outcome !== 'not-applicable';
  if (!applies) return undefined;
  const due = midnight(plusDays(date, 1));
  return {
    ...about(ticket),
    guarantee: 'same-day-departure',
    outcome: outcomeOf({ start, stop }, due, asOf),
    start,
    due,
    stop,
    binding: false,
    calendar: null,
  };
}

function slaFirst(
  ticket: Ticket,
  terms: Terms,
  { tickets, known }: { tickets: readonly Ticket[]; known: Known },
): RowParts {
  const calendar = calendarAt(terms.serviceHoursCalendar, ticket.reportedAt, known.events);
  const stop = acknowledgedAt(ticket);
  const overtakenBy = tickets
    .filter((other) => {
      if (other.terms !== undefined || isVoided(other)) return false;
      const confirmed = acknowledgedAt(other);
      return (
        confirmed !== null &&
        other.reportedAt > ticket.reportedAt &&
        confirmed > ticket.reportedAt &&
        (stop === null || confirmed < stop) &&
        isOpen(calendar, confirmed)
      );
    })
    .map(({ id }) => id);
  return {
    ...about(ticket),
    guarantee: 'sla-first',
    outcome: overtakenBy.length > 0 ? 'breached' : stop === null ? 'running' : 'met',
    start: ticket.reportedAt,
    due: null,
    stop,
    overtakenBy,
    calendar,
  };
}

function paidConsent(ticket: Ticket): RowParts | undefined {
  const began = allOf(ticket, 'PaidWorkLogged').map(({ data }) => parseInstant(String(data.startedAt)));
  if (began.length === 0) return undefined;
  const agreed = allOf(ticket, 'TicketEscalatedToPaid').map(({ data }) =>
    parseInstant((data.agreement as { agreedAt: string }).agreedAt),
  );
  const start = Math.min(...began);
  const stop = agreed.length === 0 ? null : Math.min(...agreed);
  return {
    ...about(ticket),
    guarantee: 'paid-consent',
    outcome: stop !== null && stop <= start ? 'met' : 'breached',
    start,
    due: start,
    stop,
    calendar: null,
  };
}
