import type { Span } from '#calendar';
import type { TicketEventData, TicketEventType, TicketKind } from '#ticket';
import { type Instant, parseInstant } from '#facts';
import type { KnownFact } from './known-facts.js';
import type { TicketView } from './ticket-view.js';

/** A fact of one ticket, with the data of its type. */
export type TicketMoment<Type extends TicketEventType = TicketEventType> = KnownFact & {
  readonly type: Type;
  readonly data: TicketEventData<Type>;
};

/** What is known of one ticket, in the order in which it happened. */
export class TicketRecord implements TicketView<KnownFact> {
  private constructor(
    readonly ticketId: string,
    readonly report: TicketMoment<'TicketReported'>,
    /** In the order in which they happened. A ticket has few, so that looking through them beats sorting them. */
    private readonly facts: readonly KnownFact[],
  ) {}

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
    return this.first('TicketVoided') !== undefined;
  }

  /** When the customer was awaited and when they responded, in order. */
  get waiting(): readonly KnownFact[] {
    return this.facts.filter(({ type }) => type === 'CustomerAwaited' || type === 'CustomerResponded');
  }

  all<Type extends TicketEventType>(type: Type): readonly TicketMoment<Type>[] {
    return this.facts.filter((fact): fact is TicketMoment<Type> => fact.type === type);
  }

  first<Type extends TicketEventType>(type: Type): TicketMoment<Type> | undefined {
    return this.firstSince(type, -Infinity);
  }

  firstSince<Type extends TicketEventType>(type: Type, since: Instant): TicketMoment<Type> | undefined {
    for (const fact of this.facts) {
      if (fact.type === type && fact.occurredAt >= since) return fact as TicketMoment<Type>;
    }
    return undefined;
  }

  newest<Type extends TicketEventType>(type: Type): TicketMoment<Type> | undefined {
    return this.facts.findLast((fact) => fact.type === type) as TicketMoment<Type> | undefined;
  }

  get newestKind(): TicketKind {
    return this.newest('TicketClassified')?.data.kind ?? this.report.data.kind;
  }

  /** The newest topic that anybody gave, else the report's. */
  get topic(): string | undefined {
    const topics = this.all('TicketClassified').map((fact) => fact.data.topic);
    return topics.findLast((topic) => topic !== undefined) ?? this.report.data.topic;
  }

  get wasEverFaultOrChange(): boolean {
    if (this.report.data.kind !== 'question') return true;
    return this.all('TicketClassified').some(({ data }) => data.kind !== 'question');
  }

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

  get resolutionThatHolds(): TicketMoment<'TicketResolved'> | undefined {
    const turn = this.facts.findLast(({ type }) => type === 'TicketResolved' || type === 'TicketReopened');
    return turn?.type === 'TicketResolved' ? (turn as TicketMoment<'TicketResolved'>) : undefined;
  }

  get warrantyClaim(): TicketMoment<'HardwareFaultConfirmed'> | undefined {
    return this.all('HardwareFaultConfirmed').find((fact) => fact.data.underWarranty);
  }

  get excusedSpans(): readonly Span[] {
    return this.all('WorkExcused').map(({ data }) => ({
      from: parseInstant(data.from),
      until: parseInstant(data.until),
    }));
  }
}

/** The start of a logged interval, as stated. */
export function startedAt(fact: KnownFact & { data: { startedAt: string } }): Instant {
  return parseInstant(fact.data.startedAt);
}
