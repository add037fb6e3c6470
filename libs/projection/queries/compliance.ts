import { type Judgement, MonthNames, type Outcome, type Verdict } from '#compliance';
import { sql } from 'kysely';
import type { GuaranteeId } from '#contract';
import { byCodeUnit, parseInstant } from '#facts';
import type { Asked } from './asked.js';
import { ticketsOfMonths } from './tickets-of-months.js';
import { begunSince, judgementsOfTickets } from './verdicts.js';

/** Which counts are asked for. */
export interface ComplianceRequest {
  /** `yyyy-mm`; default: all. */
  readonly months?: readonly string[];
  /** The first and the last month, `yyyy-mm`, where they are not named one by one; default: all. */
  readonly from?: string;
  readonly until?: string;
  readonly customerId?: string;
  readonly guarantee?: GuaranteeId;
}

/** How many promises of one kind to one customer, whose clocks started in one local month, ended in one way. */
export interface ComplianceCount {
  /** `yyyy-mm` */
  readonly month: string;
  readonly customerId: string;
  readonly guarantee: GuaranteeId;
  /** False for targets, which never count in a rate. */
  readonly binding: boolean;
  /** `met` also where only excused time made it so: those are counted apart. */
  readonly outcome: Outcome;
  readonly excused: boolean;
  readonly count: number;
}

type Cell = Omit<ComplianceCount, 'count'>;

/** By month, customer, guarantee, binding, outcome and excused. */
export async function complianceOf(asked: Asked, request: ComplianceRequest): Promise<ComplianceCount[]> {
  const counts = new Counts(request);
  if (asked.isOfNow) {
    for (const { count, ...cell } of await countsOfCube(asked, request)) counts.add(cell, count);
    await addBegunSince(asked, counts);
    for (const judgement of await judgedAnew(asked, request)) counts.addJudgement(judgement);
  } else await addJudged(asked, request, counts);
  return counts.inOrder();
}

/** Counts by cell; what was not asked for is left out. */
class Counts {
  private readonly cells = new Map<string, { readonly cell: Cell; count: number }>();
  private readonly names = new MonthNames();
  private readonly months: ReadonlySet<string> | undefined;

  constructor(private readonly request: ComplianceRequest) {
    this.months = request.months && new Set(request.months);
  }

  addJudgement({ verdict, zone }: Judgement): void {
    const month = verdict.month ?? this.names.of(zone, parseInstant(verdict.startedAt));
    this.addVerdict(verdict, month);
  }

  addVerdict({ customerId, guarantee, binding, outcome, excused }: Verdict, month: string): void {
    this.add({ month, customerId, guarantee, binding, outcome, excused }, 1);
  }

  add(cell: Cell, count: number): void {
    const { customerId, guarantee, from = cell.month, until = cell.month } = this.request;
    if (cell.month < from || cell.month > until) return;
    if (this.months && !this.months.has(cell.month)) return;
    if (customerId !== undefined && customerId !== cell.customerId) return;
    if (guarantee !== undefined && guarantee !== cell.guarantee) return;
    const { month, binding, outcome, excused } = cell;
    const key = [month, cell.customerId, cell.guarantee, Number(binding), outcome, Number(excused)].join(
      '\n',
    );
    const known = this.cells.get(key);
    if (known) known.count += count;
    else this.cells.set(key, { cell, count });
  }

  inOrder(): ComplianceCount[] {
    return [...this.cells.entries()]
      .filter(([, { count }]) => count !== 0)
      .sort(([a], [b]) => byCodeUnit(a, b))
      .map(([, { cell, count }]) => ({ ...cell, count }));
  }
}

async function countsOfCube(
  { database, asOf }: Asked,
  { months, from, until, customerId, guarantee }: ComplianceRequest,
): Promise<ComplianceCount[]> {
  const outcome = sql<Outcome>`case when turns_at <= ${sql.lit(asOf)} then turns_to else outcome end`;
  const rows = await database
    .selectFrom('cube')
    .select(['month', 'customer_id', 'guarantee', 'binding', 'excused'])
    .select(outcome.as('ended'))
    .select(sql<number>`cast(sum(count) as bigint)`.as('total'))
    .$if(months !== undefined, (query) => query.where('month', 'in', months ?? []))
    .$if(from !== undefined, (query) => query.where('month', '>=', from ?? ''))
    .$if(until !== undefined, (query) => query.where('month', '<=', until ?? ''))
    .$if(customerId !== undefined, (query) => query.where('customer_id', '=', customerId ?? ''))
    .$if(guarantee !== undefined, (query) => query.where('guarantee', '=', guarantee ?? 'reaction'))
    .groupBy(['month', 'customer_id', 'guarantee', 'binding', 'excused', outcome])
    .execute();
  return rows.map((row) => ({
    month: row.month,
    customerId: row.customer_id,
    guarantee: row.guarantee,
    binding: row.binding === 1,
    outcome: row.ended,
    excused: row.excused === 1,
    count: row.total,
  }));
}

/** Months of contracts that have begun since the newest fact. */
async function addBegunSince(asked: Asked, counts: Counts): Promise<void> {
  const { database, asOf, history } = asked;
  const contracts = await database
    .selectFrom('contracts')
    .selectAll()
    .where((eb) => eb.or([eb('holds_until', '<=', asOf), eb('holds_until', 'is', null)]))
    .execute();
  for (const row of contracts) {
    const verdicts =
      row.holds_until === null
        ? (await history.months(row.contract_id)).map(({ verdict }) => verdict)
        : begunSince(asked, row);
    for (const verdict of verdicts) counts.addVerdict(verdict, verdict.month ?? '');
  }
}

/** The rows of tickets that have no moments. */
async function judgedAnew(asked: Asked, { customerId }: ComplianceRequest): Promise<Judgement[]> {
  const rows = await asked.database
    .selectFrom('tickets')
    .select('ticket_id')
    .where('is_judged_anew', '=', 1)
    .$if(customerId !== undefined, (query) => query.where('customer_id', '=', customerId ?? ''))
    .execute();
  return judgementsOfTickets(
    asked,
    rows.map(({ ticket_id }) => ticket_id),
  );
}

async function addJudged(asked: Asked, request: ComplianceRequest, counts: Counts): Promise<void> {
  const { history } = asked;
  const ticketIds = await ticketsOfMonths(asked, request);
  for await (const judgement of history.judgements(ticketIds)) counts.addJudgement(judgement);
  for (const contractId of history.pieces.contractIds(request.customerId)) {
    for (const judgement of await history.months(contractId)) counts.addJudgement(judgement);
  }
}
