import type { Instant } from '#facts';
import { formatInstant } from '#facts';
import type { TicketCommandName, TicketCommandOf } from '#ticket';
import { at, MINUTE } from './wall-clock.js';

/** What a happening may ask about the ticket that it belongs to. */
export interface Told {
  readonly customerId: string;
  readonly email: string;
  /** The event of an earlier happening of the same ticket, by its label. */
  readonly eventOf: (label: string) => string;
}

/** Something that happens to a ticket, told in its order; who records it and when is added below. */
export interface Happening {
  readonly name: TicketCommandName;
  readonly occurredAt: Instant;
  readonly data: (told: Told) => object;
  readonly recordedAt?: Instant;
  readonly by?: string;
  readonly label?: string;
}

export type When = string | Instant;
type DataOf<Name extends TicketCommandName> = TicketCommandOf<Name>['data'];

/** Any happening, by the name of its command. */
export function it<Name extends TicketCommandName>(
  when: When,
  name: Name,
  data: DataOf<Name> | ((told: Told) => DataOf<Name>),
): Happening {
  return {
    name,
    occurredAt: at(when),
    data: typeof data === 'function' ? data : () => data,
  };
}

/** The same happening, written down only then. */
export function writtenDown(when: When, happening: Happening): Happening {
  return { ...happening, recordedAt: at(when) };
}

/** The same happening, with a label for a later correction or retraction. */
export function called(label: string, happening: Happening): Happening {
  return { ...happening, label };
}

export interface Request {
  readonly kind: 'fault' | 'change' | 'question';
  readonly subject: string;
  readonly channel?: 'phone' | 'email' | 'portal';
  readonly topic?: string;
  readonly product?: string;
  readonly serialNumber?: string;
}

export function reported(when: When, request: Request): Happening {
  return it(when, 'ReportTicket', ({ customerId }) => ({ customerId, channel: 'phone', ...request }));
}

/** The confirmation of receipt reached the customer. */
export function acknowledged(when: When, messageId?: string): Happening {
  return it(when, 'AcknowledgeTicket', ({ email }) => ({
    channel: 'email',
    recipient: email,
    delivery: 'delivered',
    ...(messageId !== undefined && { messageId }),
  }));
}

export function remoteWork(
  from: When,
  minutes: number,
  activity: DataOf<'LogRemoteWork'>['activity'],
  cause?: 'supplier' | 'customer',
): Happening {
  const { startedAt, endedAt, until } = interval(from, minutes);
  return it(until, 'LogRemoteWork', {
    startedAt,
    endedAt,
    activity,
    technician: 'tech-jana',
    ...(cause && { cause }),
  });
}

export function onSiteWork(from: When, minutes: number, technician = 'tech-peter'): Happening {
  const { startedAt, endedAt, until } = interval(from, minutes);
  return it(until, 'LogOnSiteWork', { startedAt, endedAt, technician });
}

/** Paid work, written down when it is done. */
export function paidWork(from: When, minutes: number, where: 'remote' | 'on-site' = 'remote'): Happening {
  const { startedAt, endedAt, until } = interval(from, minutes);
  return it(until, 'LogPaidWork', { startedAt, endedAt, where, technician: 'tech-milan' });
}

/** Free support turns into paid service; the customer agreed in writing at the given time. */
export function agreedToPay(
  when: When,
  reason: DataOf<'EscalateToPaid'>['reason'],
  agreedAt: When = when,
): Happening {
  const instant = formatInstant(at(agreedAt));
  const agreement = { channel: 'email', agreedAt: instant, reference: 'E-mail of the customer' } as const;
  return it(when, 'EscalateToPaid', { reason, agreement });
}

export function ruledOut(when: When, reason = 'No connection from outside'): Happening {
  return it(when, 'RuleOutRemoteResolution', { reason });
}

export function hardwareFault(when: When, serialNumber: string, underWarranty = true): Happening {
  return it(when, 'ConfirmHardwareFault', { serialNumber, underWarranty });
}

export function shipped(when: When, serialNumber: string): Happening {
  const trackingNumber = `SK${String(at(when) / MINUTE)}`;
  return it(when, 'ShipReplacement', { carrier: 'Rýchly kuriér', trackingNumber, serialNumber });
}

export function delivered(when: When): Happening {
  return it(when, 'DeliverReplacement', { proof: 'Signed for at the reception' });
}

export function restored(when: When): Happening {
  return it(when, 'RestoreConfiguration', {});
}

export function neutralised(when: When, by: DataOf<'NeutraliseFault'>['by'] = 'remote'): Happening {
  return it(when, 'NeutraliseFault', { by });
}

export function resolved(when: When, summary = 'Checked with the customer'): Happening {
  return it(when, 'ResolveTicket', { summary });
}

export function departed(when: When, technician = 'tech-peter'): Happening {
  return it(when, 'DispatchTechnician', { technician });
}

export function arrived(when: When, technician = 'tech-peter'): Happening {
  return it(when, 'RecordTechnicianArrival', { technician });
}

export function travelled(when: When, kilometres: number, minutes: number): Happening {
  return it(when, 'LogTravel', { kilometres, minutes, technician: 'tech-peter' });
}

export function advised(when: When, reference = 'Manual, chapter 4'): Happening {
  return it(when, 'GiveAdvice', { reference });
}

function interval(from: When, minutes: number) {
  const start = at(from);
  const until = start + minutes * MINUTE;
  return { startedAt: formatInstant(start), endedAt: formatInstant(until), until };
}
