import { v5 as uuidFromName } from 'uuid';
import { type Judgement, judge, type Verdict } from '#compliance';
import type { CustomerEventType } from '#customer';
import { parseInstant } from '#facts';
import { factsOf } from '#history';
import type { TicketEventType, TicketKind } from '#ticket';
import { ordinaryData } from './situation-defaults.js';
import type { HistoryLine } from './situation-line.js';
import { at, inWords, withInstants } from './situation-time.js';

/**
 * Situations in words. Every time is one on the wall in Bratislava, with its weekday: 'Fri 2026-03-27 15:30'.
 *
 *     const rows = judged([
 *       customer('acme', signed('variant-2')),
 *       ticket('T1', 'Fri 2026-03-27 15:30', {}, on('Fri 2026-03-27 16:00', 'TicketAcknowledged')),
 *     ]);
 *     expect(rowOf(rows, 'T1', 'reaction')).toMatchObject({ outcome: 'met', dueAt: 'Mon 2026-03-30 09:00' });
 */
export { at, inWords, minutesAfter } from './situation-time.js';
export type { HistoryLine } from './situation-line.js';
export { calendarFrom, termsLike } from './situation-published.js';

/** Something that happened to a customer or a ticket, before anybody said to which. */
export type Happening = Omit<HistoryLine, 'stream'>;

interface Paperwork {
  /** When it was recorded, where that was not at once. */
  readonly recorded?: string;
  /** A name by which `corrected` and `retracted` find it. */
  readonly as?: string;
}

const NAMES = '7b0c3c1e-54a5-4d58-9a51-2a7a36a3a1c0';

/** What happened when: `on('Mon 2026-03-30 09:10', 'TechnicianDispatched', {}, { as: 'departure' })`. */
export function on(
  when: string,
  type: CustomerEventType | TicketEventType,
  data: object = {},
  { recorded, as }: Paperwork = {},
): Happening {
  return {
    type,
    occurredAt: at(when),
    ...(recorded !== undefined && { recordedAt: at(recorded) }),
    ...(as !== undefined && { id: idOf(as) }),
    data: withInstants({ ...ordinaryData[type], ...data }),
  };
}

/** From `when` on it is known that something named with `as` happened at another time. */
export function corrected(
  when: string,
  as: string,
  happenedAt: string,
  paperwork: Paperwork = {},
): Happening {
  return on(when, 'OccurrenceCorrected', { eventId: idOf(as), occurredAt: happenedAt }, paperwork);
}

/** From `when` on it is known that something named with `as` never happened. */
export function retracted(when: string, as: string, paperwork: Paperwork = {}): Happening {
  return on(when, 'FactRetracted', { eventId: idOf(as) }, paperwork);
}

/** A contract, named `<customer>-1` unless told otherwise, in force from a local midnight. */
export function signed(termsId: string, from = '2023-01-01', contractId?: string): Happening {
  return on('Mon 2023-01-02 08:05', 'ContractSigned', { termsId, from, ...(contractId && { contractId }) });
}

export function amended(termsId: string, from: string, contractId?: string): Happening {
  return on('Mon 2023-01-02 08:06', 'ContractAmended', { termsId, from, ...(contractId && { contractId }) });
}

export function ended(day: string, contractId?: string): Happening {
  return on('Mon 2023-01-02 08:07', 'ContractEnded', { on: day, ...(contractId && { contractId }) });
}

/** A customer who has been known since the calendars begin, and what happened to them. */
export function customer(customerId: string, ...happenings: readonly Happening[]): HistoryLine[] {
  const registered = on('Mon 2023-01-02 08:00', 'CustomerRegistered');
  return [registered, ...happenings].map((happening) => {
    const isAboutContract = /^Contract|^PbxCheck/.test(happening.type);
    const data = { ...(isAboutContract && { contractId: `${customerId}-1` }), ...happening.data };
    return { stream: `customer-${customerId}`, ...happening, data };
  });
}

/** How a ticket began, where it was not with a fault reported and recorded at once. */
export interface Report extends Paperwork {
  readonly kind?: TicketKind;
  readonly topic?: string;
  readonly customer?: string;
}

/** A ticket of `acme` (or another customer): reported, and what happened to it then. */
export function ticket(
  ticketId: string,
  when: string,
  { kind = 'fault', topic, customer: customerId = 'acme', ...paperwork }: Report,
  ...happenings: readonly Happening[]
): HistoryLine[] {
  const data = { customerId, kind, ...(topic !== undefined && { topic }) };
  const report = on(when, 'TicketReported', data, paperwork);
  return [report, ...happenings].map((happening) => ({ stream: `ticket-${ticketId}`, ...happening }));
}

/** The instants asked about, on the wall in Bratislava. */
export interface Asked {
  readonly asOf?: string;
  readonly asKnownAt?: string;
}

export function judged(
  history: readonly (HistoryLine | readonly HistoryLine[])[],
  asked: Asked = {},
): Judgement[] {
  return judge(factsOf(history.flat()), {
    asOf: asked.asOf === undefined ? undefined : parseInstant(at(asked.asOf)),
    asKnownAt: asked.asKnownAt === undefined ? undefined : parseInstant(at(asked.asKnownAt)),
  });
}

/** The row of a ticket's promise, its times as the clock on the wall shows them; nothing where there is none. */
export function rowOf(
  judgements: readonly Judgement[],
  ticketId: string,
  guarantee: Verdict['guarantee'],
): Verdict | undefined {
  return found(judgements, (row) => row.ticketId === ticketId && row.guarantee === guarantee);
}

/** The row of a contract's month, `yyyy-mm`. */
export function monthRowOf(
  judgements: readonly Judgement[],
  contractId: string,
  guarantee: Verdict['guarantee'],
  month: string,
): Verdict | undefined {
  return found(
    judgements,
    (row) => row.contractId === contractId && row.guarantee === guarantee && row.month === month,
  );
}

function found(judgements: readonly Judgement[], wanted: (row: Verdict) => boolean): Verdict | undefined {
  const rows = judgements.map(({ verdict }) => verdict).filter(wanted);
  if (rows.length > 1) throw new Error('One promise has two rows');
  const [row] = rows;
  return (
    row && {
      ...row,
      startedAt: inWords(row.startedAt),
      dueAt: inWords(row.dueAt),
      stoppedAt: inWords(row.stoppedAt),
    }
  );
}

function idOf(name: string): string {
  return uuidFromName(name, NAMES);
}
