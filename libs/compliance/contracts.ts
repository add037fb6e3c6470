import { parseDay, startOfDay } from '#calendar';
import type { CalendarBook, Terms, TermsBook } from '#contract';
import type { CustomerEventData } from '#customer';
import { type Instant, SlaError } from '#facts';
import type { KnownFact } from './known-facts.js';

/** Terms that a contract took on from a local midnight: by being signed or amended. */
export interface ContractVersion {
  readonly contractId: string;
  readonly customerId: string;
  readonly terms: Terms;
  readonly from: Instant;
  readonly fact: KnownFact;
}

type Agreed = CustomerEventData<'ContractSigned'>;

/** Everything that is known of the customers' contracts. */
export class Contracts {
  private readonly byCustomer = new Map<string, ContractVersion[]>();
  private readonly byContract = new Map<string, ContractVersion[]>();
  private readonly endings = new Map<string, Instant>();

  constructor(facts: readonly KnownFact[], termsBook: TermsBook, calendars: CalendarBook) {
    for (const fact of facts) {
      if (fact.type !== 'ContractSigned' && fact.type !== 'ContractAmended') continue;
      const { contractId, from } = fact.data as Agreed;
      const terms = termsOf(fact, termsBook, calendars);
      const agreed = {
        contractId,
        customerId: customerOf(fact),
        terms,
        from: localMidnight(terms, calendars, from),
        fact,
      };
      append(this.byCustomer, agreed.customerId, agreed);
      append(this.byContract, contractId, agreed);
    }
    for (const fact of facts) if (fact.type === 'ContractEnded') this.end(fact, calendars);
  }

  /**
   * The version in force for a customer at an instant: of the contracts that had not ended, the one with the latest
   * `from`; of equals the later in order (judging: "Rows of a ticket").
   */
  inForce(customerId: string, at: Instant): ContractVersion | undefined {
    const running = (this.byCustomer.get(customerId) ?? []).filter(
      ({ contractId }) => at < this.endOf(contractId),
    );
    return latestBy(running, at);
  }

  /** The version of one contract in force at an instant, whether or not it has ended. */
  versionAt(contractId: string, at: Instant): ContractVersion | undefined {
    return latestBy(this.versionsOf(contractId), at);
  }

  contractIds(): string[] {
    return [...this.byContract.keys()];
  }

  versionsOf(contractId: string): readonly ContractVersion[] {
    return this.byContract.get(contractId) ?? [];
  }

  /** The local midnight from which the contract covers nothing any more, or infinity. */
  endOf(contractId: string): Instant {
    return this.endings.get(contractId) ?? Infinity;
  }

  private end(fact: KnownFact, calendars: CalendarBook): void {
    const { contractId, on } = fact.data as CustomerEventData<'ContractEnded'>;
    const terms = this.versionsOf(contractId)[0]?.terms;
    if (!terms) return;
    this.endings.set(contractId, Math.min(this.endOf(contractId), localMidnight(terms, calendars, on)));
  }
}

/** @throws SlaError `UNKNOWN_TERMS`, or `UNKNOWN_CALENDAR` where the terms name one that nobody published */
function termsOf(fact: KnownFact, termsBook: TermsBook, calendars: CalendarBook): Terms {
  const { termsId, termsVersion } = fact.data as Agreed;
  try {
    const terms = termsBook.find(termsId, termsVersion);
    calendars.first(terms.serviceHoursCalendar);
    calendars.first(terms.workingDaysCalendar);
    return terms;
  } catch (error) {
    throw error instanceof SlaError ? error.at({ eventId: fact.id, termsId }) : error;
  }
}

function localMidnight(terms: Terms, calendars: CalendarBook, date: string): Instant {
  return startOfDay(calendars.first(terms.workingDaysCalendar), parseDay(date));
}

function customerOf(fact: KnownFact): string {
  return (fact.data as Agreed).customerId ?? fact.stream.replace(/^customer-/, '');
}

function latestBy(versions: readonly ContractVersion[], at: Instant): ContractVersion | undefined {
  return versions
    .filter(({ from }) => from <= at)
    .reduce<ContractVersion | undefined>(
      (best, each) => (best && best.from > each.from ? best : each),
      undefined,
    );
}

function append<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}
