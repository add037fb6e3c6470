import { type Instant, parseInstant } from '#facts';
import type { TicketKind } from '#ticket';
import { contractJudgement, type ContractSubject } from '../contract-judgement.js';
import type { ContractVersion } from '../contracts.js';
import type { KnownFact } from '../known-facts.js';
import { type Month, monthOf } from '../months.js';
import type { TicketRecord } from '../ticket-record.js';
import type { Judgement } from '../verdict.js';

/** Remote work of a contract's ticket: paid, or drawing on the included time. */
interface Entry {
  readonly startedAt: Instant;
  readonly minutes: number;
  readonly isPaid: boolean;
  readonly kind: TicketKind;
  readonly fact: KnownFact;
}

/**
 * Included minutes are used up before any remote work is charged: broken where paid remote work began while included
 * time of its month was left, counting what remote management that began before it had used. Work belongs to the local
 * month in which it began.
 *
 * @param tickets those reported under the contract
 */
export function judgeIncludedRemote(subject: ContractSubject, tickets: readonly TicketRecord[]): Judgement[] {
  const { contractId, contracts, calendars } = subject;
  const first = contracts.versionsOf(contractId)[0];
  if (!first) return [];
  const zone = calendars.first(first.terms.workingDaysCalendar);
  const entries = tickets.filter((ticket) => !ticket.isVoided).flatMap(remoteWork);
  const months = new Map<string, Month>();
  for (const entry of entries.filter(({ isPaid }) => isPaid)) {
    const month = monthOf(zone, entry.startedAt);
    months.set(month.name, month);
  }
  return [...months.values()].flatMap((month) => {
    const contract = contracts.versionAt(contractId, month.from) ?? startingVersion(subject);
    return contract ? judgeMonth(subject, contract, { month, entries: within(month, entries) }) : [];
  });
}

function judgeMonth(
  subject: ContractSubject,
  contract: ContractVersion,
  { month, entries }: { month: Month; entries: readonly Entry[] },
): Judgement[] {
  const promise = contract.terms.guarantees['included-remote'];
  if (!promise) return [];
  const eligible = entries.filter(({ kind }) => kind === 'fault' || promise.includesChanges);
  const paid = eligible.filter(({ isPaid }) => isPaid);
  if (paid.length === 0) return [];
  const chargedTooEarly = paid.filter(
    ({ startedAt }) => minutesUsedBefore(startedAt, eligible) < promise.minutesPerMonth,
  );
  const ended = subject.asOf >= month.until;
  return [
    contractJudgement(subject, {
      guarantee: 'included-remote',
      clause: promise.clause,
      contract,
      month,
      outcome: chargedTooEarly.length > 0 ? 'breached' : ended ? 'met' : 'running',
      evidence:
        chargedTooEarly.length > 0 ? chargedTooEarly.map(({ fact }) => fact) : paid.map(({ fact }) => fact),
    }),
  ];
}

function minutesUsedBefore(instant: Instant, entries: readonly Entry[]): number {
  return entries
    .filter(({ isPaid, startedAt }) => !isPaid && startedAt < instant)
    .reduce((sum, { minutes }) => sum + minutes, 0);
}

function remoteWork(ticket: TicketRecord): Entry[] {
  const managed = ticket.all('RemoteWorkLogged').filter(({ data }) => data.activity === 'remote-management');
  const paid = ticket.all('PaidWorkLogged').filter(({ data }) => data.where === 'remote');
  const kind = ticket.newestKind;
  return [
    ...managed.map((fact) => entry(fact, fact.data, { isPaid: false, kind })),
    ...paid.map((fact) => entry(fact, fact.data, { isPaid: true, kind })),
  ];
}

function entry(
  fact: KnownFact,
  logged: { startedAt: string; endedAt: string },
  rest: Pick<Entry, 'isPaid' | 'kind'>,
): Entry {
  const startedAt = parseInstant(logged.startedAt);
  const minutes = Math.max(0, parseInstant(logged.endedAt) - startedAt) / 60_000;
  return { startedAt, minutes, fact, ...rest };
}

function within({ from, until }: Month, entries: readonly Entry[]): Entry[] {
  return entries.filter(({ startedAt }) => from <= startedAt && startedAt < until);
}

/** For the month in which the contract began after its first instant. */
function startingVersion({ contracts, contractId }: ContractSubject): ContractVersion | undefined {
  const versions = contracts.versionsOf(contractId);
  const start = versions.reduce((earliest, { from }) => Math.min(earliest, from), Infinity);
  return contracts.versionAt(contractId, start);
}
