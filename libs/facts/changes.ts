import type { Fact, NewFact } from './fact.js';
import { type Instant, parseInstant } from './instant.js';

/** A change that somebody proposed: what is recorded once somebody else approves. */
export interface Proposal {
  readonly changeId: string;
  readonly by: string;
  /** Of the event that is recorded then. */
  readonly type: string;
  /** Its data, without the people. */
  readonly change: Readonly<Record<string, unknown>>;
  /** When it happened; nothing where that is when it is approved. */
  readonly occurredAt: Instant | undefined;
}

/** The proposals of a stream and what came of them. A state grows by one link for each such event and never changes. */
export interface Changes {
  readonly changeId: string;
  /** Nothing where this is the end of one: an approval, a refusal, a withdrawal. */
  readonly proposal: Proposal | undefined;
  readonly before: Changes | undefined;
}

export function evolveChanges(
  changes: Changes | undefined,
  { type, data }: NewFact | Fact,
): Changes | undefined {
  const { changeId } = (data ?? {}) as { changeId?: unknown };
  if (typeof changeId !== 'string') return changes;
  const proposal = type === 'ChangeProposed' ? proposalIn(changeId, data as ProposedData) : undefined;
  return { changeId, proposal, before: changes };
}

/** A proposal that nobody has decided yet; `decided`, or nothing where there never was one. */
export function changeOf(changes: Changes | undefined, changeId: string): Proposal | 'decided' | undefined {
  for (let at = changes; at; at = at.before) if (at.changeId === changeId) return at.proposal ?? 'decided';
  return undefined;
}

interface ProposedData {
  readonly by: string;
  readonly type?: string;
  readonly change?: unknown;
  readonly occurredAt?: string;
}

/** An older history may only say that something was proposed, and an erased one no longer what: that can be refused only. */
function proposalIn(changeId: string, { by, type = '', change, occurredAt }: ProposedData): Proposal {
  const isKnown = typeof change === 'object' && change !== null;
  return {
    changeId,
    by,
    type: isKnown ? type : '',
    change: isKnown ? (change as Proposal['change']) : {},
    occurredAt: occurredAt === undefined ? undefined : parseInstant(occurredAt),
  };
}
