import { formatInstant, type Instant } from '#facts';
import type { World } from '../world.js';
import { type ContractMonth, contractMonth } from './contract-month.js';
import { type Draw, drawn } from './draw.js';
import { type Evidence, evidenceOf } from '../explain/evidence.js';
import { onSiteWork, usingIncludedHours } from './included-on-site-time.js';
import { mayUse, remoteWork } from './included-remote-time.js';
import { isPaid, type LoggedWork, MINUTE } from './logged-work.js';
import { contractsOf, type ServedContract } from './served-contract.js';

/** What one logged piece of work took of a month's included time. Minutes may have fractions. */
export interface AllowanceEntry {
  readonly fact: Evidence;
  /** `null` for a check of the exchange. */
  readonly ticketId: string | null;
  readonly startedAt: string;
  readonly minutes: number;
  readonly includedMinutes: number;
  /** Beyond the included time. Nobody is charged for it here: what work on site costs is a line of its own. */
  readonly overrunMinutes: number;
}

/** A contract's included time of one month and what was drawn from it (terms, section 6). */
export interface Allowance {
  readonly contractId: string;
  /** `yyyy-mm` */
  readonly month: string;
  readonly of: 'remote' | 'on-site';
  readonly termsId: string;
  readonly termsVersion: number;
  /** The contract signed or amended that gives the month its terms. */
  readonly agreedBy: Evidence;
  /** IANA name of the zone whose months count. */
  readonly zone: string;
  readonly includedMinutes: number;
  readonly usedMinutes: number;
  readonly overrunMinutes: number;
  /** Can still be used; nothing once the month has ended. */
  readonly leftMinutes: number;
  /** Was left when the month ended. */
  readonly lapsedMinutes: number;
  /** In order of start. */
  readonly entries: readonly AllowanceEntry[];
  /** Remote management that the kind of its ticket keeps from using included time; it is not charged either. */
  readonly outside: readonly AllowanceEntry[];
}

/** Whose included time it is, and what was done that may or may not use it. */
interface Usage {
  readonly of: Allowance['of'];
  readonly includedMinutes: number;
  readonly work: readonly LoggedWork[];
  readonly outside: readonly LoggedWork[];
}

/**
 * The included time of a customer's contracts in a month of which they cover any part: remote, then on site.
 *
 * @param month `yyyy-mm`
 */
export function allowancesOf(world: World, customerId: string, month: string): Allowance[] {
  return contractsOf(world, customerId).flatMap((served) =>
    [remoteAllowance(served, month), onSiteAllowance(served, month)].filter((found) => found !== undefined),
  );
}

function remoteAllowance({ subject, tickets }: ServedContract, name: string): Allowance | undefined {
  const found = contractMonth(subject, name, tickets.flatMap(remoteWork));
  const promise = found?.contract.terms.guarantees['included-remote'];
  if (!promise) return undefined;
  const managed = found.work.filter((work) => !isPaid(work));
  return allowance(subject.asOf, found, {
    of: 'remote',
    includedMinutes: promise.minutesPerMonth,
    work: managed.filter(({ ticket }) => mayUse(promise, ticket.newestKind)),
    outside: managed.filter(({ ticket }) => !mayUse(promise, ticket.newestKind)),
  });
}

function onSiteAllowance({ subject, tickets, checks }: ServedContract, name: string): Allowance | undefined {
  const found = contractMonth(subject, name, onSiteWork(checks, tickets));
  const includedMinutes = found?.contract.terms.includedOnSiteMinutesPerMonth;
  if (!includedMinutes) return undefined;
  return allowance(subject.asOf, found, {
    of: 'on-site',
    includedMinutes,
    work: usingIncludedHours(found),
    outside: [],
  });
}

function allowance(
  asOf: Instant,
  { contract, month, zone }: ContractMonth<LoggedWork>,
  usage: Usage,
): Allowance {
  const included = usage.includedMinutes * MINUTE;
  const draws = drawn(usage.work, included);
  const used = draws.reduce((sum, draw) => sum + draw.included, 0);
  const unusedMinutes = (included - used) / MINUTE;
  const ended = asOf >= month.until;
  return {
    contractId: contract.contractId,
    month: month.name,
    of: usage.of,
    termsId: contract.terms.id,
    termsVersion: contract.terms.version,
    agreedBy: evidenceOf(contract.fact),
    zone,
    includedMinutes: usage.includedMinutes,
    usedMinutes: used / MINUTE,
    overrunMinutes: draws.reduce((sum, { overrun }) => sum + overrun, 0) / MINUTE,
    leftMinutes: ended ? 0 : unusedMinutes,
    lapsedMinutes: ended ? unusedMinutes : 0,
    entries: draws.map(entryOf),
    outside: drawn(usage.outside, 0).map(entryOf),
  };
}

function entryOf({ work, included, overrun }: Draw): AllowanceEntry {
  return {
    fact: evidenceOf(work.fact),
    ticketId: work.ticket?.ticketId ?? null,
    startedAt: formatInstant(work.startedAt),
    minutes: work.duration / MINUTE,
    includedMinutes: included / MINUTE,
    overrunMinutes: overrun / MINUTE,
  };
}
