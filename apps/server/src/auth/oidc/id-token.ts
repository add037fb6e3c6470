import { errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose';
import { type Instant, SlaError } from '#facts';

/** Signed by a key of the provider's; never `none`, and never with a secret that we hold as well. */
const ALGORITHMS = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
  'Ed25519',
];

/** How far the provider's clock may be from ours, in seconds. */
const CLOCK_TOLERANCE = 60;

export interface Expected {
  readonly issuer: string;
  readonly clientId: string;
  readonly nonce: string;
  readonly now: Instant;
}

/**
 * Checks an ID token (OpenID Connect Core, section 3.1.3.7): who signed it, for whom, for which attempt, and until when.
 *
 * @throws SlaError `INVALID_ID_TOKEN` with `reason`; `PROVIDER_UNAVAILABLE` where its keys cannot be had
 */
export async function verifyIdToken(
  token: string,
  keys: JWTVerifyGetKey,
  { issuer, clientId, nonce, now }: Expected,
): Promise<JWTPayload> {
  const { payload } = await jwtVerify(token, keys, {
    issuer,
    audience: clientId,
    algorithms: ALGORITHMS,
    currentDate: new Date(now),
    clockTolerance: CLOCK_TOLERANCE,
    requiredClaims: ['sub', 'exp', 'iat', 'nonce'],
  }).catch((error: unknown) => refuse(reasonOf(error)));
  if (payload.nonce !== nonce) refuse('OTHER_NONCE');
  const isOthers = payload.azp !== undefined ? payload.azp !== clientId : isForSeveral(payload);
  return isOthers ? refuse('OTHER_PARTY') : payload;
}

function isForSeveral({ aud }: JWTPayload): boolean {
  return Array.isArray(aud) && aud.length > 1;
}

function refuse(reason: string): never {
  throw new SlaError('INVALID_ID_TOKEN', { reason });
}

/** What the library calls what is wrong with a token; it fails otherwise where it cannot fetch the keys. */
function reasonOf(error: unknown): string {
  const isAboutToken =
    error instanceof errors.JOSEError && !['ERR_JOSE_GENERIC', 'ERR_JWKS_TIMEOUT'].includes(error.code);
  if (isAboutToken) return error.code;
  throw new SlaError('PROVIDER_UNAVAILABLE', { reason: 'KEYS' });
}
