import type { KnownFact } from '#compliance';
import type { CustomerEventData } from '#customer';

/** Terms that a contract holds, or held, for some days. */
export interface AgreedTerms {
  readonly contractId: string;
  readonly termsId: string;
  readonly termsVersion: number;
  /** The local day that begins with them, as agreed: `2026-01-02`. */
  readonly from: string;
  /** The local day that they no longer cover; `null` where nothing has ended them. */
  readonly until: string | null;
}

type Agreed = CustomerEventData<'ContractSigned'>;

/**
 * The versions of a customer's contracts, by the first day of each: an amendment ends the version before it, and the
 * earliest ending all that were not over by then. A version that covers no day is left out. Nobody has to have published
 * the terms.
 *
 * @param facts those of the customer's stream, in the order in which they happened
 */
export function agreedTermsIn(facts: readonly KnownFact[]): AgreedTerms[] {
  const agreed = facts.filter(({ type }) => type === 'ContractSigned' || type === 'ContractAmended');
  const contracts = Map.groupBy(agreed, ({ data }) => (data as Agreed).contractId);
  return [...contracts]
    .flatMap(([contractId, versions]) => versionsOf(versions, endOf(facts, contractId)))
    .toSorted((a, b) => compare(a.from, b.from) || compare(a.contractId, b.contractId));
}

function versionsOf(facts: readonly KnownFact[], end: string | null): AgreedTerms[] {
  // Sorting is stable: of those that begin on one day the one agreed last is the one that holds.
  const sorted = facts.map(({ data }) => data as Agreed).toSorted((a, b) => compare(a.from, b.from));
  return sorted
    .map(({ contractId, termsId, termsVersion, from }, place) => {
      const until = earlier(sorted[place + 1]?.from ?? null, end);
      return { contractId, termsId, termsVersion, from, until };
    })
    .filter(({ from, until }) => until === null || from < until);
}

function endOf(facts: readonly KnownFact[], contractId: string): string | null {
  return facts
    .filter(({ type }) => type === 'ContractEnded')
    .map(({ data }) => data as CustomerEventData<'ContractEnded'>)
    .filter((ending) => ending.contractId === contractId)
    .reduce<string | null>((end, { on }) => earlier(end, on), null);
}

function earlier(one: string | null, other: string | null): string | null {
  return one === null || (other !== null && other < one) ? other : one;
}

/** Days that are written in full lie in the order of their text. */
function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
