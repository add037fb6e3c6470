import { type RawBuilder, sql } from 'kysely';
import type { Outcome } from '#compliance';
import type { Instant } from '#facts';
import { NEVER } from '../projecting/cube.js';

/**
 * The outcome of a row of moments as of an instant that is no earlier than any fact: `outcomeAt` of `#compliance`, for the
 * engine to filter and count by. A test compares the two.
 */
export function outcomeSql(asOf: Instant): RawBuilder<Outcome> {
  const never = sql.lit(NEVER);
  return sql<Outcome>`case
    when moments.voided_at is not null then 'not-applicable'
    when guarantee = 'sla-first' then
      case when overtaken_by <> '[]' then 'breached' when stopped_at is null then 'running' else 'met' end
    when superseded_at <= coalesce(due_at, ${never}) and coalesce(stopped_at, ${never}) > superseded_at
      then 'superseded'
    when ground_lost_at <= coalesce(due_at, ${never}) and coalesce(stopped_at, ${never}) > ground_lost_at
      then 'not-applicable'
    when stopped_at is not null then case when stopped_at <= coalesce(due_at, ${never}) then 'met' else 'breached' end
    when guarantee in ('paid-consent', 'repeat-warning') then 'breached'
    when ${sql.lit(asOf)} <= coalesce(due_at, ${never}) then 'running'
    else 'breached' end`;
}
