import { Command, Query } from '@nestjs/cqrs';
import type { Question } from '#compliance';
import type { AppendResult, Position } from '#event-store';
import type { ChangeCommand, Instant } from '#facts';
import type { ProposalRequest } from '#projection';
import type { Sender } from '../http/sender.js';
import type { FullProposal } from './change-list.answers.js';
import type { Effect } from './effect.js';
import type { Subject } from './subjects.js';

/** A change that takes two people is proposed, approved, refused or withdrawn. */
export class DecideChange extends Command<AppendResult> {
  constructor(
    readonly subject: Subject,
    readonly command: ChangeCommand,
    readonly sender: Sender,
  ) {
    super();
  }
}

/** Which verdicts a proposal would turn, were it approved. */
export class ShowEffect extends Query<Effect> {
  constructor(
    readonly subject: Subject,
    readonly changeId: string,
    readonly asOf: Instant,
  ) {
    super();
  }
}

export interface ProposalPage {
  readonly changes: readonly FullProposal[];
  readonly next: string | null;
}

/** Proposals of all streams, in the order in which they were recorded. */
export class ListChanges extends Query<ProposalPage> {
  constructor(
    readonly request: ProposalRequest,
    readonly question: Question,
    readonly minPosition: Position | undefined,
  ) {
    super();
  }
}
