import type { Outcome } from '#compliance';
import type { Clock } from '#event-store';
import type { LedgerViews } from '#projection';

/** Scrapes within it are answered from the last count, and so long as a hundred times what counting took. */
const FRESH = 10_000;
const SHARE = 100;

/** How many verdicts there are of each outcome, as of now. */
export class VerdictCounts {
  private counted: ReadonlyMap<Outcome, number> = new Map();
  private staleAt = -Infinity;

  constructor(
    private readonly view: LedgerViews,
    private readonly clock: Clock,
  ) {}

  async read(): Promise<ReadonlyMap<Outcome, number>> {
    const began = performance.now();
    if (began < this.staleAt) return this.counted;
    const counted = new Map<Outcome, number>([...this.counted.keys()].map((outcome) => [outcome, 0]));
    for (const { outcome, count } of await this.view.compliance({}, { asOf: this.clock.now() })) {
      counted.set(outcome, (counted.get(outcome) ?? 0) + count);
    }
    const ended = performance.now();
    this.staleAt = ended + Math.max(FRESH, SHARE * (ended - began));
    this.counted = counted;
    return counted;
  }
}
