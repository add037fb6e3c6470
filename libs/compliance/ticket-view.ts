import type { Span } from '#calendar';
import type { Instant } from '#facts';
import type { TicketEventType, TicketKind } from '#ticket';

/** What a fact is to the rules of a promise: something that happened at an instant. */
export interface Occurrence {
  readonly occurredAt: Instant;
}

/**
 * A ticket's facts as the rules of its promises look at them, whatever form a fact has: an object that explains a verdict,
 * or a place in columns of which millions are judged.
 */
export interface TicketView<Found extends Occurrence> {
  /** The first report: what starts most clocks. */
  readonly report: Found;
  readonly isVoided: boolean;
  /** That of the last `TicketClassified` in order, else the report's. */
  readonly newestKind: TicketKind;
  readonly wasEverFaultOrChange: boolean;
  /** The newest resolution, if the ticket was not reopened after it. */
  readonly resolutionThatHolds: Found | undefined;
  /** The hardware fault that opened the warranty claim. */
  readonly warrantyClaim: Found | undefined;
  /** What an approver excused, as stated: in no order. */
  readonly excusedSpans: readonly Span[];
  first(type: TicketEventType): Found | undefined;
  /** The first at or after an instant. */
  firstSince(type: TicketEventType, since: Instant): Found | undefined;
  /** The first confirmation of receipt that did not bounce, by the given reading of "delivered". */
  firstAcknowledgement(acknowledgedBy: 'accepted' | 'delivered'): Found | undefined;
}

/** The earlier of two facts, of equals the first one named. */
export function earliest<Found extends Occurrence>(
  one: Found | undefined,
  other: Found | undefined,
): Found | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return other.occurredAt < one.occurredAt ? other : one;
}
