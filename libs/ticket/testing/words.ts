import { scenarios } from '../../../test/support/given-when-then.js';
import { on } from '../../../test/support/situation.js';
import { decideTicket, evolveTicket, initialTicket, ticketCommands } from '../index.js';
import type { TicketCommand, TicketCommandName } from '../index.js';

/** The day on which the examples play, in the evening of which they are told: a Friday without anything particular. */
export function friday(time: string): string {
  return `Fri 2026-03-27 ${time}`;
}

export const { given } = scenarios<TicketCommand, typeof initialTicket>(
  { decide: decideTicket, evolve: evolveTicket, initial: initialTicket },
  friday('18:00'),
);

/** A command about the ticket T1, with ordinary data where the example does not care. */
export function ask(name: TicketCommandName, when: string, data: object = {}): TicketCommand {
  const { occurredAt, data: ordinary } = on(when, ticketCommands[name], { ...FURTHER_DATA[name], ...data });
  return { name, ticketId: 'T1', occurredAt: Date.parse(occurredAt), data: ordinary } as TicketCommand;
}

/** What happened to T1; `as` names it for those who correct or retract it. */
export const reportedAt = (time: string): ReturnType<typeof on> =>
  on(friday(time), 'TicketReported', { customerId: 'acme', kind: 'fault' }, { as: 'report' });
export const confirmedAt = (time: string): ReturnType<typeof on> =>
  on(friday(time), 'HardwareFaultConfirmed', {}, { as: 'confirmation' });
export const shippedAt = (time: string): ReturnType<typeof on> =>
  on(friday(time), 'ReplacementShipped', {}, { as: 'shipment' });
export const deliveredAt = (time: string): ReturnType<typeof on> =>
  on(friday(time), 'ReplacementDelivered', {}, { as: 'delivery' });
export const resolvedAt = (time: string): ReturnType<typeof on> =>
  on(friday(time), 'TicketResolved', {}, { as: 'resolution' });
export const reopenedAt = (time: string): ReturnType<typeof on> =>
  on(friday(time), 'TicketReopened', {}, { as: 'reopening' });
export const voidedAt = (time: string): ReturnType<typeof on> =>
  on(friday(time), 'TicketVoided', {}, { as: 'void' });
export const escalatedAt = (time: string): ReturnType<typeof on> =>
  on(friday(time), 'TicketEscalatedToPaid', FURTHER_DATA.EscalateToPaid, { as: 'escalation' });

const morning = { startedAt: friday('09:30'), endedAt: friday('10:00') };

const FURTHER_DATA = {
  ReportTicket: { customerId: 'acme', kind: 'fault' },
  ClassifyTicket: { kind: 'change' },
  BounceAcknowledgement: { messageId: 'message-1' },
  ExcuseWork: { from: friday('10:00'), until: friday('11:00') },
  LogRemoteWork: morning,
  LogOnSiteWork: morning,
  LogPaidWork: morning,
  ReceiveFaultyPiece: { serialNumber: 'SN-1' },
  EscalateToPaid: {
    reason: 'remote-configuration',
    agreement: { channel: 'email', agreedAt: friday('09:10'), reference: 'mail-3' },
  },
  CorrectOccurrence: { occurredAt: friday('09:05') },
  ProposeChange: { changeId: 'change-1', by: 'dispatcher' },
  RefuseChange: { changeId: 'change-1', by: 'manager' },
} satisfies Partial<Record<TicketCommandName, object>> as Partial<Record<TicketCommandName, object>>;
