import { type Happening, on } from './situation.js';

interface Logging {
  /** When the work was logged; default: when it ended. */
  readonly logged?: string;
  readonly recorded?: string;
  readonly as?: string;
}

/** Remote management, which draws on the included time. */
export function managed(startedAt: string, endedAt: string, logging: Logging = {}): Happening {
  return logWork('RemoteWorkLogged', { startedAt, endedAt }, logging);
}

/** Paid work done remotely. */
export function paid(startedAt: string, endedAt: string, logging: Logging = {}): Happening {
  return logWork('PaidWorkLogged', { startedAt, endedAt, where: 'remote' }, logging);
}

/** Paid work done at the customer's. */
export function paidOnSite(startedAt: string, endedAt: string, logging: Logging = {}): Happening {
  return logWork('PaidWorkLogged', { startedAt, endedAt, where: 'on-site' }, logging);
}

/** Free or included work turned into paid work, agreed in writing at the same moment. */
export function escalated(
  when: string,
  reason: string,
  paperwork: { as?: string; recorded?: string } = {},
): Happening {
  const agreement = { channel: 'email', agreedAt: when, reference: 'mail-3' };
  return on(when, 'TicketEscalatedToPaid', { reason, agreement }, paperwork);
}

function logWork(
  type: 'RemoteWorkLogged' | 'PaidWorkLogged',
  work: Readonly<Record<'startedAt' | 'endedAt', string>> & { readonly where?: string },
  { logged, ...paperwork }: Logging,
): Happening {
  return on(logged ?? work.endedAt, type, work, paperwork);
}
