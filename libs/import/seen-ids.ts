import type { EventStore } from '#event-store';

/** 32 MB, taken when the first id is named: for ten million ids one in fifty thousand is looked for in vain. */
const BITS = 2 ** 28;
const HASHES = 8;

/**
 * The ids that a file has named, in as much memory whatever their number (a Bloom filter). An id that may have been
 * named before is looked for in the store, which has no index of ids: to keep one would cost every append.
 */
export class SeenIds {
  private bits: Uint8Array | undefined;

  constructor(
    private readonly store: Pick<EventStore, 'readAll'>,
    private readonly size = BITS,
  ) {}

  add(id: string): void {
    this.bits ??= new Uint8Array(this.size / 8);
    for (const place of this.placesOf(id)) this.bits[place >>> 3]! |= 1 << (place & 7);
  }

  /** False where it was certainly not added. */
  mayHave(id: string): boolean {
    const { bits } = this;
    return (
      bits !== undefined &&
      this.placesOf(id).every((place) => (bits[place >>> 3]! & (1 << (place & 7))) !== 0)
    );
  }

  /** The stream of the event that has this id; nothing where none has. It looks at all events. */
  async streamOf(id: string): Promise<string | undefined> {
    for await (const event of this.store.readAll({ withoutPersonal: true })) {
      if (event.id === id) return event.stream;
    }
    return undefined;
  }

  /** By two hashes, from which the others follow (Kirsch and Mitzenmacher, 2006). */
  private placesOf(id: string): number[] {
    const [first, step] = [hash(id, 0x811c9dc5), hash(id, 0x9747b28c) | 1];
    return Array.from({ length: HASHES }, (_, index) => ((first + index * step) >>> 0) % this.size);
  }
}

/** FNV-1a with the finish of MurmurHash3, which spreads ids that differ in one digit only. */
function hash(text: string, seed: number): number {
  let value = seed;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
