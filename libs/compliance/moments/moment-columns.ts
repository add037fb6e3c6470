import type { GuaranteeId } from '#contract';
import type { Instant } from '#facts';
import { type ClockOf, outcomeBy, type Outcome, OUTCOMES } from '../clock.js';
import type { Occurrence } from '../ticket-view.js';
import { isDecidedAtStart, type Moment } from './ticket-moments.js';

/** How many promises of one kind to one customer, whose clocks started in one month, ended in which way. */
export interface OutcomeCount {
  readonly customerId: string;
  /** `yyyy-mm` */
  readonly month: string;
  readonly guarantee: GuaranteeId;
  readonly outcome: Outcome;
  readonly count: number;
}

interface Cell {
  readonly customerId: string;
  readonly month: string;
  readonly guarantee: GuaranteeId;
}

/** What is counted of a moment. */
export type CountedMoment = Pick<
  Moment,
  'guarantee' | 'dueAt' | 'stoppedAt' | 'supersededAt' | 'groundLostAt' | 'overtakenBy'
>;

/**
 * The moments of all tickets as columns of numbers, ready to be counted as of any instant. Each is brought into the form of
 * a clock: what never happened is at infinity, what is decided whatever the time is due at minus infinity.
 */
export class MomentColumns {
  private size = 0;
  private cell: Int32Array<ArrayBuffer>;
  private dueAt: Float64Array<ArrayBuffer>;
  private stoppedAt: Float64Array<ArrayBuffer>;
  private supersededAt: Float64Array<ArrayBuffer>;
  private groundLostAt: Float64Array<ArrayBuffer>;
  private readonly cells: Cell[] = [];
  private latest = { customerId: '', month: '', places: new Map<GuaranteeId, number>() };
  private readonly placeOf = new Map<string, Map<string, Map<GuaranteeId, number>>>();

  /** @param capacity for how many moments there is room at first */
  constructor(capacity = 1024) {
    this.cell = new Int32Array(capacity);
    this.dueAt = new Float64Array(capacity);
    this.stoppedAt = new Float64Array(capacity);
    this.supersededAt = new Float64Array(capacity);
    this.groundLostAt = new Float64Array(capacity);
  }

  get count(): number {
    return this.size;
  }

  add(cell: number, moment: CountedMoment, isVoided: boolean): void {
    const row = this.newRow(cell);
    this.dueAt[row] = isBroken(moment) ? -Infinity : (moment.dueAt ?? Infinity);
    this.stoppedAt[row] = moment.stoppedAt ?? Infinity;
    this.supersededAt[row] = isVoided ? Infinity : (moment.supersededAt ?? Infinity);
    this.groundLostAt[row] = isVoided ? -Infinity : (moment.groundLostAt ?? Infinity);
  }

  /** The same from the facts of a clock. */
  addClock(cell: number, clock: ClockOf<Occurrence>, dueAt: Instant, isVoided: boolean): void {
    const { stop, supersededBy, groundLostBy } = clock;
    const row = this.newRow(cell);
    this.dueAt[row] = dueAt;
    this.stoppedAt[row] = stop === undefined ? Infinity : stop.occurredAt;
    this.supersededAt[row] = isVoided || supersededBy === undefined ? Infinity : supersededBy.occurredAt;
    this.groundLostAt[row] = groundLostBy === undefined ? Infinity : groundLostBy.occurredAt;
    if (isVoided) this.groundLostAt[row] = -Infinity;
  }

  /** @param asOf no earlier than any fact */
  outcomes(asOf: Instant): OutcomeCount[] {
    const counts = this.tally(asOf);
    return this.cells.flatMap((cell, place) =>
      OUTCOMES.flatMap((outcome, at) => {
        const count = counts[place * OUTCOMES.length + at] ?? 0;
        return count === 0 ? [] : [{ ...cell, outcome, count }];
      }),
    );
  }

  /** The columns as they are, for whoever loads them into something else. */
  *rows(): Generator<Cell & Record<'dueAt' | 'stoppedAt' | 'supersededAt' | 'groundLostAt', number>> {
    for (let row = 0; row < this.size; row += 1) {
      yield {
        ...this.cells[this.cell[row]!]!,
        dueAt: this.dueAt[row]!,
        stoppedAt: this.stoppedAt[row]!,
        supersededAt: this.supersededAt[row]!,
        groundLostAt: this.groundLostAt[row]!,
      };
    }
  }

  /** What is counted together, in the order of `tally`. */
  get counted(): readonly Cell[] {
    return this.cells;
  }

  /**
   * How many moments of each cell have each outcome: cell after cell, in each the outcomes in the order of `OUTCOMES`.
   *
   * @param asOf no earlier than any fact
   */
  tally(asOf: Instant): Int32Array {
    const { cell, dueAt, stoppedAt, supersededAt, groundLostAt } = this;
    const counts = new Int32Array(this.cells.length * OUTCOMES.length);
    for (let row = 0; row < this.size; row += 1) {
      const outcome = outcomeBy(asOf, dueAt[row]!, stoppedAt[row]!, {
        supersededAt: supersededAt[row]!,
        groundLostAt: groundLostAt[row]!,
      });
      counts[cell[row]! * OUTCOMES.length + outcome]! += 1;
    }
    return counts;
  }

  /** The number of what is counted together. */
  cellOf(customerId: string, month: string, guarantee: GuaranteeId): number {
    // The promises of one ticket mostly begin in the same month.
    const { latest } = this;
    if (latest.customerId === customerId && latest.month === month) {
      const place = latest.places.get(guarantee);
      if (place !== undefined) return place;
    }
    const ofCustomer = entry(this.placeOf, customerId, () => new Map<string, Map<GuaranteeId, number>>());
    const ofMonth = entry(ofCustomer, month, () => new Map<GuaranteeId, number>());
    this.latest = { customerId, month, places: ofMonth };
    return entry(ofMonth, guarantee, () => this.cells.push({ customerId, month, guarantee }) - 1);
  }

  private newRow(cell: number): number {
    if (this.size === this.cell.length) this.grow();
    const row = this.size;
    this.size += 1;
    this.cell[row] = cell;
    return row;
  }

  private grow(): void {
    this.cell = grown(this.cell, new Int32Array(this.size * 2));
    this.dueAt = grown(this.dueAt, new Float64Array(this.size * 2));
    this.stoppedAt = grown(this.stoppedAt, new Float64Array(this.size * 2));
    this.supersededAt = grown(this.supersededAt, new Float64Array(this.size * 2));
    this.groundLostAt = grown(this.groundLostAt, new Float64Array(this.size * 2));
  }
}

/** True where no stop can mend it: somebody overtook, or what had to be there at the start was not. */
function isBroken({ guarantee, overtakenBy, stoppedAt }: CountedMoment): boolean {
  if (guarantee === 'sla-first') return overtakenBy !== null && overtakenBy.length > 0;
  return isDecidedAtStart(guarantee) && stoppedAt === null;
}

function grown<Column extends Int32Array | Float64Array>(column: Column, larger: Column): Column {
  larger.set(column);
  return larger;
}

function entry<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
