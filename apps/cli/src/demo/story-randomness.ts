import { Randomness } from '#event-store';
import { Random } from './random.js';

/**
 * Keys and nonces that are the same every time, for people who do not exist: with any other randomness the same story
 * would leave other bytes.
 */
export class StoryRandomness extends Randomness {
  private readonly random: Random;

  constructor(seed: number) {
    super();
    this.random = new Random(seed ^ 0x5ea1ed);
  }

  bytes(count: number): Uint8Array {
    return Uint8Array.from({ length: count }, () => this.random.whole(0, 255));
  }
}
