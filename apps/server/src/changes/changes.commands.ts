import { Command, Query } from '@nestjs/cqrs';
import type { AppendResult } from '#event-store';
import type { ChangeCommand, Instant } from '#facts';
import type { Sender } from '../http/sender.js';
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
