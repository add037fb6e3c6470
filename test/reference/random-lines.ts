import type { Line } from './known-events.js';
import type { Random } from './random.js';
import type { Instants } from './random-instants.js';

/** What the parts of a history are made with: its numbers, its instants, and the lines so far. */
export class Lines {
  readonly all: Line[] = [];

  constructor(
    readonly random: Random,
    readonly instants: Instants,
  ) {}

  /** Adds an event; now and then it is recorded late. */
  add(stream: string, type: string, at: number, data: Readonly<Record<string, unknown>>): void {
    const { random, instants } = this;
    const late = random.chance(0.15) ? random.pick([1, 10_800_000, 2 * 86_400_000, 9 * 86_400_000]) : null;
    this.all.push({
      stream,
      type,
      occurredAt: instants.written(at),
      ...(late !== null && { recordedAt: instants.written(at + late) }),
      id: `00000000-0000-4000-8000-${String(this.all.length + 1).padStart(12, '0')}`,
      data,
    });
  }

  maybe(probability: number, add: () => void): void {
    if (this.random.chance(probability)) add();
  }
}
