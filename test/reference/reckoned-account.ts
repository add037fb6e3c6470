import type { RandomMonth } from '../support/random-months.js';
import type { HistoryLine } from '../support/situation-line.js';
import { checksOf, monthOf, type Ticket, ticketsOf, type Work } from './reckoned-work.js';

/** An entry that charges; whole cents, `null` where no price is known. */
export interface ReckonedCharge {
  readonly month: string;
  readonly entry: string;
  readonly cents: bigint | null;
}

const HALF_HOUR = 1_800_000;
const LEVEL_CHANGES = Date.parse('2026-03-09T23:00:00Z');
const NEW_PRICES = Date.parse('2026-03-20T07:00:00Z');
const FREE = 15 * 60_000;

/** Everything that random months charge, in whole cents, by the words of the offer and without the product. */
export function reckonedCharges(random: RandomMonth, lines: readonly HistoryLine[]): ReckonedCharge[] {
  const tickets = ticketsOf(lines);
  const free = freeOnSite(random, tickets, checksOf(lines));
  return tickets.flatMap((ticket) => [
    ...paidWork(random, ticket),
    ...ticket.work.flatMap((work) => byPriceList(random, ticket, work, free.get(work) ?? 0)),
  ]);
}

export function entryOf({ type, ticketId, begin }: Pick<Work, 'type' | 'ticketId' | 'begin'>): string {
  return `${ticketId ?? ''} ${type} ${new Date(begin).toISOString()}`;
}

/** 22.50 EUR a started half hour × the level in thousandths; half a cent goes up. */
function paidWork(random: RandomMonth, ticket: Ticket): ReckonedCharge[] {
  const paid = ticket.work.filter(({ type }) => type === 'PaidWorkLogged');
  let soFar = 0;
  return paid
    .toSorted((a, b) => a.begin - b.begin)
    .map((work) => {
      const counted = isFounded(random, ticket, work.begin) ? work.length : 0;
      const started =
        random.terms === 'per-ticket'
          ? Math.ceil((soFar + counted) / HALF_HOUR) - Math.ceil(soFar / HALF_HOUR)
          : Math.ceil(counted / HALF_HOUR);
      soFar += counted;
      const level = work.begin < LEVEL_CHANGES ? 1000 : random.level;
      return chargeOf(work, halfUp(2250n * BigInt(started) * BigInt(level), 1000n));
    });
}

function isFounded({ warnedBefore }: RandomMonth, ticket: Ticket, begin: number): boolean {
  const agreed = ticket.escalations.filter(({ agreedAt }) => agreedAt <= begin);
  const newest = Math.max(...agreed.map(({ agreedAt }) => agreedAt));
  const reason = agreed.findLast(({ agreedAt }) => agreedAt === newest)?.reason;
  if (ticket.isVoided || reason === undefined) return false;
  if (reason === 'repeated-question') return warnedBefore !== undefined && warnedBefore <= 180;
  return reason !== 'fault-finding-over-15-minutes' || isOwnFault(ticket, begin);
}

/** More than 15 minutes had been spent on finding the fault, and nobody says that it is the supplier's. */
function isOwnFault({ work }: Ticket, begin: number): boolean {
  const remote = work.filter(({ type }) => type === 'RemoteWorkLogged');
  const finding = remote.filter(({ data }) => data.activity === 'fault-finding');
  let spent = 0;
  for (const each of finding) spent += Math.max(0, Math.min(each.begin + each.length, begin) - each.begin);
  const cause = remote.findLast(({ data }) => data.cause !== undefined)?.data.cause;
  return spent > FREE && cause !== 'supplier';
}

/** Prices in thousandths of a euro; lengths are in milliseconds, kilometres in tenths. */
function byPriceList(random: RandomMonth, ticket: Ticket, work: Work, free: number): ReckonedCharge[] {
  const isTravel = work.type === 'TravelLogged';
  if (!isTravel && work.type !== 'OnSiteWorkLogged') return [];
  if (ticket.isVoided) return [chargeOf(work, 0n)];
  const { perKilometre, onTheWay, onSite } = pricesAt(random, work.begin);
  const kilometres = isTravel ? BigInt(Math.round(Number(work.data.kilometres) * 10)) : 0n;
  const length = BigInt(work.length - free);
  const perHour = isTravel ? onTheWay : onSite;
  const isUnknown = (kilometres > 0n && perKilometre === undefined) || (length > 0n && perHour === undefined);
  if (isUnknown) return [chargeOf(work, null)];
  const thousandths = kilometres * (perKilometre ?? 0n) * 360_000n + length * (perHour ?? 0n);
  return [chargeOf(work, halfUp(thousandths, 36_000_000n))];
}

function pricesAt({ prices, newPrices }: RandomMonth, begin: number) {
  if (newPrices && begin >= NEW_PRICES) return { perKilometre: 523n, onTheWay: undefined, onSite: 41_000n };
  if (prices) return { perKilometre: 450n, onTheWay: 25_000n, onSite: 39_900n };
  return { perKilometre: undefined, onTheWay: undefined, onSite: undefined };
}

/** By one reading any work on site uses the two hours of a month, and only then a charge is less. */
function freeOnSite(random: RandomMonth, tickets: readonly Ticket[], checks: readonly Work[]) {
  const free = new Map<Work, number>();
  if (random.terms !== 'any-on-site') return free;
  const onSite = tickets.filter(({ isVoided }) => !isVoided).flatMap(({ work }) => work);
  const users = [...checks, ...onSite.filter(({ type }) => type === 'OnSiteWorkLogged')];
  const left = new Map([
    ['2026-02', 120 * 60_000],
    ['2026-03', 120 * 60_000],
    ['2026-04', random.amended ? 0 : 120 * 60_000],
  ]);
  for (const work of users.toSorted((a, b) => a.begin - b.begin)) {
    const month = monthOf(work.begin);
    const taken = Math.min(left.get(month) ?? 0, work.length);
    left.set(month, (left.get(month) ?? 0) - taken);
    free.set(work, taken);
  }
  return free;
}

function chargeOf(work: Work, cents: bigint | null): ReckonedCharge {
  return { month: monthOf(work.begin), entry: entryOf(work), cents };
}

function halfUp(numerator: bigint, denominator: bigint): bigint {
  return (2n * numerator + denominator) / (2n * denominator);
}
