import { type EventStoreSettings, SystemRandomness } from '#event-store';
import type { Instant } from '#facts';
import { sessionFileBeside } from '../session-file-beside.js';
import { OneTimeTokens } from '../sessions/one-time-tokens.js';
import { openSessionFile } from '../sessions/session-file.js';
import { type LinkContent, OWNER, signInLink } from './sign-in-link.js';

interface Issue {
  readonly url: string;
  readonly now: Instant;
  /** Without roles: those of the owner. */
  readonly as?: LinkContent;
}

/** A link for a server that has the store open, in this process or another: they share the file with the sessions. */
export function issueLink(
  { store }: { readonly store: EventStoreSettings },
  { url, now, as = OWNER }: Issue,
): string {
  const file = openSessionFile(sessionFileBeside(store));
  try {
    const content = as.roles.length === 0 ? { ...OWNER, id: as.id } : as;
    return signInLink(new OneTimeTokens(file, new SystemRandomness()), { url, now, as: content });
  } finally {
    file.close();
  }
}
