import { checkAboutAnother, formatInstant, type Instant, parseInstant } from '#facts';
import type { TicketCommand } from './commands.js';
import type { TicketEventType } from './events.js';
import { refuse, type TicketRejection } from './rejections.js';
import { recordedEvents, type TicketEvent, type TicketState } from './ticket.js';

/**
 * What single commands cannot do without another event, another person, or an end after its beginning
 * (design: events, "Rules for accepting a command"). A command that is not listed can always be done.
 */
export function checkPreconditions(
  command: TicketCommand,
  state: TicketState,
  events: readonly TicketEvent[],
): void {
  const isRecorded = (eventId: string): boolean => recordedEvents(state).some(({ id }) => id === eventId);
  switch (command.name) {
    case 'ShipReplacement':
      checkPreceded(command.occurredAt, events, 'HardwareFaultConfirmed', 'NO_HARDWARE_FAULT');
      break;
    case 'DeliverReplacement':
      checkPreceded(command.occurredAt, events, 'ReplacementShipped', 'NOT_SHIPPED');
      break;
    case 'RestoreConfiguration':
      checkPreceded(command.occurredAt, events, 'ReplacementDelivered', 'NOT_DELIVERED');
      break;
    case 'ReopenTicket':
      checkResolved(command.occurredAt, events);
      break;
    case 'LogPaidWork':
      checkEscalated(events);
      checkEnd('endedAt', command.data.startedAt, command.data.endedAt);
      break;
    case 'LogRemoteWork':
    case 'LogOnSiteWork':
      checkEnd('endedAt', command.data.startedAt, command.data.endedAt);
      break;
    case 'ExcuseWork':
      checkEnd('until', command.data.from, command.data.until);
      break;
    case 'CorrectOccurrence':
      checkAboutAnother(command.data.correctedBy, command.data, isRecorded);
      break;
    case 'RetractFact':
      checkAboutAnother(command.data.retractedBy, command.data, isRecorded);
      break;
    default:
  }
}

function checkPreceded(
  occurredAt: Instant,
  events: readonly TicketEvent[],
  needed: TicketEventType,
  code: TicketRejection,
): void {
  if (events.some((event) => event.type === needed && event.occurredAt <= occurredAt)) return;
  refuse(code, { field: 'occurredAt', occurredAt: formatInstant(occurredAt) });
}

/** Of resolutions and reopenings, the last one until then has to be a resolution. */
function checkResolved(occurredAt: Instant, events: readonly TicketEvent[]): void {
  const turn = events.findLast(
    (event) =>
      event.occurredAt <= occurredAt && (event.type === 'TicketResolved' || event.type === 'TicketReopened'),
  );
  if (turn?.type === 'TicketResolved') return;
  refuse('NOT_RESOLVED', { field: 'occurredAt', occurredAt: formatInstant(occurredAt) });
}

/** Any escalation will do, whenever it happened: whether the agreement came too late is for a verdict to say. */
function checkEscalated(events: readonly TicketEvent[]): void {
  if (!events.some(({ type }) => type === 'TicketEscalatedToPaid'))
    refuse('NOT_ESCALATED', { field: 'ticketId' });
}

function checkEnd(field: 'endedAt' | 'until', start: string, end: string): void {
  if (parseInstant(end) < parseInstant(start)) refuse('END_BEFORE_START', { field, start, end });
}
