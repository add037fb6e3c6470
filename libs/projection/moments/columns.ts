/** Facts as columns of numbers, in the order in which they were recorded. */
export interface Columns {
  readonly ticket: Int32Array;
  readonly type: Uint8Array;
  readonly occurredAt: Float64Array;
  readonly rest: Int32Array;
  readonly a: Float64Array;
  readonly b: Float64Array;
}

/** What the numbers in columns stand for. */
export interface Meaning {
  readonly ticketCount: number;
  readonly types: readonly string[];
  /** See `writeData`. */
  readonly rests: readonly object[];
}

export function newColumns(size: number): Columns {
  return {
    ticket: new Int32Array(size),
    type: new Uint8Array(size),
    occurredAt: new Float64Array(size),
    rest: new Int32Array(size),
    a: new Float64Array(size),
    b: new Float64Array(size),
  };
}
