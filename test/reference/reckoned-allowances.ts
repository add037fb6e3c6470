import type { RandomMonth } from '../support/random-months.js';
import type { HistoryLine } from '../support/situation-line.js';
import { checksOf, monthOf, ticketsOf } from './reckoned-work.js';

/** Minutes a month included in each package: remote work, whether changes may use it, work on site. */
const PACKAGES: Readonly<Record<string, readonly [number, boolean, number]>> = {
  'variant-1': [60, false, 0],
  'variant-2': [180, true, 0],
  'variant-3': [240, true, 120],
  'any-on-site': [240, true, 120],
  'per-ticket': [60, false, 0],
};

/** Milliseconds of a month: `of`, included, used, overrun. */
export type ReckonedAllowance = readonly ['remote' | 'on-site', number, number, number];

/** The included time of a random month, in whole milliseconds and without the product. */
export function reckonedAllowances(
  { terms, amended }: RandomMonth,
  lines: readonly HistoryLine[],
  month: string,
): ReckonedAllowance[] {
  if (terms === undefined) return [];
  const inForce = amended && month === '2026-04' ? 'variant-2' : terms;
  const [remote, forChanges, onSite] = PACKAGES[inForce] ?? [0, false, 0];
  const tickets = ticketsOf(lines).filter(({ isVoided }) => !isVoided);
  const managed = tickets
    .filter(({ kind }) => forChanges || kind === 'fault')
    .flatMap(({ work }) => work)
    .filter(({ type, data }) => type === 'RemoteWorkLogged' && data.activity === 'remote-management');
  const anyWork = tickets.flatMap(({ work }) => work).filter(({ type }) => type === 'OnSiteWorkLogged');
  const atChecks = [...checksOf(lines), ...(inForce === 'any-on-site' ? anyWork : [])];
  const drawn = (of: ReckonedAllowance[0], minutes: number, work: typeof managed): ReckonedAllowance => {
    const included = minutes * 60_000;
    const total = work
      .filter(({ begin }) => monthOf(begin) === month)
      .reduce((sum, { length }) => sum + length, 0);
    return [of, included, Math.min(included, total), Math.max(0, total - included)];
  };
  return [drawn('remote', remote, managed), ...(onSite > 0 ? [drawn('on-site', onSite, atChecks)] : [])];
}
