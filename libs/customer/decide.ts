import {
  checkAboutAnother,
  checkNotFuture,
  checkShape,
  type Instant,
  type NewFact,
  parseInstant,
  SlaError,
} from '#facts';
import { type CustomerCommand, customerCommands, customerCommandShape } from './commands.js';
import { type CustomerState, hasEvent } from './customer.js';
import { customerShapes } from './events.js';
import { refuse } from './rejections.js';

/**
 * The event that a command leads to. Only the impossible is refused (design: events, "Rules for accepting a command"),
 * and of a customer the rules list little that is: a second registration brings a new name or address, a contract may
 * end before it began (it was given up), be amended before its signature was recorded, or be signed by somebody who was
 * never registered, for a customer exists if any of its events does (design: judging, "Errors and exits").
 *
 * @throws SlaError one of `customerRejections` or what `checkShape` finds, each with `field`; `STREAM_MISMATCH` where
 *   the data names another customer
 */
export function decideCustomer(command: CustomerCommand, state: CustomerState, now: Instant): NewFact[] {
  const { customerId, occurredAt } = checkShape(customerCommandShape, command);
  const type = customerCommands[command.name];
  const data = checkShape(customerShapes[type], command.data);
  checkSubject(customerId, command.data.customerId);
  checkNotFuture('occurredAt', occurredAt, now);
  checkPossible(command, state, now);
  return [{ type, occurredAt, data }];
}

function checkSubject(customerId: string, stated: unknown): void {
  if (stated !== undefined && stated !== customerId) {
    throw new SlaError('STREAM_MISMATCH', { field: 'customerId', value: stated, expected: customerId });
  }
}

function checkPossible(command: CustomerCommand, state: CustomerState, now: Instant): void {
  const isRecorded = (eventId: string): boolean => hasEvent(state, eventId);
  switch (command.name) {
    case 'PerformPbxCheck':
      checkEnd(command.data.startedAt, command.data.endedAt);
      break;
    case 'CorrectOccurrence':
      checkNotFuture('data.occurredAt', parseInstant(command.data.occurredAt), now);
      checkAboutAnother(command.data.correctedBy, command.data, isRecorded);
      break;
    case 'RetractFact':
      checkAboutAnother(command.data.retractedBy, command.data, isRecorded);
      break;
    default:
  }
}

/** A check may be recorded with one end only. */
function checkEnd(start: string | undefined, end: string | undefined): void {
  if (start === undefined || end === undefined || parseInstant(start) <= parseInstant(end)) return;
  refuse('END_BEFORE_START', { field: 'endedAt', start, end });
}
