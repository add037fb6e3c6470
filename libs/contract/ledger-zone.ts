import { shippedCalendars } from '#calendar';
import { paidService } from './shipped-terms.js';

/** IANA name of the zone in which people read what is about no contract: that of paid service, which everybody can have. */
export function ledgerZone(): string {
  return shippedCalendars().find(({ id }) => id === paidService.calendar)?.timezone ?? 'UTC';
}
