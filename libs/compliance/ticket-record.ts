import type { TicketEventData, TicketEventType, TicketKind } from '#ticket';
import { type Instant, parseInstant } from '#facts';
import type { KnownFact } from './known-facts.js';

/** A fact of one ticket, with the data of its type. */
export type TicketMoment<Type extends TicketEventType = TicketEventType> = KnownFact & {
  readonly type: Type;
  readonly data: TicketEventData<Type>;
};

/** What is known of one ticket, in the order in which it happened. */
export class TicketRecord {
  private readonly byType = new Map<string, KnownFact[]>();
  /** When the customer was awaited and when they responded, in order. */
  readonly waiting: readonly KnownFact[];
  /** Resolutions and reopenings, in the order in which they happened. */
  private readonly turns: readonly KnownFact[];

  private constructor(
    readonly ticketId: string,
    readonly report: TicketMoment<'TicketReported'>,
    facts: readonly KnownFact[],
  ) {
    this.waiting = facts.filter(({ type }) => type === 'CustomerAwaited' || type === 'CustomerResponded');
    this.turns = facts.filter(({ type }) => type === 'TicketResolved' || type === 'TicketReopened');
    for (const fact of facts) {
      const sameType = this.byType.get(fact.type);
      if (sameType) sameType.push(fact);
      else this.byType.set(fact.type, [fact]);
    }
  }

  /** The record of one ticket's facts, or nothing where its report is not known. */
  static of(ticketId: string, facts: readonly KnownFact[]): TicketRecord | undefined {
    const report = facts.find((fact) => fact.type === 'TicketReported');
    return report && new TicketRecord(ticketId, report as TicketMoment<'TicketReported'>, facts);
  }

  get customerId(): string {
    return this.report.data.customerId;
  }

  get reportedAt(): Instant {
    return this.report.occurredAt;
  }

  get isVoided(): boolean {
    return this.byType.has('TicketVoided');
  }

  all<Type extends TicketEventType>(type: Type): readonly TicketMoment<Type>[] {
    return (this.byType.get(type) ?? []) as unknown as TicketMoment<Type>[];
  }

  first<Type extends TicketEventType>(type: Type): TicketMoment<Type> | undefined {
    return this.all(type)[0];
  }

  /** The first at or after an instant. */
  firstSince<Type extends TicketEventType>(type: Type, since: Instant): TicketMoment<Type> | undefined {
    return this.all(type).find((fact) => fact.occurredAt >= since);
  }

  newest<Type extends TicketEventType>(type: Type): TicketMoment<Type> | undefined {
    return this.all(type).at(-1);
  }

  /** That of the last `TicketClassified` in order, else the report's. */
  get newestKind(): TicketKind {
    return this.newest('TicketClassified')?.data.kind ?? this.report.data.kind;
  }

  /** The newest topic that anybody gave, else the report's. */
  get topic(): string | undefined {
    const topics = this.all('TicketClassified').map((fact) => fact.data.topic);
    return topics.findLast((topic) => topic !== undefined) ?? this.report.data.topic;
  }

  get wasEverFaultOrChange(): boolean {
    const kinds = [this.report.data.kind, ...this.all('TicketClassified').map((fact) => fact.data.kind)];
    return kinds.some((kind) => kind !== 'question');
  }

  /** The first confirmation of receipt that did not bounce, by the given reading of "delivered". */
  firstAcknowledgement(
    acknowledgedBy: 'accepted' | 'delivered',
  ): TicketMoment<'TicketAcknowledged'> | undefined {
    const bounced = new Set(this.all('AcknowledgementBounced').map((fact) => fact.data.messageId));
    return this.all('TicketAcknowledged').find(
      ({ data }) =>
        !(data.messageId !== undefined && bounced.has(data.messageId)) &&
        (acknowledgedBy === 'accepted' || data.delivery === 'delivered'),
    );
  }

  /** The newest resolution, if the ticket was not reopened after it. */
  get resolutionThatHolds(): TicketMoment<'TicketResolved'> | undefined {
    return this.turns.at(-1)?.type === 'TicketResolved' ? this.newest('TicketResolved') : undefined;
  }

  /** The hardware fault that opened the warranty claim. */
  get warrantyClaim(): TicketMoment<'HardwareFaultConfirmed'> | undefined {
    return this.all('HardwareFaultConfirmed').find((fact) => fact.data.underWarranty);
  }
}

/** The earliest of some facts, of equals the first one named. */
export function earliest(...facts: readonly (KnownFact | undefined)[]): KnownFact | undefined {
  return facts.reduce(
    (first, fact) => (fact && (!first || fact.occurredAt < first.occurredAt) ? fact : first),
    undefined,
  );
}

/** The start of a logged interval, as stated. */
export function startedAt(fact: KnownFact & { data: { startedAt: string } }): Instant {
  return parseInstant(fact.data.startedAt);
}
