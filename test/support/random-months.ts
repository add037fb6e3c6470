import fc from 'fast-check';
import { formatInstant, parseInstant } from '#facts';
import { priceList } from './money.js';
import { amended, customer, type Happening, type HistoryLine, on, signed, termsLike } from './situation.js';

/**
 * Random work for ACME from 20 February to 10 April 2026, in every mixture of contracts, kinds, reasons, agreements, price
 * levels and price lists.
 */
const BEGIN = parseInstant('2026-02-20T00:00:00+01:00');
export const HALF_HOUR = 1_800_000;

const instant = fc.integer({ min: BEGIN, max: BEGIN + 50 * 86_400_000 });
const duration = fc.oneof(
  fc.integer({ min: 0, max: 5 * 2 * HALF_HOUR }),
  fc.integer({ min: 0, max: 6 }).map((count) => count * HALF_HOUR),
);

const work = fc.record({
  startedAt: instant,
  duration,
  type: fc.constantFrom('RemoteWorkLogged', 'PaidWorkLogged', 'OnSiteWorkLogged', 'TravelLogged'),
  where: fc.constantFrom('remote', 'on-site'),
  activity: fc.constantFrom('remote-management', 'remote-management', 'fault-finding', 'advice'),
  cause: fc.constantFrom({}, { cause: 'customer' }, { cause: 'supplier' }),
  kilometres: fc.integer({ min: 0, max: 900 }).map((tenths) => tenths / 10),
});
type Work = typeof work extends fc.Arbitrary<infer Value> ? Value : never;

const escalation = fc.record({
  // Half of them before any work, so that charges are founded often enough.
  agreedAt: fc.oneof(fc.constant(BEGIN), instant),
  reason: fc.constantFrom(
    'remote-configuration',
    'fault-finding-over-15-minutes',
    'repeated-question',
    'allowance-exhausted',
  ),
});

const ticket = fc.record({
  kind: fc.constantFrom('fault', 'change', 'question'),
  work: fc.array(work, { maxLength: 8 }),
  escalations: fc.array(escalation, { maxLength: 2 }),
  voided: fc.integer({ min: 0, max: 9 }).map((dice) => dice === 0),
});

export const randomMonth = fc.record({
  terms: fc.constantFrom(
    undefined,
    'variant-1',
    'variant-2',
    'variant-3',
    'any-on-site',
    'per-ticket',
    'per-ticket',
  ),
  amended: fc.boolean(),
  /** Thousandths. */
  level: fc.integer({ min: 1, max: 2_000 }),
  prices: fc.boolean(),
  /** A second list from 20 March on, which leaves the price of an hour on the way out. */
  newPrices: fc.boolean(),
  /** How many local days before the report the customer was warned of further questions. */
  warnedBefore: fc.option(fc.integer({ min: 0, max: 200 }), { nil: undefined }),
  /** Checks of the exchange under the contract. */
  checks: fc.array(fc.record({ startedAt: instant, duration }), { maxLength: 4 }),
  tickets: fc.array(ticket, { minLength: 1, maxLength: 3 }),
});
export type RandomMonth = typeof randomMonth extends fc.Arbitrary<infer Value> ? Value : never;

export function historyOf(random: RandomMonth): HistoryLine[] {
  const { terms, amended: isAmended, level, tickets } = random;
  const papers = terms === undefined ? [] : [signed(terms)];
  return withoutRepetitions([
    termsLike('variant-3', 'any-on-site', { readings: { includedOnSite: 'any-on-site-work' } }),
    termsLike('variant-1', 'per-ticket', { readings: { startedHalfHours: 'per-ticket' } }),
    ...pricesOf(random),
    ...customer(
      'acme',
      ...papers,
      ...(terms !== undefined && isAmended ? [amended('variant-2', '2026-03-15')] : []),
      on('Mon 2023-01-02 08:10', 'PriceLevelSet', { priceLevel: level / 1000, from: '2026-03-10' }),
      ...customerFacts(random),
    ),
    ...tickets.flatMap((each, index) => linesOfTicket(`T${index}`, each)),
  ]);
}

/** The same line twice, without an id, is the same event: whoever reckons from the lines would count it twice. */
function withoutRepetitions(lines: readonly HistoryLine[]): HistoryLine[] {
  return [...new Map(lines.map((line) => [JSON.stringify(line), line])).values()];
}

function pricesOf({ prices, newPrices }: RandomMonth): HistoryLine[] {
  const first = { perKilometre: 0.45, travelPerHour: 25, onSitePerHour: '39.90' };
  const second = { perKilometre: '0.523', onSitePerHour: 41 };
  return [
    ...(prices ? [priceList('Mon 2026-01-05 08:00', 1, first)] : []),
    ...(newPrices ? [priceList('Fri 2026-03-20 08:00', 2, second)] : []),
  ];
}

/** Warnings at noon UTC, and checks of the exchange. */
function customerFacts({ terms, warnedBefore, checks }: RandomMonth): Happening[] {
  const warnedAt = Date.parse('2026-02-19T12:00:00Z') - (warnedBefore ?? 0) * 86_400_000;
  const warning = { topic: 'voicemail', ticketId: 'T0', channel: 'email', reference: 'mail' };
  const check = ({ startedAt, duration: length }: RandomMonth['checks'][number]): Happening => {
    const [from, until] = [formatInstant(startedAt), formatInstant(startedAt + length)];
    const data = { technician: 'tech-1', findings: 'none', startedAt: from, endedAt: until };
    return { type: 'PbxCheckPerformed', occurredAt: from, data };
  };
  return [
    ...(warnedBefore === undefined
      ? []
      : [{ type: 'RepeatWarningGiven', occurredAt: formatInstant(warnedAt), data: warning }]),
    ...(terms === undefined ? [] : checks.map(check)),
  ];
}

function linesOfTicket(
  ticketId: string,
  { kind, work: logged, escalations, voided }: RandomMonth['tickets'][number],
) {
  const stream = `ticket-${ticketId}`;
  const at = (occurredAt: number, type: string, data: object): HistoryLine => ({
    stream,
    type,
    occurredAt: formatInstant(occurredAt),
    data,
  });
  const report = { customerId: 'acme', channel: 'phone', kind, subject: 'Random', topic: 'voicemail' };
  return [
    at(BEGIN - 1, 'TicketReported', report),
    ...escalations.map(({ agreedAt, reason }) => {
      const agreement = { channel: 'email', agreedAt: formatInstant(agreedAt), reference: 'mail' };
      return at(BEGIN, 'TicketEscalatedToPaid', { reason, agreement });
    }),
    ...logged.map((each) => at(each.startedAt, each.type, dataOf(each))),
    ...(voided ? [at(BEGIN, 'TicketVoided', { reason: 'spam', approvedBy: 'manager' })] : []),
  ];
}

function dataOf({ startedAt, duration: length, type, where, activity, cause, kilometres }: Work): object {
  const technician = 'tech-1';
  if (type === 'TravelLogged') return { kilometres, minutes: Math.round(length / 60_000), technician };
  const times = {
    startedAt: formatInstant(startedAt),
    endedAt: formatInstant(startedAt + length),
    technician,
  };
  if (type === 'PaidWorkLogged') return { ...times, where };
  return type === 'RemoteWorkLogged' ? { ...times, activity, ...cause } : times;
}
