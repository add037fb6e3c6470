import { createCipheriv, createDecipheriv, type KeyObject } from 'node:crypto';

/** AES-256-GCM with a nonce of 96 bits and a tag of 128 (NIST SP 800-38D). */
const ALGORITHM = 'aes-256-gcm';
export const NONCE_LENGTH = 12;
const TAG_LENGTH = 16;

/** @param place where the text stands; it opens nowhere else */
export function encrypt(text: string, key: KeyObject, nonce: Uint8Array, place: string): Uint8Array {
  const cipher = createCipheriv(ALGORITHM, key, nonce).setAAD(Buffer.from(place));
  return Buffer.concat([cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
}

/** @throws Error where it is not what was encrypted, or not at that place */
export function decrypt(ciphertext: Uint8Array, key: KeyObject, nonce: Uint8Array, place: string): string {
  const end = ciphertext.length - TAG_LENGTH;
  const decipher = createDecipheriv(ALGORITHM, key, nonce, { authTagLength: TAG_LENGTH });
  decipher.setAAD(Buffer.from(place)).setAuthTag(ciphertext.subarray(end));
  return Buffer.concat([decipher.update(ciphertext.subarray(0, end)), decipher.final()]).toString('utf8');
}
