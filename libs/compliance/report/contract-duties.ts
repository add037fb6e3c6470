import type { CompiledCalendar } from '#calendar';
import { type Instant, parseInstant } from '#facts';
import type { ContractVersion } from '../contracts.js';
import type { KnownFact } from '../known-facts.js';
import { type Month, monthNamed, monthOf, monthsUpTo } from '../months.js';
import { latest } from './agreements.js';
import { kindsIn } from './ticket-duties.js';

/** What the facts say about one contract. */
export interface ContractFacts {
  readonly versions: readonly ContractVersion[];
  readonly end: Instant;
  readonly asOf: Instant;
  readonly zone: CompiledCalendar;
  /** What is known of each ticket reported under it. */
  readonly tickets: readonly (readonly KnownFact[])[];
}

/**
 * The months for which checks of the exchange are due: covered whole, begun by the instant asked about, and the terms at
 * their first instant have checks (judging, "Rows of a contract").
 */
export function monthsWithChecks({ versions, end, asOf, zone }: ContractFacts): string[] {
  const begin = Math.min(...versions.map(({ from }) => from));
  const last = monthOf(zone, Math.min(asOf, end)).name;
  const first = monthOf(zone, begin).name;
  return monthsUpTo(last, Math.max(0, monthsBetween(first, last) + 1)).filter((name) => {
    const { from, until } = monthNamed(zone, name);
    const isWhole = begin <= from && until <= end && from <= asOf;
    return isWhole && latest(versions, from)?.terms.guarantees['pbx-check'] !== undefined;
  });
}

/** The months in which remote work was paid that included time could have been used for. */
export function monthsWithPaidRemoteWork(facts: ContractFacts): string[] {
  const { zone, tickets } = facts;
  const months = new Set<string>();
  for (const ticket of tickets) {
    if (ticket.some(({ type }) => type === 'TicketVoided')) continue;
    const isFault = kindsIn(ticket).at(-1) === 'fault';
    for (const { type, data } of ticket) {
      const { where, startedAt } = data as { where: string; startedAt: string };
      if (type !== 'PaidWorkLogged' || where !== 'remote') continue;
      const month = monthOf(zone, parseInstant(startedAt));
      if (mayUseIncludedTime(month, isFault, facts)) months.add(month.name);
    }
  }
  return [...months];
}

function mayUseIncludedTime(month: Month, isFault: boolean, { versions, end }: ContractFacts): boolean {
  const covered = Math.max(month.from, Math.min(...versions.map(({ from }) => from)));
  if (covered >= month.until || covered >= end) return false;
  const promise = latest(versions, covered)?.terms.guarantees['included-remote'];
  return promise !== undefined && (isFault || promise.includesChanges);
}

function monthsBetween(first: string, last: string): number {
  const number = (name: string): number => {
    const [year = 0, month = 0] = name.split('-').map(Number);
    return year * 12 + month;
  };
  return number(last) - number(first);
}
