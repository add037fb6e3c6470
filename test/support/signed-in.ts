import { join } from 'node:path';
import type { SignedIn } from '#access';
import { Clock, SystemRandomness } from '#event-store';
import type { createApplication } from '../../apps/server/src/index.js';
import { openSessionFile } from '../../apps/server/src/auth/sessions/session-file.js';
import { usualAccess } from '../../apps/server/src/settings/access-settings.js';
import { Sessions } from '../../apps/server/src/auth/sessions/sessions.js';

/** Nobody waits for the next minute in a test. */
const usual = usualAccess();
export const UNHURRIED = { ...usual, limits: { ...usual.limits, perPerson: 1e9 } };

type Application = Pick<Awaited<ReturnType<typeof createApplication>>, 'get'>;

/** Records and approves: what most tests need. */
const MANAGER: SignedIn = { id: 'manager-mia', roles: ['manager'], means: 'link' };

/**
 * What a browser sends along for somebody who has just signed in. Begun anew for every request, for the clocks of tests
 * jump over the end of any session; and nothing of it stands among the events that a test counts.
 */
export function signedInAs(application: Application, signedIn: SignedIn = MANAGER): Record<string, string> {
  const id = application.get(Sessions).begin(signedIn, application.get(Clock).now());
  return { cookie: `sla-session=${id}`, 'sec-fetch-site': 'same-origin' };
}

/** The same for a server in another process, which has the folder open. */
export function signedInOn(folder: string, signedIn: SignedIn = MANAGER): Record<string, string> {
  const file = openSessionFile(join(folder, 'sessions.sqlite'));
  try {
    const id = new Sessions(file, usualAccess().sessions, new SystemRandomness()).begin(signedIn, Date.now());
    return { cookie: `sla-session=${id}`, 'sec-fetch-site': 'same-origin' };
  } finally {
    file.close();
  }
}
