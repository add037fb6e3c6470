/** Stretches per number: the finer they are, the seldomer the walk from a stretch has to take a step. */
const FINENESS = 4;

/**
 * Finds a place among ascending numbers in about one step: the range is cut into equal stretches,
 * some for each number, and each stretch remembers the last number before it. Opening times come
 * round so regularly that the answer is mostly there already.
 */
export class OrderedLookup {
  readonly #values: Float64Array;
  readonly #placeBefore: Int32Array;
  readonly #first: number;
  readonly #stretchesPerUnit: number;

  constructor(ascending: Float64Array) {
    const stretches = ascending.length * FINENESS;
    this.#values = ascending;
    this.#first = ascending[0] ?? 0;
    const range = (ascending.at(-1) ?? 0) - this.#first;
    this.#stretchesPerUnit = range > 0 ? stretches / range : 0;
    this.#placeBefore = new Int32Array(stretches + 1);
    let place = 0;
    for (let stretch = 0; stretch <= stretches; stretch += 1) {
      while (place + 1 < ascending.length && this.#stretchOf(ascending[place + 1]!) < stretch) place += 1;
      this.#placeBefore[stretch] = place;
    }
  }

  /** Index of the last number at or below the value, -1 where all are above it. */
  lastAtOrBelow(value: number): number {
    const values = this.#values;
    if (values.length === 0 || value < this.#first) return -1;
    let place = this.#placeBefore[this.#stretchOf(value)]!;
    while (place + 1 < values.length && values[place + 1]! <= value) place += 1;
    return place;
  }

  #stretchOf(value: number): number {
    const stretch = Math.floor((value - this.#first) * this.#stretchesPerUnit);
    return Math.min(stretch, this.#values.length * FINENESS);
  }
}
