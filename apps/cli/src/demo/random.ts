/** Chance that repeats itself: the same seed, the same choices (mulberry32, by Tommy Ettinger, public domain). */
export class Random {
  private state: number;

  /** @param seed its lowest 32 bits count */
  constructor(seed: number) {
    this.state = seed | 0;
  }

  /** At least 0, below 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  between(least: number, below: number): number {
    return least + this.next() * (below - least);
  }

  /** A whole number, both ends included. */
  whole(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  among<Value>(values: readonly [Value, ...Value[]]): Value {
    return values[this.whole(0, values.length - 1)] ?? values[0];
  }

  /** One of the keys, each as often as its weight says. */
  weighted<Key extends string>(weights: Readonly<Record<Key, number>>): Key {
    const keys = Object.keys(weights) as Key[];
    let left = this.next() * keys.reduce((sum, key) => sum + weights[key], 0);
    return keys.find((key) => (left -= weights[key]) < 0) ?? this.among(keys as [Key, ...Key[]]);
  }

  /** A UUID of version 4 (RFC 9562), from this chance alone. */
  uuid(): string {
    const digits = Array.from({ length: 30 }, () => this.whole(0, 15).toString(16)).join('');
    const [a, b, c, d] = [
      digits.slice(0, 8),
      digits.slice(8, 12),
      digits.slice(12, 15),
      digits.slice(15, 18),
    ];
    return `${a}-${b}-4${c}-${this.among(['8', '9', 'a', 'b'])}${d}-${digits.slice(18)}`;
  }
}
