import { type MonthReport, monthsUpTo, reportMonth } from '#compliance';
import type { Asked } from './asked.js';
import { worldOfTickets } from './customer-world.js';
import { ticketsOfMonths } from './tickets-of-months.js';

export interface MonthReportRequest {
  /** `yyyy-mm` */
  readonly month: string;
  readonly customerId?: string;
  /** Over how many months the trend goes, that one included; default 6. */
  readonly trendMonths?: number;
}

/**
 * A month's report, from the facts of those tickets alone to which anything may have happened in its months, and of those
 * that may have overtaken one of them.
 *
 * @throws SlaError as `judge` does
 */
export async function monthReportOf(asked: Asked, request: MonthReportRequest): Promise<MonthReport> {
  const { month, customerId, trendMonths = 6 } = request;
  const months = monthsUpTo(month, trendMonths);
  const tickets = await ticketsOfMonths(asked, { months, customerId });
  const others = await asked.history.mayHaveOvertaken(tickets);
  const world = await worldOfTickets(asked, [...new Set([...tickets, ...others])]);
  return reportMonth(world, month, { customerId, trendMonths });
}
