/**
 * Finds a place among ascending numbers in about one step: the range is cut into as many equal
 * stretches as there are numbers, and each stretch remembers where it begins.
 * Opening times come round so regularly that the walk from there is a step or two.
 */
export class OrderedLookup {
  readonly #values: Float64Array;
  readonly #placeAtStretch: Int32Array;
  readonly #first: number;
  readonly #stretchesPerUnit: number;

  constructor(ascending: Float64Array) {
    const count = ascending.length;
    this.#values = ascending;
    this.#first = ascending[0] ?? 0;
    const range = (ascending[count - 1] ?? 0) - this.#first;
    this.#stretchesPerUnit = range > 0 ? count / range : 0;
    this.#placeAtStretch = new Int32Array(count + 1);
    let place = 0;
    for (let stretch = 0; stretch <= count; stretch += 1) {
      while (place + 1 < count && this.#stretchOf(ascending[place + 1]!) < stretch) place += 1;
      this.#placeAtStretch[stretch] = place;
    }
  }

  /** Index of the last number at or below the value, -1 where all are above it. */
  lastAtOrBelow(value: number): number {
    const values = this.#values;
    const count = values.length;
    if (count === 0 || value < this.#first) return -1;
    let place = this.#placeAtStretch[Math.min(count, this.#stretchOf(value))]!;
    while (place + 1 < count && values[place + 1]! <= value) place += 1;
    return place;
  }

  #stretchOf(value: number): number {
    return Math.floor((value - this.#first) * this.#stretchesPerUnit);
  }
}
