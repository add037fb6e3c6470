import { formatInstant, type Instant } from '#facts';

const PREFIX = 'access-';

/** Holds every API key that was ever made, and its revocation. */
export const API_KEYS_STREAM = `${PREFIX}api-keys`;

/** Who signed in, and who read or exported what: a stream for each day of UTC, so that none grows without end. */
export function accessLogStream(at: Instant): string {
  return `${PREFIX}log-${formatInstant(at).slice(0, 10)}`;
}

/** Such a stream says who came in, and nothing that a verdict could come from. */
export function isAboutAccess(stream: string): boolean {
  return stream.startsWith(PREFIX);
}
