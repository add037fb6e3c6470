import { type RawBuilder, sql } from 'kysely';
import { LATE_AFTER } from '#compliance';
import type { Fact, Instant } from '#facts';
import { FACT_COLUMNS, factOfRow } from '../projecting/fact-rows.js';
import type { Asked } from './asked.js';
import { checkLimit } from './page-limit.js';
import { parseCursor, writeCursor } from './cursor.js';

export interface AuditRequest {
  readonly stream?: string;
  /** In the customer's stream, or in that of a ticket that was ever said to be theirs. */
  readonly customerId?: string;
  readonly type?: string;
  /** Happened, as stated, at or after, and before. */
  readonly occurredFrom?: Instant;
  readonly occurredUntil?: Instant;
  /** Recorded by the store at or after, and before. */
  readonly recordedFrom?: Instant;
  readonly recordedUntil?: Instant;
  /** Only facts that are all of these. */
  readonly only?: readonly AuditMark[];
  /** Default: the oldest first. */
  readonly newestFirst?: boolean;
  /** The `next` of the page before. */
  readonly after?: string;
  /** 1 to 1,000; default 50. */
  readonly limit?: number;
}

/** `late`: recorded more than a day after it happened; `imported`: its source says when it was recorded. */
export const AUDIT_MARKS = ['late', 'corrected', 'retracted', 'imported'] as const;
export type AuditMark = (typeof AUDIT_MARKS)[number];

/** A fact as an auditor sees it. Its `recordedAt` is what *as known at* goes by. */
export interface AuditEntry {
  readonly position: number;
  readonly fact: Fact;
  /** By the store; differs from the fact's where an import claims another. */
  readonly recordedByStoreAt: Instant;
  readonly importId: string | null;
  readonly marks: readonly AuditMark[];
}

export interface AuditTrail {
  readonly entries: readonly AuditEntry[];
  /** Where the next page begins; `null` on the last one. */
  readonly next: string | null;
}

/** @throws SlaError `INVALID_CURSOR`; `INVALID_FIELD` for the limit */
export async function auditTrail(asked: Asked, request: AuditRequest): Promise<AuditTrail> {
  const { limit = 50, newestFirst = false } = request;
  checkLimit(limit);
  const conditions = [sql<boolean>`position >= 0`, ...conditionsOf(asked, request)];
  const rows = await asked.database
    .selectFrom('facts')
    .select([...FACT_COLUMNS, 'position', 'recorded_at', 'import_id'])
    .select(isNamedBy(asked, 'OccurrenceCorrected').as('corrected'))
    .select(isNamedBy(asked, 'FactRetracted').as('retracted'))
    .where(sql<boolean>`${sql.join(conditions, sql` and `)}`)
    .orderBy('position', newestFirst ? 'desc' : 'asc')
    .limit(limit + 1)
    .execute();
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return {
    entries: page.map((row) => ({
      position: row.position,
      fact: factOfRow(row),
      recordedByStoreAt: row.recorded_at,
      importId: row.import_id,
      marks: [
        ...(row.known_at - row.occurred_at > LATE_AFTER ? (['late'] as const) : []),
        ...(row.corrected > 0 ? (['corrected'] as const) : []),
        ...(row.retracted > 0 ? (['retracted'] as const) : []),
        ...(row.import_id === null ? [] : (['imported'] as const)),
      ],
    })),
    next: rows.length > limit && last ? writeCursor(orderOf(request), [last.position, '']) : null,
  };
}

function orderOf({ newestFirst = false }: AuditRequest): string {
  return newestFirst ? 'audit-newest' : 'audit';
}

function conditionsOf(asked: Asked, request: AuditRequest): RawBuilder<boolean>[] {
  const { asOf, asKnownAt } = asked;
  const { stream, customerId, type, after } = request;
  const sign = request.newestFirst ? sql`<` : sql`>`;
  const conditions: (RawBuilder<boolean> | undefined)[] = [
    Number.isFinite(asOf) ? sql`occurred_at <= ${asOf}` : undefined,
    asKnownAt === undefined ? undefined : sql`known_at <= ${asKnownAt}`,
    after === undefined ? undefined : sql`position ${sign} ${parseCursor(orderOf(request), after)[0]}`,
    stream === undefined ? undefined : sql`stream = ${stream}`,
    type === undefined ? undefined : sql`type = ${type}`,
    customerId === undefined ? undefined : ofCustomer(customerId),
    at('occurred_at', '>=', request.occurredFrom),
    at('occurred_at', '<', request.occurredUntil),
    at('recorded_at', '>=', request.recordedFrom),
    at('recorded_at', '<', request.recordedUntil),
    ...(request.only ?? []).map((mark) => isMarked(asked, mark)),
  ];
  return conditions.filter((condition) => condition !== undefined);
}

function at(column: string, sign: string, instant: Instant | undefined): RawBuilder<boolean> | undefined {
  return instant === undefined ? undefined : sql`${sql.ref(column)} ${sql.raw(sign)} ${instant}`;
}

function ofCustomer(customerId: string): RawBuilder<boolean> {
  return sql`(stream = ${`customer-${customerId}`} or stream in (
    select reports.stream from facts as reports
    where reports.type = 'TicketReported' and reports.customer_id = ${customerId}))`;
}

function isMarked(asked: Asked, mark: AuditMark): RawBuilder<boolean> {
  if (mark === 'late') return sql`known_at - occurred_at > ${sql.lit(LATE_AFTER)}`;
  if (mark === 'imported') return sql`import_id is not null`;
  return sql`${isNamedBy(asked, mark === 'corrected' ? 'OccurrenceCorrected' : 'FactRetracted')} > 0`;
}

/** How many corrections or retractions name a fact; one of these itself can be neither. */
function isNamedBy({ asKnownAt }: Asked, type: string): RawBuilder<number> {
  const known = asKnownAt === undefined ? sql`` : sql`and changes.known_at <= ${asKnownAt}`;
  return sql<number>`(select case when facts.about_id is null then count(*) else 0 end from facts as changes
    where changes.about_id = facts.id and changes.type = ${type} ${known})`;
}
