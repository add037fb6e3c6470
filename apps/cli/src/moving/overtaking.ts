import { type Instant, parseInstant } from '#facts';
import type { StoredEvent } from '#event-store';

/** How far ahead of the store's clock a fact may lie (design: events, "Rules for accepting a command"). */
const TOLERANCE_MS = 60_000;

/** From UTC's midnight to the latest local one of the same day. */
const LATEST_MIDNIGHT_MS = 12 * 3_600_000;

const WORK = new Set(['RemoteWorkLogged', 'OnSiteWorkLogged', 'PaidWorkLogged']);
const UNCERTAIN = new Set(['AcknowledgementBounced', 'OccurrenceCorrected', 'FactRetracted']);

/** When a ticket was reported and served, by whatever was ever stated of it. */
export class TicketTimes {
  customerId = '';
  private firstRecorded: Instant = Infinity;
  private readonly reported: Instant[] = [];
  private readonly served: Instant[] = [];
  private waitedUntil: Instant = -Infinity;
  private isUncertain = false;

  note({ type, occurredAt, recordedAt, data }: StoredEvent): void {
    this.firstRecorded = Math.min(this.firstRecorded, recordedAt);
    const stated = data as { customerId?: string; startedAt?: string; occurredAt?: string };
    if (type === 'TicketReported') {
      this.customerId = stated.customerId ?? '';
      this.reported.push(occurredAt);
    }
    if (type === 'TicketAcknowledged') {
      this.served.push(occurredAt);
      // Whoever asks what was known earlier does not know of it before it was recorded.
      this.waitedUntil = Math.max(this.waitedUntil, occurredAt, recordedAt + TOLERANCE_MS);
    }
    if (WORK.has(type) && stated.startedAt !== undefined) this.served.push(parseInstant(stated.startedAt));
    if (UNCERTAIN.has(type)) this.isUncertain = true;
    if (type === 'OccurrenceCorrected' && stated.occurredAt !== undefined) {
      this.reported.push(parseInstant(stated.occurredAt));
      this.served.push(parseInstant(stated.occurredAt));
    }
  }

  /**
   * Whether another ticket may have been served first although it was reported later, at any instants that somebody may
   * ask about.
   *
   * @param anyReading terms may count something else than the first confirmation
   */
  mayBeOvertakenBy(other: TicketTimes, anyReading: boolean): boolean {
    const reportedAt = Math.min(...this.reported);
    const hasWaitedFor = this.isUncertain || anyReading || this.waitedUntil === -Infinity;
    const until = hasWaitedFor ? Infinity : this.waitedUntil;
    return (
      Math.max(...other.reported) > reportedAt &&
      other.served.some((servedAt) => servedAt > reportedAt && servedAt < until)
    );
  }

  /** Whether it was reported under a contract, at any instants that somebody may ask about. */
  isSurelyUnder(contracts: CustomerContracts): boolean {
    return contracts.surelyInForce(Math.min(...this.reported), this.firstRecorded);
  }
}

/** What is known of a customer's contracts, as far as it takes to say that there was one. */
export class CustomerContracts {
  private readonly signed: { from: Instant; occurredAt: Instant; recordedAt: Instant }[] = [];
  private isUncertain = false;

  get any(): boolean {
    return this.signed.length > 0;
  }

  note({ type, occurredAt, recordedAt, data }: StoredEvent): void {
    if (type === 'ContractSigned') {
      const { from } = data as { from: string };
      this.signed.push({ from: Date.parse(from) + LATEST_MIDNIGHT_MS, occurredAt, recordedAt });
    }
    if (type === 'ContractEnded' || UNCERTAIN.has(type)) this.isUncertain = true;
  }

  surelyInForce(at: Instant, knownAt: Instant): boolean {
    return (
      !this.isUncertain &&
      this.signed.some(
        ({ from, occurredAt, recordedAt }) => from <= at && occurredAt <= at && recordedAt <= knownAt,
      )
    );
  }
}
