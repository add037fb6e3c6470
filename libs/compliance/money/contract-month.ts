import type { CompiledCalendar } from '#calendar';
import { byCodeUnit, type Instant } from '#facts';
import type { ContractSubject } from '../contract-judgement.js';
import type { ContractVersion } from '../contracts.js';
import { type Month, monthNamed, monthOf } from '../months.js';
import { inOrderOfStart } from './logged-work.js';

interface Begun {
  readonly startedAt: Instant;
}

/** A local month of a contract and the work that began in it, in order of its start. */
export interface ContractMonth<Work extends Begun> {
  readonly month: Month;
  /** IANA name. */
  readonly zone: string;
  /** Gives the month its terms: in force at its first instant or, where the contract began later, at its start. */
  readonly contract: ContractVersion;
  readonly work: readonly Work[];
}

/** The months in which any of the work began, in order: work belongs to the month of its start (terms, section 6). */
export function monthsWithWork<Work extends Begun>(
  subject: ContractSubject,
  work: readonly Work[],
): ContractMonth<Work>[] {
  const zone = zoneOf(subject);
  if (!zone) return [];
  const names = new Set(work.map(({ startedAt }) => monthOf(zone, startedAt).name));
  return [...names].sort(byCodeUnit).flatMap((name) => contractMonth(subject, name, work) ?? []);
}

/**
 * One month of a contract; nothing where the contract covers no part of it.
 *
 * @param name `yyyy-mm`
 */
export function contractMonth<Work extends Begun>(
  subject: ContractSubject,
  name: string,
  work: readonly Work[],
): ContractMonth<Work> | undefined {
  const zone = zoneOf(subject);
  if (!zone) return undefined;
  const month = monthNamed(zone, name);
  const contract = versionOfMonth(subject, month);
  const begun = work.filter(({ startedAt }) => month.from <= startedAt && startedAt < month.until);
  return contract && { month, zone: zone.published.timezone, contract, work: inOrderOfStart(begun) };
}

/** The contract's zone is that of its first terms. */
export function zoneOf({
  contractId,
  contracts,
  calendars,
}: Omit<ContractSubject, 'asOf'>): CompiledCalendar | undefined {
  const first = contracts.versionsOf(contractId)[0];
  return first && calendars.first(first.terms.workingDaysCalendar);
}

/** In force at the first instant of the month that the contract covers. */
function versionOfMonth(
  { contracts, contractId }: ContractSubject,
  month: Month,
): ContractVersion | undefined {
  const versions = contracts.versionsOf(contractId);
  const start = versions.reduce((earliest, { from }) => Math.min(earliest, from), Infinity);
  const covered = Math.max(start, month.from);
  const isCovered = covered < month.until && covered < contracts.endOf(contractId);
  return isCovered ? contracts.versionAt(contractId, covered) : undefined;
}
