import { CommandHandler, type ICommandHandler, type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import {
  type AppendResult,
  Clock,
  EventStore,
  handleCommand,
  Recorder,
  type StoredEvent,
} from '#event-store';
import { type Fact, formatInstant, WHOEVER_APPROVES } from '#facts';
import {
  factsNamed,
  type KnownProposal,
  LedgerViews,
  LongQuestions,
  type NamedFact,
  proposalsOf,
} from '#projection';
import { recordedEvents } from '../http/recorded-events.js';
import type { FullProposal } from './change-list.answers.js';
import { DecideChange, ListChanges, type ProposalPage, ShowEffect } from './changes.commands.js';
import type { Effect } from './effect.js';
import { changeDecider, streamOf, type Subject } from './subjects.js';

@CommandHandler(DecideChange)
class DecideChangeHandler implements ICommandHandler<DecideChange> {
  constructor(private readonly recorder: Recorder) {}

  execute({ subject, command, sender }: DecideChange): Promise<AppendResult> {
    return handleCommand(this.recorder, changeDecider(subject), {
      stream: streamOf(subject),
      command,
      ...sender,
    });
  }
}

@QueryHandler(ShowEffect)
class ShowEffectHandler implements IQueryHandler<ShowEffect> {
  constructor(
    private readonly store: EventStore,
    private readonly views: LedgerViews,
    private readonly long: LongQuestions,
    private readonly clock: Clock,
  ) {}

  async execute({ subject, changeId, asOf }: ShowEffect): Promise<Effect> {
    const further = await this.approved(subject, changeId);
    // Whoever approves sees what comes of everything that has been recorded.
    await this.views.waitFor(await this.store.newestPosition());
    const verdicts = await this.long.answer('effect', further, { asOf });
    return { changeId, asOf: formatInstant(asOf), verdicts };
  }

  /** What would be recorded if somebody approved now. */
  private async approved(subject: Subject, changeId: string): Promise<Fact[]> {
    const { initial, evolve, decide } = changeDecider(subject);
    const [stream, now] = [streamOf(subject), this.clock.now()];
    let state = initial;
    let revision = -1;
    for await (const event of this.store.readStream(stream)) {
      state = evolve(state, event);
      revision = event.revision;
    }
    const approval = { name: 'ApproveChange', changeId, by: WHOEVER_APPROVES, occurredAt: now } as const;
    return decide(approval, state, now).map((fact, index) => ({
      ...fact,
      id: `${changeId}-${index}`,
      stream,
      revision: revision + 1 + index,
      recordedAt: now,
    }));
  }
}

@QueryHandler(ListChanges)
class ListChangesHandler implements IQueryHandler<ListChanges> {
  constructor(
    private readonly store: EventStore,
    private readonly views: LedgerViews,
  ) {}

  async execute({ request, question, minPosition }: ListChanges): Promise<ProposalPage> {
    await this.views.waitFor(minPosition);
    const { changes, next } = await this.views.ask(question, (asked) => proposalsOf(asked, request));
    const events = await this.eventsOf(changes);
    const facts = await this.views.ask(question, (asked) =>
      factsNamed(asked, [...events.values()].flatMap(namedIn)),
    );
    return { changes: changes.map((each) => fullProposal(each, events, facts)), next };
  }

  /** The proposals and their decisions, by their places: there stands what is personal in them. */
  private async eventsOf(changes: readonly KnownProposal[]): Promise<ReadonlyMap<string, StoredEvent>> {
    const decisions = changes.flatMap(({ stream, decidedIn }) =>
      decidedIn === null ? [] : [{ stream, revision: decidedIn }],
    );
    const events = await recordedEvents(this.store, [...changes, ...decisions]);
    return new Map([...events.values()].map((event) => [placeOf(event.stream, event.revision), event]));
  }
}

function fullProposal(
  proposal: KnownProposal,
  events: ReadonlyMap<string, StoredEvent>,
  facts: ReadonlyMap<string, Fact>,
): FullProposal {
  const { stream, revision, decidedIn, state } = proposal;
  const data = events.get(placeOf(stream, revision))?.data;
  const [named] = namedIn({ stream, data });
  const fact = named && facts.get(named.eventId);
  const ending = decidedIn === null ? undefined : events.get(placeOf(stream, decidedIn))?.data;
  const { reason } = (ending ?? {}) as { readonly reason?: unknown };
  const isReason = state === 'refused' && typeof reason === 'string';
  return { ...proposal, data, ...(fact && { fact }), ...(isReason && { refusalReason: reason }) };
}

function placeOf(stream: string, revision: number): string {
  return `${stream} ${revision}`;
}

/** The fact that a proposal would move or take back. */
function namedIn({ stream, data }: { readonly stream: string; readonly data?: unknown }): NamedFact[] {
  const { eventId } = ((data as ProposedChange | undefined)?.change ?? {}) as { readonly eventId?: unknown };
  return typeof eventId === 'string' ? [{ stream, eventId }] : [];
}

/** A word in its place where what was personal in it was erased. */
interface ProposedChange {
  readonly change?: object | string;
}

export const changeHandlers = [DecideChangeHandler, ShowEffectHandler, ListChangesHandler];
