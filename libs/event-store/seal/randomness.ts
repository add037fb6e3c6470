import { randomBytes } from 'node:crypto';

/** The only source of chance for keys and nonces; a demonstration brings its own. */
export abstract class Randomness {
  abstract bytes(count: number): Uint8Array;
}

/** The machine's own, fit for cryptography. */
export class SystemRandomness extends Randomness {
  bytes(count: number): Uint8Array {
    return randomBytes(count);
  }
}
