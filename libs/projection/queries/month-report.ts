import { type MonthReport, monthsUpTo, reportMonth } from '#compliance';
import type { Asked } from './asked.js';
import { complianceOf } from './compliance.js';
import { worldOfTickets } from './customer-world.js';
import { ratesOfMonths } from './rates-of-months.js';
import { ticketsOfMonths } from './tickets-of-months.js';

export interface MonthReportRequest {
  /** `yyyy-mm` */
  readonly month: string;
  readonly customerId?: string;
  /** Over how many months the trend goes, that one included; default 6. */
  readonly trendMonths?: number;
}

/**
 * A month's report, from the facts of those tickets alone to which anything may have happened in it, and of those that may
 * have overtaken one of them. The trend is counted, not judged, where rows know it.
 *
 * @throws SlaError as `judge` does
 */
export async function monthReportOf(asked: Asked, request: MonthReportRequest): Promise<MonthReport> {
  const { month, customerId, trendMonths = 6 } = request;
  const tickets = await ticketsOfMonths(asked, { months: [month], customerId });
  const others = await asked.history.mayHaveOvertaken(tickets);
  const world = await worldOfTickets(asked, [...new Set([...tickets, ...others])]);
  const before = monthsUpTo(month, trendMonths).slice(0, -1);
  const ofCustomer = customerId === undefined ? {} : { customerId };
  const counts = before.length > 0 ? await complianceOf(asked, { months: before, ...ofCustomer }) : [];
  const rates = ratesOfMonths(counts);
  return reportMonth(world, month, { customerId, trendMonths, ratedBefore: (name) => rates.get(name) });
}
