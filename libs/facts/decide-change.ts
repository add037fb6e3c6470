import { isSamePerson } from './acceptance.js';
import { type Changes, changeOf, type Proposal } from './changes.js';
import { correctionShapes } from './corrections.js';
import type { NewFact } from './fact.js';
import { formatInstant, type Instant } from './instant.js';
import { checkShape } from './shapes.js';
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

/** An approved proposal: data and people of the event that it becomes. */
export interface ApprovedChange {
  readonly proposal: Proposal;
  readonly approvedBy: string;
  readonly occurredAt: Instant;
}

/** Somebody else, as long as nobody knows who. */
const WHOEVER_APPROVES = '?';

/**
 * The event that a proposal, an approval, a refusal or a withdrawal leads to.
 *
 * @param enact what an approved change leads to, or why it is refused: the rules of whom it is about
 * @throws SlaError one of `changeRejections`, or what `enact` refuses with; also a proposal that could not be approved
 */
export function decideChange(
  command: ChangeCommand,
  changes: Changes | undefined,
  enact: (approved: ApprovedChange) => readonly NewFact[],
): readonly NewFact[] {
  const { changeId, by, occurredAt } = command;
  if (command.name === 'ProposeChange') {
    if (changeOf(changes, changeId)) refuse('CHANGE_ALREADY_PROPOSED', { changeId });
    const proposal = { ...command.proposed, changeId, by };
    enact({ proposal, approvedBy: WHOEVER_APPROVES, occurredAt: proposal.occurredAt ?? occurredAt });
    return [proposed(proposal, occurredAt)];
  }
  const proposal = pending(changes, changeId);
  switch (command.name) {
    case 'ApproveChange':
      if (isSamePerson(by, proposal.by)) refuse('SAME_PERSON', { field: 'approvedBy', approvedBy: by });
      if (proposal.type === '') refuse('CHANGE_NOT_DESCRIBED', { changeId });
      return enact({ proposal, approvedBy: by, occurredAt: proposal.occurredAt ?? occurredAt });
    case 'RefuseChange':
      return [refused({ changeId, by, reason: command.reason }, occurredAt)];
    case 'WithdrawChange':
      if (!isSamePerson(by, proposal.by)) refuse('NOT_THE_PROPOSER', { changeId, proposedBy: proposal.by });
      return [refused({ changeId, by, isWithdrawal: true }, occurredAt)];
  }
}

/**
 * Which of the changes that are possible here a proposal is.
 *
 * @throws SlaError `INVALID_FIELD`
 */
export function checkChangeType<Type extends string>(type: string, possible: readonly Type[]): Type {
  const found = possible.find((each) => each === type);
  if (found !== undefined) return found;
  throw new SlaError('INVALID_FIELD', { field: 'type', value: type, expected: possible.join(' | ') });
}

/** @throws SlaError `UNKNOWN_CHANGE`, `CHANGE_ALREADY_DECIDED` */
function pending(changes: Changes | undefined, changeId: string): Proposal {
  const found = changeOf(changes, changeId);
  if (found === undefined) return refuse('UNKNOWN_CHANGE', { changeId });
  return found === 'decided' ? refuse('CHANGE_ALREADY_DECIDED', { changeId }) : found;
}

function proposed({ occurredAt: stated, ...proposal }: Proposal, occurredAt: Instant): NewFact {
  const data = { ...proposal, ...(stated !== undefined && { occurredAt: formatInstant(stated) }) };
  return { type: 'ChangeProposed', occurredAt, data: checkShape(correctionShapes.ChangeProposed, data) };
}

function refused(data: object, occurredAt: Instant): NewFact {
  return { type: 'ChangeRefused', occurredAt, data: checkShape(correctionShapes.ChangeRefused, data) };
}

function refuse(code: (typeof changeRejections)[number], data: Readonly<Record<string, unknown>>): never {
  throw new SlaError(code, { field: 'changeId', ...data });
}
