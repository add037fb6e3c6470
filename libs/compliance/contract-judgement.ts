import type { CalendarBook, GuaranteeId, Phrase } from '#contract';
import { formatInstant, type Instant } from '#facts';
import type { Outcome } from './clock.js';
import type { Contracts, ContractVersion } from './contracts.js';
import type { KnownFact } from './known-facts.js';
import type { Month } from './months.js';
import { instantOrNull, type Judgement } from './verdict.js';

/** What the promises about a contract's months are judged on. */
export interface ContractSubject {
  readonly contractId: string;
  readonly contracts: Contracts;
  readonly calendars: CalendarBook;
  readonly asOf: Instant;
}

interface Found {
  readonly guarantee: GuaranteeId;
  readonly clause: Phrase;
  readonly contract: ContractVersion;
  readonly month: Month;
  readonly outcome: Outcome;
  readonly stoppedAt?: Instant | undefined;
  readonly evidence: readonly KnownFact[];
}

/** A row about a contract's month. */
export function contractJudgement(subject: ContractSubject, found: Found): Judgement {
  const { contractId, calendars, asOf } = subject;
  const { contract, month } = found;
  return {
    clause: found.clause,
    contract,
    asOf,
    zone: calendars.first(contract.terms.workingDaysCalendar),
    evidence: found.evidence,
    verdict: {
      contractId,
      customerId: contract.customerId,
      month: month.name,
      guarantee: found.guarantee,
      outcome: found.outcome,
      startedAt: formatInstant(month.from),
      dueAt: formatInstant(month.until),
      stoppedAt: instantOrNull(found.stoppedAt),
      excused: false,
      binding: true,
      termsId: contract.terms.id,
      termsVersion: contract.terms.version,
      calendarId: null,
      calendarVersion: null,
    },
  };
}
