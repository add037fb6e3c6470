import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Randomness } from '#event-store';
import { newSecret } from '../secrets.js';

/** How long somebody may take at the provider, in milliseconds. */
export const ATTEMPT_LIFE = 10 * 60_000;

const attempt = z.object({
  /** Comes back with the answer, so that nobody can slip in their own. */
  state: z.string(),
  /** Stands in the token, so that it is the one that was asked for. */
  nonce: z.string(),
  /** Shows to the provider that whoever asks for the token has begun the attempt (RFC 7636). */
  verifier: z.string(),
  returnTo: z.string().optional(),
});

/** What is remembered, here and not in the browser, while somebody is at the provider. */
export type Attempt = z.infer<typeof attempt>;

export function newAttempt(randomness: Randomness, returnTo: string | undefined): Attempt {
  const [state, nonce, verifier] = [newSecret(randomness), newSecret(randomness), newSecret(randomness)];
  return { state, nonce, verifier, ...(returnTo !== undefined && { returnTo }) };
}

export function readAttempt(content: unknown): Attempt | undefined {
  return attempt.safeParse(content).data;
}

/** `S256` (RFC 7636, section 4.2). */
export function challengeOf(verifier: string): string {
  return createHash('sha256').update(verifier).digest('base64url');
}
