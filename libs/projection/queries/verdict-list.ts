import type { Verdict } from '#compliance';
import { byCodeUnit } from '#facts';
import type { Asked } from './asked.js';
import { parseCursor, type Place, writeCursor } from './cursor.js';
import { checkLimit } from './page-limit.js';
import { type MonthlyVerdict, verdictsOfCandidates } from './verdict-candidates.js';
import type { VerdictFilters, VerdictList, VerdictListRequest } from './verdict-request.js';

const ORDER = 'verdicts';
const OF_TICKET = 0;
const OF_CONTRACT = 1;

/**
 * The rows behind a number of `compliance`, page by page.
 *
 * @throws SlaError `INVALID_CURSOR`; `INVALID_FIELD` for the limit
 */
export async function listVerdicts(asked: Asked, request: VerdictListRequest): Promise<VerdictList> {
  const { limit = 50 } = request;
  checkLimit(limit);
  const after = request.after === undefined ? undefined : parseCursor(ORDER, request.after);
  const found: Verdict[] = [];
  for await (const each of verdictsOfCandidates(asked, request, beginning(after))) {
    if (!fits(each, request) || (after && !isBehind(each.verdict, after))) continue;
    found.push(each.verdict);
    if (found.length > limit) break;
  }
  const page = found.slice(0, limit);
  const last = page.at(-1);
  return { verdicts: page, next: found.length > limit && last ? writeCursor(ORDER, placeOf(last)) : null };
}

/** The ticket or contract with which the rows behind a place begin; some of its own may lie before it. */
function beginning(after: Place | undefined): { readonly ticketId?: string; readonly contractId?: string } {
  if (!after) return { ticketId: '' };
  const [id = ''] = after[1].split(' ');
  return after[0] === OF_TICKET ? { ticketId: id } : { contractId: id };
}

function fits({ verdict, month }: MonthlyVerdict, request: VerdictFilters): boolean {
  const { customerId, guarantee, outcome, excused, binding } = request;
  return (
    (request.month === undefined || request.month === month) &&
    (customerId === undefined || customerId === verdict.customerId) &&
    (guarantee === undefined || guarantee === verdict.guarantee) &&
    (outcome === undefined || outcome === verdict.outcome) &&
    (excused === undefined || excused === verdict.excused) &&
    (binding === undefined || binding === verdict.binding)
  );
}

/** No identifier has a space. */
function placeOf({ ticketId, contractId, month, guarantee }: Verdict): Place {
  if (ticketId !== undefined) return [OF_TICKET, `${ticketId} ${guarantee}`];
  return [OF_CONTRACT, `${contractId ?? ''} ${month ?? ''} ${guarantee}`];
}

function isBehind(verdict: Verdict, [kind, name]: Place): boolean {
  const [ownKind, ownName] = placeOf(verdict);
  if (ownKind !== kind) return ownKind > kind;
  const [own, others] = [ownName.split(' '), name.split(' ')];
  const at = own.findIndex((part, index) => part !== others[index]);
  return at >= 0 && byCodeUnit(own[at] ?? '', others[at] ?? '') > 0;
}
