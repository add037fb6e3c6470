import { randomBytes } from 'node:crypto';

/** The only source of chance for keys and nonces; a demonstration brings its own. */
export abstract class Randomness {
  abstract bytes(count: number): Uint8Array;
}

/** Bytes that are drawn at once: asking for twelve takes as long as asking for thousands. */
const DRAWN = 4_096;

/** The machine's own, fit for cryptography. */
export class SystemRandomness extends Randomness {
  private left: Uint8Array = new Uint8Array();

  bytes(count: number): Uint8Array {
    if (this.left.length < count) this.left = randomBytes(Math.max(count, DRAWN));
    const taken = this.left.subarray(0, count);
    this.left = this.left.subarray(count);
    return taken;
  }
}
