import { Inject, Injectable } from '@nestjs/common';
import type { SignedIn } from '#access';
import { Clock, Randomness } from '#event-store';
import { SlaError } from '#facts';
import type { AccessSettings } from '../../settings/access-settings.js';
import { ACCESS_SETTINGS } from '../access-settings.token.js';
import { isSame } from '../secrets.js';
import { OneTimeTokens } from '../sessions/one-time-tokens.js';
import { type Attempt, ATTEMPT_LIFE, newAttempt, readAttempt } from './attempt.js';
import { signedInBy } from './claims.js';
import { OidcProvider } from './oidc-provider.js';

/** What a provider sends a browser back with (RFC 6749, section 4.1.2; RFC 9207); it may add more. */
export type Returned = Readonly<Partial<Record<'code' | 'state' | 'error' | 'iss', unknown>>>;

/** Signing in at the provider that the settings name, if they name one. */
@Injectable()
export class OidcSignIn {
  private readonly known: OidcProvider | undefined;

  constructor(
    @Inject(ACCESS_SETTINGS) { oidc, publicUrl = '' }: AccessSettings,
    private readonly tokens: OneTimeTokens,
    private readonly clock: Clock,
    private readonly randomness: Randomness,
  ) {
    if (oidc) this.known = new OidcProvider(oidc, `${publicUrl}/api/v1/sign-in/oidc/callback`);
  }

  get isOffered(): boolean {
    return this.known !== undefined;
  }

  /**
   * @returns where to send the browser, and what it has to bring back
   * @throws SlaError `SIGN_IN_NOT_OFFERED`, `PROVIDER_UNAVAILABLE`
   */
  async begin(returnTo: string | undefined): Promise<{ readonly url: string; readonly token: string }> {
    const attempt = newAttempt(this.randomness, returnTo);
    const url = await this.provider.addressFor(attempt);
    const token = this.tokens.issue('attempt', attempt, { now: this.clock.now(), life: ATTEMPT_LIFE });
    return { url, token };
  }

  /** @throws SlaError `SIGN_IN_EXPIRED`, `SIGN_IN_REFUSED`; as `OidcProvider.claims` and `signedInBy` */
  async end(
    token: string | undefined,
    returned: Returned,
  ): Promise<{ readonly signedIn: SignedIn; readonly returnTo: string | undefined }> {
    const { provider } = this;
    const attempt = this.attemptOf(token, returned);
    const { code, iss = provider.settings.issuer } = returned;
    if (typeof code !== 'string' || code === '')
      throw new SlaError('SIGN_IN_REFUSED', { reason: reasonOf(returned) });
    if (iss !== provider.settings.issuer) throw new SlaError('SIGN_IN_REFUSED', { reason: 'other_issuer' });
    const claims = await provider.claims(code, attempt, this.clock.now());
    return { signedIn: signedInBy(claims, provider.settings), returnTo: attempt.returnTo };
  }

  /** The browser has to be the one that began, and what it brings an answer to what it began. */
  private attemptOf(token: string | undefined, { state }: Returned): Attempt {
    const content = token === undefined ? undefined : this.tokens.take('attempt', token, this.clock.now());
    const attempt = readAttempt(content);
    if (attempt && typeof state === 'string' && isSame(state, attempt.state)) return attempt;
    throw new SlaError('SIGN_IN_EXPIRED');
  }

  private get provider(): OidcProvider {
    if (!this.known) throw new SlaError('SIGN_IN_NOT_OFFERED', { means: 'openid-connect' });
    return this.known;
  }
}

function reasonOf({ error }: Returned): string {
  return typeof error === 'string' && /^[a-z_]{1,40}$/.test(error) ? error : 'no_code';
}
