/** The newest event of a stream, as far as the next one needs to know it. */
export interface Head {
  /** -1 where there is no such stream. */
  readonly revision: number;
  readonly hash: string | null;
}

export const NO_STREAM: Head = { revision: -1, hash: null };

/** Streams that are remembered: those written to last. */
const CAPACITY = 10_000;

/** The heads of the streams in use. A head that is out of date leads to a clash, never to a broken chain. */
export class StreamHeads {
  private readonly heads = new Map<string, Head>();

  get(stream: string): Head | undefined {
    return this.heads.get(stream);
  }

  set(stream: string, head: Head): void {
    this.heads.delete(stream);
    this.heads.set(stream, head);
    if (this.heads.size <= CAPACITY) return;
    const [oldest] = this.heads.keys();
    if (oldest !== undefined) this.heads.delete(oldest);
  }

  /** What a reading has found; what is known already may be newer. */
  learn(stream: string, head: Head): void {
    if (head.revision > (this.heads.get(stream)?.revision ?? -1)) this.set(stream, head);
  }

  forget(stream: string): void {
    this.heads.delete(stream);
  }
}
