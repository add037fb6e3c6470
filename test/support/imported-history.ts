/** A made-up history of many tickets that overlap, with lines that an import has to refuse. */
interface Line {
  readonly id?: string;
  readonly stream: string;
  readonly type: string;
  readonly occurredAt: string;
  readonly data: Record<string, unknown>;
}

const BEGINNING = Date.parse('2026-01-05T08:00:00Z');
const MINUTE = 60_000;

const CUSTOMERS = ['acme', 'beta', 'gamma'];

/** @param tickets each of them seven lines, two of which are refused: one for ever, one that later lines would allow */
export function historyWithRefusals(tickets: number): string[] {
  const lines: string[] = CUSTOMERS.flatMap((customerId) => registration(customerId).map(text));
  for (let number = 0; number < tickets + OVERLAP; number += 1) {
    for (let step = 0; step < STEPS.length; step += 1) {
      const ticket = number - step * 5;
      if (ticket < 0 || ticket >= tickets) continue;
      lines.push(step === 4 && ticket % 10 === 3 ? 'no fact at all' : text(stepOf(ticket, step)));
    }
    // The same line once more is the same event.
    if (number % 25 === 0) lines.push(lines[0]!);
  }
  return lines;
}

function registration(customerId: string): Line[] {
  const at = { stream: `customer-${customerId}`, occurredAt: new Date(BEGINNING).toISOString() };
  const contract = {
    contractId: `${customerId}-1`,
    termsId: 'variant-3',
    termsVersion: 1,
    from: '2026-01-05',
  };
  return [
    {
      ...at,
      type: 'CustomerRegistered',
      data: { name: `Owner of ${customerId}`, email: `it@${customerId}.example` },
    },
    { ...at, type: 'ContractSigned', data: contract },
  ];
}

const STEPS: readonly (readonly [type: string, data: Record<string, unknown>])[] = [
  ['TicketReported', { channel: 'phone', kind: 'fault', subject: 'No dial tone at the reception' }],
  ['TicketAcknowledged', { channel: 'email', recipient: 'it@customer.example', delivery: 'delivered' }],
  // Nobody has confirmed a fault of the hardware yet; the next line does.
  ['ReplacementShipped', { carrier: 'DHL', trackingNumber: 'JJD0099', serialNumber: 'S1' }],
  ['HardwareFaultConfirmed', { serialNumber: 'S0', underWarranty: true }],
  ['CustomerAwaited', { reason: 'Asked for a signature' }],
  // Confirmed already: this one is as it should be.
  ['ReplacementShipped', { carrier: 'GLS', trackingNumber: 'Z-77', serialNumber: 'S2' }],
  ['ReplacementAdjusted', { what: 'Ring tone' }],
];
const OVERLAP = STEPS.length * 5;

function stepOf(ticket: number, step: number): Line {
  const [type, data] = STEPS[step]!;
  // All of a ticket happened at one instant, so that only the order of the lines decides.
  const occurredAt = new Date(BEGINNING + ticket * MINUTE).toISOString();
  const reporter = type === 'TicketReported' ? { customerId: CUSTOMERS[ticket % CUSTOMERS.length] } : {};
  const number = (ticket * STEPS.length + step).toString(16).padStart(12, '0');
  const named = ticket % 2 === 1 ? { id: `00000000-0000-4000-8000-${number}` } : {};
  return { ...named, stream: `ticket-T${ticket}`, type, occurredAt, data: { ...data, ...reporter } };
}

function text(line: Line): string {
  return JSON.stringify(line);
}
