import { byCodeUnit } from '#facts';
import { canonicalText } from './canonical.js';
import { sha256 } from './event-hash.js';
import { type Head, NO_STREAM } from './stream-heads.js';

/** The heads of all streams, and the one hash that stands for them and so for everything in the store. */
export class HeadRoot {
  private readonly heads = new Map<string, Head>();

  get(stream: string): Head {
    return this.heads.get(stream) ?? NO_STREAM;
  }

  set(stream: string, head: Head): void {
    this.heads.set(stream, head);
  }

  get size(): number {
    return this.heads.size;
  }

  /** SHA-256, in hexadecimal, over the RFC 8785 form of `[[stream, revision, hash], …]`, the streams by code unit. */
  root(): string {
    const heads = [...this.heads].sort(([a], [b]) => byCodeUnit(a, b));
    return sha256(canonicalText(heads.map(([stream, { revision, hash }]) => [stream, revision, hash])));
  }
}
