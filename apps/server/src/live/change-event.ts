import { isAboutAccess, isWithin, type Scope } from '#access';
import { formatPosition } from '#event-store';
import { formatInstant } from '#facts';
import type { RecordedChange } from '#projection';

const TICKET = 'ticket-';

/** Why a stream ends that its reader has not ended. */
export type Ending = 'STOPPING' | 'ACCESS_ENDED' | 'TOO_SLOW';

/** Sent first, so that the reader knows at once that it is connected; how long it waits before it comes again, in milliseconds. */
export const GREETING = 'retry: 1000\n: connected\n\n';

/** A comment, which keeps the connection from looking dead (WHATWG HTML, section 9.2.7). */
export const HEARTBEAT = ': still here\n\n';

/** Customers hear of their own; of who signed in and which keys there are, nobody does. */
export function isFor({ stream, customerId }: RecordedChange, scope: Scope): boolean {
  if (isAboutAccess(stream)) return false;
  return scope.customerId === undefined || (customerId !== undefined && isWithin(scope, customerId));
}

/** One change as text of a stream (WHATWG HTML, section 9.2.6): where to look, never what is there. */
export function changeEvent({ position, stream, type, customerId, recordedAt }: RecordedChange): string {
  const id = formatPosition(position);
  const data = {
    ...{ position: id, stream, type },
    ...(stream.startsWith(TICKET) && { ticketId: stream.slice(TICKET.length) }),
    ...(customerId !== undefined && { customerId }),
    recordedAt: formatInstant(recordedAt),
  };
  return `event: recorded\nid: ${id}\ndata: ${JSON.stringify(data)}\n\n`;
}

/** The last thing that a reader hears; whoever comes again with the last id misses nothing. */
export function closingEvent(reason: Ending): string {
  return `event: closed\ndata: ${JSON.stringify({ reason })}\n\n`;
}
