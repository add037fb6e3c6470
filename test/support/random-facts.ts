import { shippedTerms, type Terms, TermsBook } from '#contract';
import { type Fact, formatInstant } from '#facts';
import { factsOf } from '#history';
import { Random } from '../reference/random.js';
import { randomQuestion } from '../reference/random-history.js';
import type { Published } from '#compliance';

const HOUR = 3_600_000;
const MINUTE = 60_000;

/** A random history in its order of recording, and the terms that it is judged by. */
export interface RandomFacts {
  readonly facts: readonly Fact[];
  readonly published: Published;
}

/**
 * A history of the reference's generator (corrections, retractions, new calendars and terms, contracts signed late, tickets
 * that overtake), to which is added what the reference leaves out: remote work, warnings, waiting, and for every other seed terms
 * with pauses, for every other of these with the other reading of who was served first. In every fifth a package is published late, so that
 * until then nothing can be judged where somebody has signed it.
 */
export function randomFacts(seed: number): RandomFacts {
  const random = new Random(seed * 7 + 1);
  const facts = factsOf(randomQuestion(seed).history);
  const added = facts.flatMap((fact) => addedTo(fact, random));
  const placed = [...facts];
  for (const fact of added) placed.splice(random.between(0, placed.length), 0, fact);
  const terms = seed % 2 === 0 ? shippedTerms().map((each) => otherTerms(each, seed)) : shippedTerms();
  if (seed % 5 > 0) return { facts: placed, published: { terms: new TermsBook(terms) } };
  const late = terms.pop()!;
  placed.splice(random.between(0, placed.length), 0, publication(late, facts[0]!));
  return { facts: placed, published: { terms: new TermsBook(terms) } };
}

function publication(terms: Terms, fact: Fact): Fact {
  const { occurredAt } = fact;
  const data = { version: terms.version, terms };
  return { ...fact, id: 'late-terms', stream: `terms-${terms.id}`, type: 'TermsPublished', occurredAt, data };
}

function addedTo(fact: Fact, random: Random): Fact[] {
  if (fact.type !== 'TicketReported') return [];
  const managed = { activity: 'remote-management', ...interval(fact, 1, random.pick([20, 90, 200])) };
  return [
    ...(random.chance(0.5) ? [laterFact(fact, 'RemoteWorkLogged', random.between(1, 30), managed)] : []),
    ...(random.chance(0.4) ? repeatedQuestion(fact, random) : []),
    ...(random.chance(0.4)
      ? [laterFact(fact, 'CustomerAwaited', random.between(0, 40), { reason: 'x' })]
      : []),
    ...(random.chance(0.2) ? [laterFact(fact, 'CustomerResponded', random.between(1, 90), {})] : []),
  ];
}

/** A warning, near the ticket or long before it, and paid work for the next question on the topic. */
function repeatedQuestion(report: Fact, random: Random): Fact[] {
  const { customerId } = report.data as { customerId: string };
  const about = { topic: 'dialling', ticketId: 'x', channel: 'email', reference: 'r' };
  const warning = laterFact(report, 'RepeatWarningGiven', random.between(-400, 10) * 12, about);
  const kind = random.pick(['question', 'fault', 'change']);
  const agreement = { channel: 'email', agreedAt: interval(report, 1, 0).startedAt, reference: 'r' };
  const paid = { where: 'remote', ...interval(report, 3, 30) };
  return [
    { ...warning, stream: `customer-${customerId}` },
    laterFact(report, 'TicketClassified', random.between(0, 9), { kind, topic: 'dialling', reason: 'x' }),
    laterFact(report, 'TicketEscalatedToPaid', 2, { reason: 'repeated-question', agreement }),
    ...(random.chance(0.6) ? [laterFact(report, 'PaidWorkLogged', 5, paid)] : []),
  ];
}

function laterFact(fact: Fact, type: string, hours: number, data: object): Fact {
  const occurredAt = fact.occurredAt + hours * HOUR;
  return { ...fact, id: `${fact.id}-${type}-${hours}`, type, occurredAt, recordedAt: occurredAt, data };
}

function interval(
  { occurredAt }: Fact,
  hours: number,
  minutes: number,
): { startedAt: string; endedAt: string; technician: string } {
  const startedAt = occurredAt + hours * HOUR;
  return {
    startedAt: formatInstant(startedAt),
    endedAt: formatInstant(startedAt + minutes * MINUTE),
    technician: 'eva',
  };
}

function otherTerms(terms: Terms, seed: number): Terms {
  const guarantees = Object.entries(terms.guarantees).map(([name, promise]) => [
    name,
    promise && 'counting' in promise ? { ...promise, pausedWhile: ['awaiting-customer'] } : promise,
  ]);
  return {
    ...terms,
    guarantees: Object.fromEntries(guarantees) as Terms['guarantees'],
    readings: seed % 4 === 0 ? { ...terms.readings, slaFirst: 'first-work' } : terms.readings,
  };
}
