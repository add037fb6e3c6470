import type { FactLine, ReportedTicket, Verdict } from '../api/answers.js';
import { type TicketFormName, ticketForms } from './forms.js';

/** What a command cannot do without: a fact that came before it. The server has the last word (`decideTicket`). */
const NEEDS: Readonly<Partial<Record<TicketFormName, string>>> = {
  BounceAcknowledgement: 'TicketAcknowledged',
  ShipReplacement: 'HardwareFaultConfirmed',
  DeliverReplacement: 'ReplacementShipped',
  ReceiveFaultyPiece: 'ReplacementShipped',
  RestoreConfiguration: 'ReplacementDelivered',
  AdjustReplacement: 'AdjustmentRequested',
  WithdrawTechnicianRequest: 'TechnicianRequested',
  RecordTechnicianArrival: 'TechnicianDispatched',
  LogPaidWork: 'TicketEscalatedToPaid',
};

/** Pairs of which the second is possible after the first, and the first again after the second. */
const IN_TURN: readonly { readonly begin: Turn; readonly end: Turn }[] = [
  {
    begin: { command: 'ResolveTicket', type: 'TicketResolved' },
    end: { command: 'ReopenTicket', type: 'TicketReopened' },
  },
  {
    begin: { command: 'AwaitCustomer', type: 'CustomerAwaited' },
    end: { command: 'RecordCustomerResponse', type: 'CustomerResponded' },
  },
];

interface Turn {
  readonly command: TicketFormName;
  readonly type: string;
}

/** On a ticket that is void nothing is worked on; what others do is still recorded. */
const AFTER_VOID: readonly TicketFormName[] = [
  ...(['AcknowledgeTicket', 'BounceAcknowledgement', 'ClassifyTicket', 'AwaitCustomer'] as const),
  ...(['RecordCustomerResponse', 'DeliverReplacement', 'RequestAdjustment', 'ReceiveFaultyPiece'] as const),
  ...(['RequestTechnician', 'WithdrawTechnicianRequest', 'RecordTechnicianArrival', 'LogTravel'] as const),
  'EscalateToPaid',
];

/** What stops a clock that runs is what an agent most likely wants to record. */
const STOPS: Readonly<Record<string, TicketFormName>> = {
  reaction: 'AcknowledgeTicket',
  'remote-resolution': 'NeutraliseFault',
  'technician-dispatch': 'DispatchTechnician',
  replacement: 'ShipReplacement',
  'configuration-restore': 'RestoreConfiguration',
  'replacement-adjustment': 'AdjustReplacement',
  'final-resolution': 'ResolveTicket',
};

/** The forms that the state of a ticket permits, the likely ones first. */
export function possibleForms({
  facts,
  verdicts,
}: Pick<ReportedTicket, 'facts' | 'verdicts'>): TicketFormName[] {
  const happened = withoutRetracted(facts).map(({ type }) => type);
  const likely = verdicts.filter(isOpen).flatMap(({ guarantee }) => STOPS[guarantee] ?? []);
  const all = (Object.keys(ticketForms) as TicketFormName[]).filter((name) => isPossible(name, happened));
  return [...all.filter((name) => likely.includes(name)), ...all.filter((name) => !likely.includes(name))];
}

function isOpen({ stoppedAt, outcome }: Verdict): boolean {
  return stoppedAt === null && (outcome === 'running' || outcome === 'breached');
}

function isPossible(name: TicketFormName, happened: readonly string[]): boolean {
  if (happened.includes('TicketVoided') && !AFTER_VOID.includes(name)) return false;
  const needed = NEEDS[name];
  if (needed !== undefined && !happened.includes(needed)) return false;
  return IN_TURN.every(({ begin, end }) => {
    const last = happened.findLast((type) => type === begin.type || type === end.type);
    if (name === begin.command) return last !== begin.type;
    return name !== end.command || last === begin.type;
  });
}

function withoutRetracted(facts: readonly FactLine[]): FactLine[] {
  const retracted = facts.filter(({ type }) => type === 'FactRetracted').map(({ data }) => data.eventId);
  return facts.filter(({ id }) => !retracted.includes(id));
}
