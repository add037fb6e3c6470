import { hash, timingSafeEqual } from 'node:crypto';
import type { Randomness } from '#event-store';

/** Of everything that nobody may guess, in bytes. */
const LENGTH = 32;

/** 256 random bits in base64url: fit for an address, a header and a cookie. */
export function newSecret(randomness: Randomness): string {
  return Buffer.from(randomness.bytes(LENGTH)).toString('base64url');
}

/**
 * What is kept in place of a secret. It is random and long, so that a plain hash is as good as a slow one: there is
 * nothing to guess.
 */
export function hashOf(secret: string): string {
  return hash('sha256', secret, 'hex');
}

/** Takes as long whether they differ early, late or not at all. */
export function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}
