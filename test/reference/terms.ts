import { readFileSync } from 'node:fs';
import { midnight } from './calendar.js';
import type { Happened, Known } from './known-events.js';

export type Counting =
  | { readonly by: 'service-hours'; readonly hours: number }
  | { readonly by: 'elapsed-hours'; readonly hours: number }
  | { readonly by: 'working-days'; readonly days: number }
  | { readonly by: 'weeks'; readonly weeks: number };

export interface Terms {
  readonly id: string;
  readonly version: number;
  readonly serviceHoursCalendar: string;
  readonly workingDaysCalendar: string;
  readonly guarantees: Readonly<
    Record<
      string,
      { counting?: Counting; stoppedBy?: readonly string[]; checksPerMonth?: number } | undefined
    >
  >;
}

const shipped = ['variant-1', 'variant-2', 'variant-3'].map(
  (id) =>
    JSON.parse(
      readFileSync(new URL(`../../libs/contract/data/${id}.terms.json`, import.meta.url), 'utf8'),
    ) as Terms,
);

/** A contract names its terms' version. */
function termsOf(termsId: unknown, version: unknown, { events }: Known): Terms {
  for (const { type, data } of events) {
    if (type === 'TermsPublished' && data.termsId === termsId && data.version === version) {
      return data.terms as Terms;
    }
  }
  const found = shipped.find((terms) => terms.id === termsId && terms.version === version);
  if (found === undefined) throw new Error('There are no such terms.');
  return found;
}

/** The terms that a customer's ticket is judged by at an instant; `undefined` without a contract. */
export function termsInForce(customerId: string, instant: number, known: Known): Terms | undefined {
  const ofCustomer = known.events.filter(({ stream }) => stream === `customer-${customerId}`);
  const ended = ofCustomer
    .filter(({ type, data }) => type === 'ContractEnded' && midnight(String(data.on)) <= instant)
    .map(({ data }) => data.contractId);
  return latest(
    ofCustomer.filter(({ data }) => !ended.includes(data.contractId)),
    instant,
    known,
  );
}

/** Of what was signed and amended, the one with the latest `from` at or before an instant, of equals the later. */
export function latest(events: readonly Happened[], instant: number, known: Known): Terms | undefined {
  let [found, newest]: [Happened | undefined, number] = [undefined, -Infinity];
  for (const event of events) {
    if (event.type !== 'ContractSigned' && event.type !== 'ContractAmended') continue;
    const from = midnight(String(event.data.from));
    if (from <= instant && from >= newest) [found, newest] = [event, from];
  }
  return found && termsOf(found.data.termsId, found.data.termsVersion, known);
}
