import { Inject, Injectable } from '@nestjs/common';
import type { SignedIn } from '#access';
import { Clock } from '#event-store';
import { SlaError } from '#facts';
import type { AccessSettings } from '../settings/access-settings.js';
import { ACCESS_SETTINGS } from './access-settings.token.js';
import { headerOf, type Identity, type IncomingRequest } from './identity.js';
import { KeyHolders } from './keys/key-holders.js';
import { isFromOurPages } from './origin.js';
import { cookieOf } from './sessions/session-cookie.js';
import { Sessions } from './sessions/sessions.js';

/** Finds out who sends a request. Whether they may is for the guard to say. */
@Injectable()
export class Identification {
  constructor(
    private readonly holders: KeyHolders,
    private readonly sessions: Sessions,
    private readonly clock: Clock,
    @Inject(ACCESS_SETTINGS) private readonly settings: AccessSettings,
  ) {}

  /** A key is shown on purpose and comes first; a cookie is sent along by the browser. */
  async of(request: IncomingRequest): Promise<Identity> {
    try {
      const authorization = headerOf(request, 'authorization');
      if (authorization !== undefined) return { signedIn: await this.holders.find(authorization) };
      const session = cookieOf('session', request);
      return session === undefined ? {} : { session, signedIn: this.bySession(session, request) };
    } catch (error) {
      return { refusal: error as Error };
    }
  }

  /** Whether what a request showed when it came is still taken. To be asked that is no use of a session, or it would never end. */
  async isStillGood(request: IncomingRequest): Promise<boolean> {
    const session = request.identity?.session;
    if (session !== undefined) return this.sessions.isThere(session, this.clock.now());
    return (await this.of(request)).signedIn !== undefined;
  }

  private bySession(id: string, request: IncomingRequest): SignedIn {
    const signedIn = this.sessions.find(id, this.clock.now());
    if (!signedIn) throw new SlaError('SESSION_ENDED');
    if (!isFromOurPages(request, this.settings.publicUrl)) throw new SlaError('FOREIGN_ORIGIN');
    return signedIn;
  }
}
