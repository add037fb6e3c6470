import { Injectable } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { Clock, EventIds } from '#event-store';
import { type ChangeCommand, parseInstant } from '#facts';
import { occurredAt, type StatedFact } from '../http/fact.request.js';
import { askedFor, type QuestionRequest } from '../http/question.request.js';
import { type Recorded, recorded } from '../http/recorded.js';
import type { Sender } from '../http/sender.js';
import { DecideChange, ShowEffect } from './changes.commands.js';
import type { ProposalData, RefusalRequest, StageRequest } from './changes.requests.js';
import type { Effect } from './effect.js';
import type { Subject } from './subjects.js';

/** The answer to a stage of a change: under which id it goes on. */
export type RecordedChange = Recorded & { readonly changeId: string };

/** Which change to what, and who does something about it. */
export interface Stage {
  readonly subject: Subject;
  readonly changeId: string;
  readonly sender: Sender;
}

/** From requests to commands, the same for everything that can change. */
@Injectable()
export class Stages {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
    private readonly clock: Clock,
    private readonly ids: EventIds,
  ) {}

  propose(subject: Subject, request: StatedFact, sender: Sender): Promise<RecordedChange> {
    const { changeId, type, occurredAt: stated, change } = request.data as unknown as ProposalData;
    const stage = {
      subject,
      changeId: changeId ?? sender.idempotency?.idOf('change') ?? this.ids.next(),
      sender,
    };
    const proposed = { type, change, occurredAt: stated === undefined ? undefined : parseInstant(stated) };
    return this.execute(stage, { name: 'ProposeChange', ...this.stated(stage, request), proposed });
  }

  approve(stage: Stage, request: StageRequest): Promise<RecordedChange> {
    return this.execute(stage, { name: 'ApproveChange', ...this.stated(stage, request) });
  }

  refuse(stage: Stage, request: RefusalRequest): Promise<RecordedChange> {
    const { reason } = request.data;
    return this.execute(stage, { name: 'RefuseChange', ...this.stated(stage, request), reason });
  }

  withdraw(stage: Stage, request: StageRequest): Promise<RecordedChange> {
    return this.execute(stage, { name: 'WithdrawChange', ...this.stated(stage, request) });
  }

  effect(subject: Subject, changeId: string, request: QuestionRequest): Promise<Effect> {
    const { asOf } = askedFor(request, this.clock.now());
    return this.queries.execute(new ShowEffect(subject, changeId, asOf));
  }

  private stated({ changeId, sender }: Stage, request: Pick<StatedFact, 'occurredAt'>) {
    return { changeId, by: sender.actor, occurredAt: occurredAt(request, this.clock) };
  }

  private async execute(
    { subject, changeId, sender }: Stage,
    command: ChangeCommand,
  ): Promise<RecordedChange> {
    return { changeId, ...recorded(await this.commands.execute(new DecideChange(subject, command, sender))) };
  }
}
