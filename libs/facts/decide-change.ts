import { isSamePerson } from './acceptance.js';
import { type Changes, changeOf, type Proposal } from './changes.js';
import type { NewFact } from './fact.js';
import { formatInstant, type Instant } from './instant.js';
import { SlaError } from './sla-error.js';

/** Why a proposal, or what is to become of it, can be refused beside the rules for the change itself. */
export const changeRejections = [
  /** A second proposal under the same id. */
  'CHANGE_ALREADY_PROPOSED',
  /** It was approved, refused or withdrawn before. */
  'CHANGE_ALREADY_DECIDED',
  /** Nobody has proposed it. */
  'UNKNOWN_CHANGE',
  /** It was not said what was to change, or that was erased since. */
  'CHANGE_NOT_DESCRIBED',
  /** Approved by its proposer. */
  'SAME_PERSON',
  /** Withdrawn by somebody else than its proposer. */
  'NOT_THE_PROPOSER',
] as const;

/** What can be done about a change that takes two people. */
export type ChangeCommand = {
  readonly changeId: string;
  /** Who does it. */
  readonly by: string;
  /** When it was done. */
  readonly occurredAt: Instant;
} & (
  | { readonly name: 'ProposeChange'; readonly proposed: Omit<Proposal, 'changeId' | 'by'> }
  | { readonly name: 'ApproveChange' }
  | { readonly name: 'RefuseChange'; readonly reason: string }
  | { readonly name: 'WithdrawChange' }
);

/**
 * What takes two people, by the type of the event: the command that an approved proposal amounts to, and where its event
 * names who proposed it.
 */
export type ChangeKinds = Readonly<Record<string, { readonly name: string; readonly proposer: string }>>;

/** A command as the rules of whom a change is about decide it; they know from what stream it is. */
export interface ChangeInStream {
  readonly name: string;
  readonly occurredAt: Instant;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Somebody else than the proposer, as long as nobody knows who. */
export const WHOEVER_APPROVES = '?';

/** What is possible where a change is proposed. */
interface Rules {
  readonly kinds: ChangeKinds;
  /** What a command leads to, or why it is refused: the rules of whom it is about. */
  readonly decide: (command: ChangeInStream) => readonly NewFact[];
}

/**
 * The event that a proposal, an approval, a refusal or a withdrawal leads to; an approval leads to the change itself. What
 * holds for every fact of a stream holds for a proposal and its end too.
 *
 * @throws SlaError one of `changeRejections`, `INVALID_FIELD`, or what `decide` refuses with; also a proposal that could not
 *   be approved
 */
export function decideChange(
  command: ChangeCommand,
  changes: Changes | undefined,
  { kinds, decide }: Rules,
): readonly NewFact[] {
  const { changeId, by, occurredAt } = command;
  const refusal = (data: object): readonly NewFact[] =>
    decide({ name: 'RefuseChange', occurredAt, data: { changeId, by, ...data } });
  if (command.name === 'ProposeChange') {
    if (changeOf(changes, changeId)) refuse('CHANGE_ALREADY_PROPOSED', { changeId });
    const proposal = { ...command.proposed, changeId, by };
    decide(approved(proposal, WHOEVER_APPROVES, { kinds, occurredAt }));
    return decide({ name: 'ProposeChange', occurredAt, data: proposed(proposal) });
  }
  const proposal = pending(changes, changeId);
  switch (command.name) {
    case 'ApproveChange':
      if (isSamePerson(by, proposal.by)) refuse('SAME_PERSON', { field: 'approvedBy', approvedBy: by });
      if (proposal.type === '') refuse('CHANGE_NOT_DESCRIBED', { changeId });
      return decide(approved(proposal, by, { kinds, occurredAt }));
    case 'RefuseChange':
      return refusal({ reason: command.reason });
    case 'WithdrawChange':
      if (!isSamePerson(by, proposal.by)) refuse('NOT_THE_PROPOSER', { changeId, proposedBy: proposal.by });
      return refusal({ isWithdrawal: true });
  }
}

/** The command that a proposal amounts to once it is approved. @throws SlaError `INVALID_FIELD` where it is none of them */
function approved(
  proposal: Proposal,
  approvedBy: string,
  { kinds, occurredAt }: { readonly kinds: ChangeKinds; readonly occurredAt: Instant },
): ChangeInStream {
  const { changeId, by, change, type } = proposal;
  const kind = Object.hasOwn(kinds, type) ? kinds[type] : undefined;
  if (!kind) {
    const expected = Object.keys(kinds).join(' | ');
    throw new SlaError('INVALID_FIELD', { field: 'type', value: type, expected });
  }
  return {
    name: kind.name,
    occurredAt: proposal.occurredAt ?? occurredAt,
    data: { ...change, [kind.proposer]: by, approvedBy, changeId },
  };
}

/** @throws SlaError `UNKNOWN_CHANGE`, `CHANGE_ALREADY_DECIDED` */
function pending(changes: Changes | undefined, changeId: string): Proposal {
  const found = changeOf(changes, changeId);
  if (found === undefined) return refuse('UNKNOWN_CHANGE', { changeId });
  return found === 'decided' ? refuse('CHANGE_ALREADY_DECIDED', { changeId }) : found;
}

function proposed({ occurredAt: stated, ...proposal }: Proposal): ChangeInStream['data'] {
  return { ...proposal, ...(stated !== undefined && { occurredAt: formatInstant(stated) }) };
}

function refuse(code: (typeof changeRejections)[number], data: Readonly<Record<string, unknown>>): never {
  throw new SlaError(code, { field: 'changeId', ...data });
}
