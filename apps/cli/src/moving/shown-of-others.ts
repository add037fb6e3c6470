import type { StoredEvent } from '#event-store';

/** What shows that a customer without contract was served first. */
const CONTRACTS = ['ContractSigned', 'ContractAmended', 'ContractEnded'];
const SERVICE = ['TicketReported', 'TicketAcknowledged', 'AcknowledgementBounced', 'TicketVoided'];
/** Where terms say that whoever is worked on first is served first. */
const WORK = ['RemoteWorkLogged', 'OnSiteWorkLogged', 'PaidWorkLogged'];
const ABOUT_OTHERS = ['OccurrenceCorrected', 'FactRetracted'];

/**
 * As much of another customer's stream as the verdicts on somebody else's tickets need.
 *
 * @param events of one stream, in order
 * @param anyReading terms may count something else than the first confirmation
 */
export function shownOfOthers(events: readonly StoredEvent[], anyReading: boolean): StoredEvent[] {
  const types = new Set([...CONTRACTS, ...SERVICE, ...(anyReading ? WORK : [])]);
  // By the first event of their stream a customer exists.
  const shown = new Set(
    events.filter(({ type }, index) => index === 0 || types.has(type)).map(({ id }) => id),
  );
  return events.filter(
    ({ id, type, data }) =>
      shown.has(id) || (ABOUT_OTHERS.includes(type) && shown.has((data as { eventId: string }).eventId)),
  );
}
