import { z } from 'zod';
import { SlaError } from '#facts';
import { isSafe } from '../../settings/access-settings.js';
import { askProvider } from './provider-calls.js';

const endpoint = z.url().refine(isSafe);

/** What is used of a provider's own description (OpenID Connect Discovery, section 3). */
const description = z.looseObject({
  issuer: z.string(),
  authorization_endpoint: endpoint,
  token_endpoint: endpoint,
  jwks_uri: endpoint,
  token_endpoint_auth_methods_supported: z.array(z.string()).default(['client_secret_basic']),
});

export type ProviderDescription = z.infer<typeof description>;

/** @throws SlaError `PROVIDER_UNAVAILABLE` */
export async function discover(issuer: string): Promise<ProviderDescription> {
  const url = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const found = await askProvider(url, description);
  // Somebody else's description would send people, and what they type, to somebody else (section 4.3).
  if (found.issuer !== issuer) throw new SlaError('PROVIDER_UNAVAILABLE', { reason: 'OTHER_ISSUER' });
  return found;
}
