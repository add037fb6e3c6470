import type { TicketRow } from '../tables/rows.js';
import type { Asked } from './asked.js';
import type { TicketFilters } from './ticket-request.js';
import { verdictsOfTickets } from './verdicts.js';

/** What a ticket's row says about the filters. */
export function fitsBySelf(row: TicketRow, request: TicketFilters): boolean {
  const { customerId, contractId, kind, state, reportedFrom = -Infinity, reportedUntil = Infinity } = request;
  const reportedAt = row.reported_at ?? NaN;
  const isIn = row.voided_at !== null ? 'voided' : row.resolved_at !== null ? 'resolved' : 'open';
  return (
    (customerId === undefined || row.customer_id === customerId) &&
    (contractId === undefined || row.contract_id === contractId) &&
    (kind === undefined || row.kind === kind) &&
    (state === undefined || state === isIn) &&
    reportedAt >= reportedFrom &&
    reportedAt < reportedUntil &&
    (request.isLate === undefined || request.isLate === (row.is_late === 1)) &&
    (request.isCorrected === undefined || request.isCorrected === (row.is_corrected === 1))
  );
}

/** What its verdicts say, where they had to be found for that. */
export async function fitsByVerdict(
  asked: Asked,
  { guarantee, outcome }: TicketFilters,
  row: TicketRow,
): Promise<boolean> {
  if (guarantee === undefined && outcome === undefined) return true;
  if (asked.isOfNow && row.is_judged_anew === 0) return true;
  const verdicts = await verdictsOfTickets(asked, [row.ticket_id]);
  return verdicts.some(
    (verdict) =>
      (guarantee === undefined || verdict.guarantee === guarantee) &&
      (outcome === undefined || verdict.outcome === outcome),
  );
}
