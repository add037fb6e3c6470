import {
  checkNotFuture,
  checkShape,
  formatInstant,
  type Instant,
  type NewFact,
  parseInstant,
  SlaError,
} from '#facts';
import {
  type TicketCommand,
  type TicketCommandName,
  ticketCommands,
  ticketCommandShape,
} from './commands.js';
import { ticketShapes } from './events.js';
import { checkPreconditions } from './preconditions.js';
import { refuse } from './rejections.js';
import { happenings, recordedEvents, type TicketEvent, type TicketState } from './ticket.js';

/** Commands about what was recorded, not about the ticket: they outlive its report. */
const ABOUT_THE_RECORD: ReadonlySet<TicketCommandName> = new Set([
  'CorrectOccurrence',
  'RetractFact',
  'ProposeChange',
  'RefuseChange',
]);

/**
 * What the supplier's people do to solve a request, and so do not do for one that is void. Not among it: what others do
 * or what was under way already (the customer, the mail server, the carrier, a technician on the road arrives), paper
 * (a class, an excuse, a confirmation of receipt, which terms section 8 tells from work), and the journey, which
 * terms section 2 tells from work too. An agreement on paid work neither: paid work from before the void needs one.
 */
const WORK: ReadonlySet<TicketCommandName> = new Set([
  'LogRemoteWork',
  'LogOnSiteWork',
  'LogPaidWork',
  'RuleOutRemoteResolution',
  'NeutraliseFault',
  'ConfirmHardwareFault',
  'ShipReplacement',
  'RestoreConfiguration',
  'AdjustReplacement',
  'DispatchTechnician',
  'GiveAdvice',
  'ResolveTicket',
  'ReopenTicket',
]);

/**
 * The event that a command leads to. Late and embarrassing facts are accepted, only impossible ones are refused
 * (design: events, "Rules for accepting a command"). "Before" goes by when things happened, not by when they were
 * recorded; what happened at the same instant happened before.
 *
 * @throws SlaError one of `ticketRejections` or what `checkShape` finds, each with `field`; `STREAM_MISMATCH` where
 *   the data names another ticket
 */
export function decideTicket(command: TicketCommand, state: TicketState, now: Instant): NewFact[] {
  const { ticketId, occurredAt } = checkShape(ticketCommandShape, command);
  const type = ticketCommands[command.name];
  const data = checkShape(ticketShapes[type], command.data);
  checkSubject(ticketId, command.data.ticketId);
  const events = happenings(state);
  checkReport(command, state, events);
  checkInstants(command, events, now);
  checkVoid(command, events);
  checkPreconditions(command, state, events);
  return [{ type, occurredAt, data }];
}

function checkSubject(ticketId: string, stated: unknown): void {
  if (stated !== undefined && stated !== ticketId) {
    throw new SlaError('STREAM_MISMATCH', { field: 'ticketId', value: stated, expected: ticketId });
  }
}

/** A report that was retracted never happened: the ticket can be reported anew, and until then nothing else can happen. */
function checkReport(
  { name, ticketId }: TicketCommand,
  state: TicketState,
  events: readonly TicketEvent[],
): void {
  const known = ABOUT_THE_RECORD.has(name) ? recordedEvents(state) : events;
  const isReported = known.some(({ type }) => type === 'TicketReported');
  if (name === 'ReportTicket' && isReported)
    refuse('TICKET_ALREADY_REPORTED', { field: 'ticketId', ticketId });
  if (name !== 'ReportTicket' && !isReported) refuse('TICKET_NOT_REPORTED', { field: 'ticketId', ticketId });
}

/** A correction may move an event to before the report (design: judging, "A clock"), but nothing to the future. */
function checkInstants(command: TicketCommand, events: readonly TicketEvent[], now: Instant): void {
  const { occurredAt } = command;
  checkNotFuture('occurredAt', occurredAt, now);
  if (command.name === 'CorrectOccurrence') {
    checkNotFuture('data.occurredAt', parseInstant(command.data.occurredAt), now);
  }
  const report = events.find(({ type }) => type === 'TicketReported');
  if (report && occurredAt < report.occurredAt) {
    refuse('BEFORE_REPORT', {
      field: 'occurredAt',
      occurredAt: formatInstant(occurredAt),
      reportedAt: formatInstant(report.occurredAt),
    });
  }
}

function checkVoid({ name, ticketId, occurredAt }: TicketCommand, events: readonly TicketEvent[]): void {
  const voided = WORK.has(name) && events.find(({ type }) => type === 'TicketVoided');
  if (!voided || occurredAt < voided.occurredAt) return;
  refuse('TICKET_VOIDED', { field: 'occurredAt', ticketId, voidedAt: formatInstant(voided.occurredAt) });
}
