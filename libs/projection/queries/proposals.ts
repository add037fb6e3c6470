import { type RawBuilder, sql } from 'kysely';
import type { Instant } from '#facts';
import type { Asked } from './asked.js';
import { parseCursor, writeCursor } from './cursor.js';
import { checkLimit } from './page-limit.js';

export const PROPOSAL_STATES = ['open', 'approved', 'refused', 'withdrawn'] as const;
export type ProposalState = (typeof PROPOSAL_STATES)[number];

export interface ProposalRequest {
  /** Default: all. */
  readonly state?: ProposalState;
  /** The `next` of the page before. */
  readonly after?: string;
  /** 1 to 1,000; default 50. */
  readonly limit?: number;
}

/** A change that takes two people, in the stream that it is recorded in, and what became of it. */
export interface KnownProposal {
  readonly position: number;
  readonly changeId: string;
  readonly stream: string;
  /** Of the proposal in its stream: there stands what is personal in it. */
  readonly revision: number;
  /** Type of the event that an approval records; empty where an older history does not say. */
  readonly kind: string;
  readonly proposedBy: string;
  readonly proposedAt: Instant;
  readonly state: ProposalState;
  readonly decidedBy: string | null;
  /** When the decision was recorded: an approved event happened when it says. */
  readonly decidedAt: Instant | null;
  /** Of the decision in the same stream. */
  readonly decidedIn: number | null;
}

export interface ProposalList {
  readonly changes: readonly KnownProposal[];
  /** Where the next page begins; `null` on the last one. */
  readonly next: string | null;
}

/**
 * Proposals in the order in which they were recorded. Of one change several proposals can only come from an import; as in
 * its stream, what follows one of them has decided it.
 *
 * @throws SlaError `INVALID_CURSOR`; `INVALID_FIELD` for the limit
 */
export async function proposalsOf(asked: Asked, request: ProposalRequest): Promise<ProposalList> {
  const { limit = 50, state, after } = request;
  checkLimit(limit);
  const decided = decisionOf(asked);
  const rows = await asked.database
    .selectFrom('facts')
    .leftJoin('facts as decision', (join) => join.on(sql`decision.position`, '=', decided))
    .select(['facts.position', 'facts.stream', 'facts.revision', 'facts.change_id', 'facts.occurred_at'])
    .select(['facts.data', 'decision.type as ended', 'decision.data as ending'])
    .select(['decision.known_at as decided_at', 'decision.revision as decided_in'])
    .where(sql<boolean>`facts.type = 'ChangeProposed'`)
    .where('facts.occurred_at', '<=', upTo(asked.asOf))
    .where('facts.known_at', '<=', upTo(asked.asKnownAt))
    .$if(after !== undefined, (query) =>
      query.where('facts.position', '>', parseCursor('changes', after ?? '')[0]),
    )
    .$if(state !== undefined, (query) => query.where(isIn(state ?? 'open')))
    .orderBy('facts.position')
    .limit(limit + 1)
    .execute();
  const changes = rows.slice(0, limit).map(proposalOf);
  const last = changes.at(-1);
  return { changes, next: rows.length > limit && last ? writeCursor('changes', [last.position, '']) : null };
}

/** Where the first of the facts of a change stands that follow its proposal, as far as they are known. */
function decisionOf({ asOf, asKnownAt }: Asked): RawBuilder<number | null> {
  return sql<number | null>`(select min(later.position) from facts as later
    where later.change_id = facts.change_id and later.change_id is not null and later.stream = facts.stream
    and later.position > facts.position and later.known_at <= ${Math.min(upTo(asOf), upTo(asKnownAt))})`;
}

function isIn(state: ProposalState): RawBuilder<boolean> {
  if (state === 'open') return sql`decision.position is null`;
  if (state === 'approved') return sql`decision.type <> 'ChangeRefused'`;
  const sign = state === 'withdrawn' ? sql`like` : sql`not like`;
  return sql`decision.type = 'ChangeRefused' and decision.data ${sign} '%"isWithdrawal":true%'`;
}

interface Row {
  readonly position: number;
  readonly stream: string;
  readonly revision: number;
  readonly change_id: string | null;
  readonly occurred_at: Instant;
  readonly data: string;
  readonly ended: string | null;
  readonly ending: string | null;
  readonly decided_at: Instant | null;
  readonly decided_in: number | null;
}

interface Ending {
  readonly by?: string;
  readonly approvedBy?: string;
  readonly isWithdrawal?: boolean;
}

function proposalOf(row: Row): KnownProposal {
  const { by, type = '' } = JSON.parse(row.data) as { by: string; type?: string };
  const ending = row.ending === null ? undefined : (JSON.parse(row.ending) as Ending);
  return {
    position: row.position,
    changeId: row.change_id ?? '',
    stream: row.stream,
    revision: row.revision,
    kind: type,
    proposedBy: by,
    proposedAt: row.occurred_at,
    state: stateOf(row.ended, ending),
    decidedBy: ending?.approvedBy ?? ending?.by ?? null,
    decidedAt: row.decided_at,
    decidedIn: row.decided_in,
  };
}

function stateOf(ended: string | null, ending: Ending | undefined): ProposalState {
  if (ended === null) return 'open';
  if (ended !== 'ChangeRefused') return 'approved';
  return ending?.isWithdrawal === true ? 'withdrawn' : 'refused';
}

/** Beyond any instant, and a number that both engines know. */
const FOR_EVER = Number.MAX_SAFE_INTEGER;

function upTo(instant: Instant | undefined): Instant {
  return instant === undefined || instant > FOR_EVER ? FOR_EVER : Math.max(instant, -FOR_EVER);
}
