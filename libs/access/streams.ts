import { formatInstant, type Instant } from '#facts';

const PREFIX = 'access-';

/** Holds every API key that was ever made, and its revocation. */
export const API_KEYS_STREAM = `${PREFIX}api-keys`;

/**
 * Who signed in, and who read or exported what: a stream for each day, so that none grows without end.
 *
 * @param day of UTC: `2026-03-27`
 */
export function accessLogStream(day: string): string {
  return `${PREFIX}log-${day}`;
}

/** The day of UTC that an instant lies in: `2026-03-27`. */
export function dayOf(at: Instant): string {
  return formatInstant(at).slice(0, 10);
}

/** Such a stream says who came in, and nothing that a verdict could come from. */
export function isAboutAccess(stream: string): boolean {
  return stream.startsWith(PREFIX);
}
