import { openTimeBetween } from '#calendar';
import type { Verdict } from '#compliance';
import type { GuaranteeId } from '#contract';
import { byCodeUnit, type Instant, parseInstant } from '#facts';
import type { Asked } from './asked.js';
import { ticketsOfCustomers } from './history.js';
import { judgementsOfTickets, verdictsOfContracts, verdictsOfTickets } from './verdicts.js';

export interface UpcomingRequest {
  /** Due at or before. */
  readonly until?: Instant;
  readonly customerId?: string;
  /** Default 50. */
  readonly limit?: number;
}

/** When a running clock is due: of a ticket, or of a contract's month. */
export interface UpcomingDue {
  readonly dueAt: Instant;
  readonly startedAt: Instant;
  readonly customerId: string;
  readonly ticketId?: string;
  readonly contractId?: string;
  /** `yyyy-mm` */
  readonly month?: string;
  readonly guarantee: GuaranteeId;
  /** False for targets. */
  readonly binding: boolean;
  /**
   * What is left until then, in milliseconds: service time by the calendar that the promise counts by; elapsed time where it
   * counts by none.
   */
  readonly timeLeft: number;
}

type Due = Omit<UpcomingDue, 'timeLeft'> & Pick<Verdict, 'calendarId' | 'calendarVersion'>;

/** What is due next, first; a clock that is paused has no due instant. */
export async function upcomingOf(asked: Asked, request: UpcomingRequest): Promise<UpcomingDue[]> {
  const { until = Infinity, customerId, limit = 50 } = request;
  const verdicts = [
    ...(asked.isOfNow ? await anew(asked) : await judged(asked, customerId)),
    ...(await verdictsOfContracts(asked)),
  ];
  const found = [
    ...(asked.isOfNow ? await running(asked, request) : []),
    ...verdicts.filter(({ outcome }) => outcome === 'running').flatMap(dueOf),
  ];
  return found
    .filter((each) => each.dueAt <= until && (customerId === undefined || each.customerId === customerId))
    .sort((a, b) => a.dueAt - b.dueAt || byCodeUnit(nameOf(a), nameOf(b)))
    .slice(0, limit)
    .map((due) => withTimeLeft(asked, due));
}

/** When the next clock of a ticket is due, at or after the instant asked about; clocks that are judged anew left out. */
export async function nextDue(asked: Asked): Promise<Instant | undefined> {
  const [next] = await running(asked, { limit: 1 });
  return next?.dueAt;
}

function withTimeLeft({ asOf, history }: Asked, due: Due): UpcomingDue {
  const { calendarId, calendarVersion, ...shown } = due;
  const calendar = history.calendar(calendarId, calendarVersion);
  const timeLeft = calendar ? openTimeBetween(calendar, asOf, due.dueAt) : due.dueAt - asOf;
  return { ...shown, timeLeft };
}

async function running({ database, asOf }: Asked, request: UpcomingRequest): Promise<Due[]> {
  const { until, customerId, limit = 50 } = request;
  const rows = await database
    .selectFrom('moments')
    .select(['ticket_id', 'guarantee', 'customer_id', 'started_at', 'due_at', 'binding'])
    .select(['calendar_id', 'calendar_version'])
    .where('due_at', 'is not', null)
    .where('stopped_at', 'is', null)
    .where('superseded_at', 'is', null)
    .where('ground_lost_at', 'is', null)
    .where('voided_at', 'is', null)
    .where('guarantee', 'not in', ['paid-consent', 'repeat-warning'])
    .where('due_at', '>=', asOf)
    .$if(until !== undefined, (query) => query.where('due_at', '<=', until ?? null))
    .$if(customerId !== undefined, (query) => query.where('customer_id', '=', customerId ?? ''))
    .orderBy('due_at')
    .orderBy('ticket_id')
    .orderBy('guarantee')
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    dueAt: row.due_at ?? NaN,
    startedAt: row.started_at,
    customerId: row.customer_id,
    ticketId: row.ticket_id,
    guarantee: row.guarantee,
    binding: row.binding === 1,
    calendarId: row.calendar_id,
    calendarVersion: row.calendar_version,
  }));
}

/** The rows of tickets that have no moments. */
async function anew(asked: Asked): Promise<Verdict[]> {
  const rows = await asked.database
    .selectFrom('tickets')
    .select('ticket_id')
    .where('is_judged_anew', '=', 1)
    .execute();
  return verdictsOfTickets(
    asked,
    rows.map(({ ticket_id }) => ticket_id),
  );
}

async function judged(asked: Asked, customerId: string | undefined): Promise<Verdict[]> {
  const { database, asOf } = asked;
  const rows = await database
    .selectFrom('tickets')
    .select('ticket_id')
    .where('earliest', '<=', asOf)
    .execute();
  const begun = rows.map(({ ticket_id }) => ticket_id);
  const ofCustomer =
    customerId === undefined ? undefined : new Set(await ticketsOfCustomers(database, [customerId]));
  const wanted = ofCustomer ? begun.filter((ticketId) => ofCustomer.has(ticketId)) : begun;
  return (await judgementsOfTickets(asked, wanted)).map(({ verdict }) => verdict);
}

function dueOf(verdict: Verdict): Due[] {
  const { dueAt, startedAt, customerId, ticketId, contractId, month, guarantee, binding } = verdict;
  const { calendarId, calendarVersion } = verdict;
  // Nothing is left to be done about included time.
  if (dueAt === null || guarantee === 'included-remote') return [];
  return [
    {
      dueAt: parseInstant(dueAt),
      startedAt: parseInstant(startedAt),
      customerId,
      ...(ticketId !== undefined && { ticketId }),
      ...(contractId !== undefined && { contractId }),
      ...(month !== undefined && { month }),
      guarantee,
      binding,
      calendarId,
      calendarVersion,
    },
  ];
}

function nameOf({ ticketId, contractId, guarantee }: Due): string {
  return `${ticketId ?? ''}\n${contractId ?? ''}\n${guarantee}`;
}
