import { LATE_AFTER } from '#compliance';
import { type Fact, type Instant, isInstant, parseInstant } from '#facts';

/** What a ticket's row says of the facts in its stream, whatever they mean. */
export class TicketSummary {
  /** Of the newest of them. */
  revision = 0;
  earliest: Instant = Infinity;
  latest: Instant = -Infinity;
  isLate = false;
  hasRemoteWork = false;

  static of(facts: readonly Fact[]): TicketSummary {
    const summary = new TicketSummary();
    for (const fact of facts) summary.add(fact);
    return summary;
  }

  /** Takes the next fact of the stream. */
  add({ revision, type, occurredAt, recordedAt, data }: Fact): void {
    this.revision = revision;
    this.reach(occurredAt);
    // Work may have begun before whatever else is known of a ticket.
    const { startedAt } = (data ?? {}) as { startedAt?: unknown };
    if (typeof startedAt === 'string' && isInstant(startedAt)) this.reach(parseInstant(startedAt));
    if (recordedAt - occurredAt > LATE_AFTER) this.isLate = true;
    if (type === 'RemoteWorkLogged' || type === 'PaidWorkLogged') this.hasRemoteWork = true;
  }

  /** Something about the ticket may have happened then. */
  reach(instant: Instant): void {
    if (instant < this.earliest) this.earliest = instant;
    if (instant > this.latest) this.latest = instant;
  }
}
