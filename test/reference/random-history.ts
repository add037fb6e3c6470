import { parseInstant } from '#facts';
import { midnight } from './calendar.js';
import { referenceRows } from './judge.js';
import type { Line, Question } from './known-events.js';
import { Random } from './random.js';
import { addChanges } from './random-changes.js';
import { addCustomer, type TermsName } from './random-customer.js';
import { Instants } from './random-instants.js';
import { Lines } from './random-lines.js';
import { addCalendarVersions, addTerms } from './random-publications.js';
import { addTicket } from './random-ticket.js';
import type { Row } from './row.js';

const PACKAGES: readonly TermsName[] = ['variant-1', 'variant-2', 'variant-3', 'variant-3'].map(
  (termsId) => ({ termsId, termsVersion: 1 }),
);
const JUDGED = ['dueAt', 'startedAt', 'stoppedAt'];
const TICKETS = ['T0', 'T1', 'T2', 'T10', 'a.1', 'T-1'];

/** A history and what is asked about it, the same for the same seed. */
export function randomQuestion(seed: number): Question {
  const random = new Random(seed);
  const instants = new Instants(random);
  const lines = new Lines(random, instants);
  const own = random.chance(0.15) ? addTerms(lines) : [];
  const customers = ['c0', 'c1', 'c2'].slice(0, random.between(1, 3));
  random
    .shuffled(TICKETS)
    .slice(0, random.pick([1, 2, 3, 4, 6]))
    .forEach((ticketId) => addTicket(lines, ticketId, random.pick(customers)));
  for (const customerId of customers) addCustomer(lines, customerId, [...PACKAGES, ...own, ...own]);
  addCalendarVersions(lines);
  addChanges(lines);
  const history = placed(random, sharpened(random, lines.all));
  return { history, ...asked(random, history, instants) };
}

/** Moves some events to exactly where a first judgement finds that something begins, stops or is due. */
function sharpened(random: Random, history: readonly Line[]): Line[] {
  if (random.chance(0.3)) return [...history];
  const rows = referenceRows({ history });
  const midnights = history
    .flatMap(({ data }) => [data.from, data.on])
    .filter((date) => typeof date === 'string' && date.length === 10)
    .map((date) => midnight(String(date)));
  const confirmations = instantsOf(
    rows.filter((row) => row.guarantee === 'sla-first'),
    JUDGED,
  );
  return history.map((line) => {
    if (!random.chance(0.12) || line.stream.startsWith('terms-')) return line;
    const own = rows.filter((row) => line.stream === `ticket-${String(row.ticketId)}`);
    const instants = instantsOf(own.length > 0 && random.chance(0.7) ? own : rows, JUDGED);
    const elsewhere = line.type === 'TicketReported' ? midnights : confirmations;
    const isElsewhere = /Reported|Acknowledged/.test(line.type) && random.chance(0.7);
    const candidates = isElsewhere ? elsewhere : instants;
    if (candidates.length === 0) return line;
    return moved(line, new Date(random.pick(candidates) + random.pick([0, 0, 1, -1])).toISOString());
  });
}

function moved(line: Line, exact: string): Line {
  if (line.type === 'OccurrenceCorrected') return { ...line, data: { ...line.data, occurredAt: exact } };
  if (line.type === 'WorkExcused') return { ...line, data: excuseUntil(line, exact) };
  const { recordedAt: _before, ...rest } = line;
  return { ...rest, occurredAt: exact };
}

function excuseUntil({ data }: Line, until: string) {
  return parseInstant(String(data.from)) < parseInstant(until) ? { ...data, until } : data;
}

/** In the order of time mostly; a history may stand in any order. */
function placed(random: Random, history: readonly Line[]): Line[] {
  if (random.chance(0.3)) return random.shuffled(history);
  return [...history].sort((a, b) => parseInstant(a.occurredAt) - parseInstant(b.occurredAt));
}

/** As of and as known at: not said, before everything, after everything, and exactly when something happens. */
function asked(random: Random, history: readonly Line[], instants: Instants) {
  const occurred = history.map((line) => parseInstant(line.occurredAt));
  const recorded = history.map((line) => parseInstant(line.recordedAt ?? line.occurredAt));
  const judged = instantsOf(referenceRows({ history }), JUDGED);
  const near = (candidates: readonly number[]) => {
    if (random.chance(0.15)) return instants.any();
    return random.pick(candidates) + random.pick([0, 0, 0, 1, -1, 60_000, -3_600_000]);
  };
  const latest = random.chance(0.4) ? [Math.max(...occurred, ...judged)] : occurred;
  const asOf = random.chance(0.7) ? near(random.chance(0.5) ? judged.concat(occurred) : latest) : null;
  const asKnownAt = random.chance(0.35) ? near(recorded) : null;
  return {
    ...(asOf !== null && { asOf: instants.written(asOf) }),
    ...(asKnownAt !== null && { asKnownAt: instants.written(asKnownAt) }),
  };
}

function instantsOf(rows: readonly Row[], fields: readonly string[]): number[] {
  return rows
    .flatMap((row) => fields.map((field) => row[field]))
    .filter((text) => typeof text === 'string')
    .map(parseInstant);
}
