import type { Lines } from './random-lines.js';

const KINDS = ['fault', 'fault', 'fault', 'change', 'question'];
const MINUTE = 60_000;

/** A ticket's events, in any order: the rules have to stand what no command would be allowed to do. */
export function addTicket(lines: Lines, ticketId: string, customerId: string): void {
  const { random, instants } = lines;
  const stream = `ticket-${ticketId}`;
  const reported = instants.any();
  let last = reported;
  const add = (type: string, data: Readonly<Record<string, unknown>>) => {
    last = instants.after(random.chance(0.6) ? last : reported);
    lines.add(stream, type, last, data);
  };
  lines.add(stream, 'TicketReported', reported, {
    customerId,
    channel: random.pick(['phone', 'email', 'portal']),
    kind: random.pick(KINDS),
    subject: 'No dial tone',
    topic: 'dial-tone',
  });
  addAcknowledgements(lines, ticketId, add);
  lines.maybe(0.25, () => add('TicketClassified', { kind: random.pick(KINDS), reason: 'looked into it' }));
  lines.maybe(0.1, () => add('TicketClassified', { kind: random.pick(KINDS), reason: 'once more' }));
  lines.maybe(0.45, () => add('RemoteResolutionRuledOut', { reason: 'no network on site' }));
  lines.maybe(0.4, () => add('TechnicianRequested', { by: 'customer' }));
  lines.maybe(0.1, () => add('TechnicianRequestWithdrawn', { by: 'customer' }));
  lines.maybe(0.05, () => add('TechnicianRequested', { by: 'customer' }));
  lines.maybe(0.4, () => add('TechnicianDispatched', { technician: 'M. Kral' }));
  lines.maybe(0.1, () => add('TechnicianDispatched', { technician: 'M. Kral' }));
  lines.maybe(0.35, () => add('FaultNeutralised', { by: 'remote' }));
  if (random.chance(0.45)) addHardware(lines, add);
  while (random.chance(0.45)) addExcuse(lines, stream, reported);
  lines.maybe(0.25, () => addPaidWork(lines, stream, reported));
  lines.maybe(0.7, () => add('TicketResolved', { summary: 'done' }));
  lines.maybe(0.2, () => add('TicketReopened', { reason: 'came back' }));
  lines.maybe(0.15, () => add('TicketResolved', { summary: 'done again' }));
  lines.maybe(0.07, () => add('TicketVoided', { reason: 'duplicate', approvedBy: 'manager' }));
  lines.maybe(0.05, () => add('CustomerAwaited', { reason: 'a log file' }));
  lines.maybe(0.05, () => add('CustomerResponded', { reason: 'sent it' }));
}

type Add = (type: string, data: Readonly<Record<string, unknown>>) => void;

function addAcknowledgements({ random }: Lines, ticketId: string, add: Add): void {
  for (let number = 0; random.chance(0.75 - number * 0.25); number += 1) {
    const messageId = `m-${ticketId}-${random.chance(0.9) ? number : 0}`;
    add('TicketAcknowledged', {
      channel: random.pick(['email', 'sms']),
      recipient: 'it@customer.example',
      ...(random.chance(0.95) && { messageId }),
      delivery: random.pick(['delivered', 'accepted']),
    });
    if (random.chance(0.25)) add('AcknowledgementBounced', { messageId, reason: '550 mailbox unavailable' });
  }
}

function addHardware(lines: Lines, add: Add): void {
  const { random } = lines;
  lines.maybe(0.25, () => add('HardwareFaultConfirmed', { serialNumber: 'S0', underWarranty: false }));
  lines.maybe(0.9, () =>
    add('HardwareFaultConfirmed', { serialNumber: 'S1', underWarranty: random.chance(0.9) }),
  );
  lines.maybe(0.7, () =>
    add('ReplacementShipped', { carrier: 'courier', trackingNumber: 'X1', serialNumber: 'S2' }),
  );
  lines.maybe(0.7, () => add('ReplacementDelivered', { proof: 'signature' }));
  lines.maybe(0.1, () => add('ReplacementDelivered', { proof: 'signature' }));
  lines.maybe(0.6, () => add('ConfigurationRestored', { backupId: 'b1' }));
  lines.maybe(0.2, () => add('AdjustmentRequested', { what: 'short numbers' }));
  lines.maybe(0.15, () => add('ReplacementAdjusted', { what: 'short numbers' }));
}

/** Overlapping, touching, before the start, across the due instant, long. */
function addExcuse(lines: Lines, stream: string, near: number): void {
  const { random, instants } = lines;
  const ends = [instants.after(near), random.chance(0.5) ? instants.any() : instants.after(near)];
  const [from, until] = [Math.min(...ends), Math.max(...ends)];
  const logged = random.chance(0.7) ? until : instants.any();
  if (from === until) return;
  lines.add(stream, 'WorkExcused', logged, {
    from: instants.written(from),
    until: instants.written(until),
    reason: 'access-denied',
    evidence: 'mail of the customer',
  });
}

function addPaidWork(lines: Lines, stream: string, reported: number): void {
  const { random, instants } = lines;
  const agreed = instants.after(reported);
  const times = random.between(0, 2);
  for (let number = 0; number < times; number += 1) {
    const agreedAt = instants.beside(number === 0 ? agreed : instants.after(agreed));
    lines.add(stream, 'TicketEscalatedToPaid', instants.after(agreed), {
      reason: 'remote-configuration',
      agreement: { channel: 'email', agreedAt: instants.written(agreedAt), reference: 'offer 12' },
    });
  }
  for (let number = 0; number === 0 || random.chance(0.3); number += 1) {
    const started = random.chance(0.4) ? instants.beside(agreed) : instants.after(reported);
    const ended = started + MINUTE * random.between(1, 400);
    lines.add(stream, 'PaidWorkLogged', random.chance(0.6) ? ended : instants.after(started), {
      startedAt: instants.written(started),
      endedAt: instants.written(ended),
      where: random.pick(['remote', 'on-site']),
      technician: 'M. Kral',
    });
  }
}
