import { ledgerZone } from '#contract';
import type { Asked } from './asked.js';
import type { ListedTicket } from './ticket-request.js';

type Pinned = Pick<ListedTicket, 'contractId' | 'termsId' | 'termsVersion'>;

/**
 * IANA name of the zone in which a ticket's times are read: its contract's, which is that of its working days. Terms that
 * ship with the product are at hand; for others the history is opened.
 */
export function zoneOfTicket(asked: Asked, { contractId, termsId, termsVersion }: Pinned): string {
  if (contractId === null) return ledgerZone();
  const isPinned = (terms: { readonly id: string; readonly version: number }): boolean =>
    terms.id === termsId && terms.version === termsVersion;
  const { terms, calendars } = asked.published;
  const shipped = terms?.all().find(isPinned);
  if (shipped && calendars) return calendars.first(shipped.workingDaysCalendar).published.timezone;
  const { world } = asked.history.pieces;
  const own = world.contracts.versionsOf(contractId).find((version) => isPinned(version.terms));
  return own ? world.calendars.first(own.terms.workingDaysCalendar).published.timezone : ledgerZone();
}
