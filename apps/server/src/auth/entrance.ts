import { Inject, Injectable } from '@nestjs/common';
import type { SignedIn } from '#access';
import { Clock } from '#event-store';
import { say } from '#wording';
import { languageOf } from '../http/language.js';
import type { AccessSettings } from '../settings/access-settings.js';
import { ACCESS_SETTINGS } from './access-settings.token.js';
import { AccessLog } from './access-log.js';
import { headerOf, type IncomingRequest } from './identity.js';
import { clearedCookie, sessionCookie } from './sessions/session-cookie.js';
import { Sessions } from './sessions/sessions.js';

export interface EntranceReply {
  header(name: string, value: string | readonly string[]): unknown;
}

/** Where browsers go on once somebody is signed in: the web application. */
const HOME = '/';

/** The end of every way in: a session begins, it is written down, and the browser goes on. */
@Injectable()
export class Entrance {
  constructor(
    private readonly sessions: Sessions,
    private readonly log: AccessLog,
    private readonly clock: Clock,
    @Inject(ACCESS_SETTINGS) readonly settings: AccessSettings,
  ) {}

  /**
   * A page and no redirection: a browser that came here from another site would not send the new cookie along with it.
   *
   * @returns the page
   */
  async let(
    signedIn: SignedIn,
    request: IncomingRequest,
    { reply, returnTo = HOME }: Arrival,
  ): Promise<string> {
    const { id: user, means, roles, customerId } = signedIn;
    if (means !== 'api-key') {
      await this.log.record('SignedIn', {
        ...{ user, means, roles: [...roles] },
        ...(customerId !== undefined && { customerId }),
      });
    }
    const session = this.sessions.begin(signedIn, this.clock.now());
    reply.header('set-cookie', [sessionCookie(session, request), clearedCookie('attempt', request)]);
    reply.header('content-type', 'text/html; charset=utf-8');
    return page(languageOf(headerOf(request, 'accept-language')), returnTo);
  }
}

interface Arrival {
  readonly reply: EntranceReply;
  readonly returnTo?: string | undefined;
}

/** A path of ours, so that nobody is sent elsewhere by a link that begins here. */
export function isOurPath(path: string): boolean {
  return /^\/(?![/\\])[\x21-\x7e]*$/.test(path) && !path.includes('\\');
}

function page(language: 'en' | 'sk', returnTo: string): string {
  const [done, go] = [say(language, 'access.signedIn'), say(language, 'access.goOn')];
  const path = escaped(returnTo);
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta http-equiv="refresh" content="0;url=${path}"><title>SLA Ledger</title></head>
<body><p>${done} <a href="${path}">${go}</a></p></body>
</html>
`;
}

function escaped(text: string): string {
  return text.replace(/[&"'<>;]/g, (character) => `&#${character.charCodeAt(0)};`);
}
