import type { TicketCommand } from '#ticket';
import { emailOf } from './cast.js';
import type { Step } from './step.js';
import type { Happening } from './ticket-words.js';
import { MINUTE } from './wall-clock.js';

/** Some things record themselves; people need a minute. */
const DELAYS: Readonly<Record<string, number>> = { AcknowledgeTicket: 5_000, BounceAcknowledgement: 5_000 };

/** One ticket's story, in order: each happening is recorded soon after it happened, and after the one before it. */
export function ticket(ticketId: string, customerId: string, happenings: readonly Happening[]): Step[] {
  let recordedUntil = -Infinity;
  return happenings.map((happening) => {
    const { name, occurredAt, data, label } = happening;
    const soon = occurredAt + (DELAYS[name] ?? MINUTE);
    const recordedAt = Math.max(recordedUntil, happening.recordedAt ?? soon);
    recordedUntil = recordedAt;
    const labelled = (each: string): string => `${ticketId}/${each}`;
    return {
      recordedAt,
      by: happening.by ?? 'agent-ondrej',
      label: label && labelled(label),
      deed: (idOf) => {
        const told = {
          customerId,
          email: emailOf(customerId),
          eventOf: (each: string) => idOf(labelled(each)),
        };
        return { on: 'ticket', command: { name, ticketId, occurredAt, data: data(told) } as TicketCommand };
      },
    };
  });
}
