import { createRemoteJWKSet, type JWTPayload, type JWTVerifyGetKey } from 'jose';
import { z } from 'zod';
import type { Instant } from '#facts';
import type { OidcSettings } from '../../settings/access-settings.js';
import { type Attempt, challengeOf } from './attempt.js';
import { discover, type ProviderDescription } from './discovery.js';
import { verifyIdToken } from './id-token.js';
import { askProvider } from './provider-calls.js';

const tokens = z.looseObject({ id_token: z.string() });

/** An identity provider, as OpenID Connect has it: found by its issuer, asked by code and PKCE, believed by its keys. */
export class OidcProvider {
  private found: Promise<{ description: ProviderDescription; keys: JWTVerifyGetKey }> | undefined;

  constructor(
    readonly settings: OidcSettings,
    private readonly redirectUri: string,
  ) {}

  /** Where the browser is sent to sign in. */
  async addressFor({ state, nonce, verifier }: Attempt): Promise<string> {
    const { description } = await this.find();
    const address = new URL(description.authorization_endpoint);
    const parameters = {
      response_type: 'code',
      client_id: this.settings.clientId,
      redirect_uri: this.redirectUri,
      scope: this.settings.scope,
      ...{ state, nonce },
      code_challenge: challengeOf(verifier),
      code_challenge_method: 'S256',
    };
    for (const [name, value] of Object.entries(parameters)) address.searchParams.set(name, value);
    return address.href;
  }

  /** @throws SlaError `PROVIDER_UNAVAILABLE`, `INVALID_ID_TOKEN` */
  async claims(code: string, { verifier, nonce }: Attempt, now: Instant): Promise<JWTPayload> {
    const { description, keys } = await this.find();
    const { clientId, issuer } = this.settings;
    const { headers, fields } = this.credentials(description);
    const grant = {
      grant_type: 'authorization_code',
      redirect_uri: this.redirectUri,
      code_verifier: verifier,
    };
    const body = new URLSearchParams({ ...grant, code, ...fields });
    const { id_token: token } = await askProvider(description.token_endpoint, tokens, {
      method: 'POST',
      headers: { accept: 'application/json', ...headers },
      body,
    });
    return verifyIdToken(token, keys, { issuer, clientId, nonce, now });
  }

  /** Asked once; after a failure again. */
  private find(): NonNullable<typeof this.found> {
    this.found ??= discover(this.settings.issuer).then((description) => ({
      description,
      keys: createRemoteJWKSet(new URL(description.jwks_uri)),
    }));
    this.found.catch(() => (this.found = undefined));
    return this.found;
  }

  /** How this server shows the provider who it is (OpenID Connect Core, section 9). */
  private credentials({ token_endpoint_auth_methods_supported: supported }: ProviderDescription): {
    readonly headers: Record<string, string>;
    readonly fields: Record<string, string>;
  } {
    const { clientId, clientSecret } = this.settings;
    if (clientSecret === undefined) return { headers: {}, fields: { client_id: clientId } };
    if (!supported.includes('client_secret_basic')) {
      return { headers: {}, fields: { client_id: clientId, client_secret: clientSecret } };
    }
    const [name, secret] = [clientId, clientSecret].map(encodeURIComponent);
    const basic = Buffer.from(`${name}:${secret}`).toString('base64');
    return { headers: { authorization: `Basic ${basic}` }, fields: {} };
  }
}
