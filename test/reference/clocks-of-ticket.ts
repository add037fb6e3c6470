import type { Clock } from './clock.js';
import type { Terms } from './terms.js';
import {
  acknowledgedAt,
  allOf,
  finallyResolvedAt,
  firstOf,
  firstWarrantyFault,
  kindsOf,
  type Ticket,
} from './ticket.js';

/** The clocks that run by the countings of the terms, by guarantee; a clock that never started is `undefined`. */
export function clocksOf(ticket: Ticket, terms: Terms): Record<string, Clock | undefined> {
  const wasEverMoreThanAQuestion = kindsOf(ticket).some((kind) => kind !== 'question');
  return {
    'configuration-restore': afterDelivery(ticket, 'ConfigurationRestored'),
    'final-resolution': wasEverMoreThanAQuestion ? finalResolution(ticket) : undefined,
    reaction: { start: ticket.reportedAt, stop: acknowledgedAt(ticket) },
    'remote-resolution': wasEverMoreThanAQuestion ? remoteResolution(ticket) : undefined,
    replacement: replacement(ticket, terms),
    'replacement-adjustment':
      allOf(ticket, 'AdjustmentRequested').length > 0
        ? afterDelivery(ticket, 'ReplacementAdjusted')
        : undefined,
    'technician-dispatch': technicianDispatch(ticket),
  };
}

function groundOfResolution(ticket: Ticket): number | undefined {
  return kindsOf(ticket).at(-1) === 'question' ? ticket.reportedAt : undefined;
}

function finalResolution(ticket: Ticket): Clock {
  return {
    start: ticket.reportedAt,
    stop: finallyResolvedAt(ticket),
    groundLostAt: groundOfResolution(ticket),
  };
}

function remoteResolution(ticket: Ticket): Clock {
  const isFault = kindsOf(ticket).at(-1) === 'fault';
  return {
    start: ticket.reportedAt,
    stop: firstOf(ticket, ['FaultNeutralised', 'TicketResolved']) ?? null,
    supersededAt: isFault
      ? earlier(firstOf(ticket, ['RemoteResolutionRuledOut']), firstWarrantyFault(ticket))
      : undefined,
    groundLostAt: groundOfResolution(ticket),
  };
}

function technicianDispatch(ticket: Ticket): Clock | undefined {
  const start = firstOf(ticket, ['RemoteResolutionRuledOut', 'TechnicianRequested']);
  if (start === undefined) return undefined;
  const wasRequested = allOf(ticket, 'TechnicianRequested').length > 0;
  const wasRuledOut = allOf(ticket, 'RemoteResolutionRuledOut').length > 0;
  const takesGround = wasRuledOut ? ['TicketResolved'] : ['TicketResolved', 'TechnicianRequestWithdrawn'];
  return {
    start,
    stop: firstOf(ticket, ['TechnicianDispatched'], start) ?? null,
    supersededAt: wasRequested ? undefined : firstWarrantyFault(ticket),
    groundLostAt: firstOf(ticket, takesGround, start),
  };
}

function replacement(ticket: Ticket, terms: Terms): Clock | undefined {
  const start = firstWarrantyFault(ticket);
  if (start === undefined) return undefined;
  const shipped = firstOf(ticket, ['ReplacementShipped']);
  const byTechnician = terms.guarantees.replacement?.stoppedBy?.includes('TechnicianDispatched');
  const dispatched = byTechnician === true ? firstOf(ticket, ['TechnicianDispatched'], start) : undefined;
  return { start, stop: earlier(shipped, dispatched) ?? null };
}

function afterDelivery(ticket: Ticket, stoppedBy: string): Clock | undefined {
  const start = firstOf(ticket, ['ReplacementDelivered']);
  return start === undefined ? undefined : { start, stop: firstOf(ticket, [stoppedBy]) ?? null };
}

function earlier(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? (a ?? b) : Math.min(a, b);
}
