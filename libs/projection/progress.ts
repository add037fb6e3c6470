import { SlaError } from '#facts';
import { comparePositions, formatPosition, type Position } from '#event-store';

interface Waiting {
  readonly position: Position;
  readonly proceed: () => void;
}

/** Lets a reader wait until a view holds what that reader has written. */
export class Progress {
  private readonly waiting = new Set<Waiting>();
  private readonly listeners = new Set<(position: Position) => void>();

  constructor(private reached: Position | undefined) {}

  /** How far the view is known to be. */
  get position(): Position | undefined {
    return this.reached;
  }

  /** To be called after the commit. */
  advance(position: Position): void {
    const isNews = this.reached === undefined || comparePositions(this.reached, position) !== 0;
    this.reached = position;
    for (const each of this.waiting) {
      if (comparePositions(each.position, position) <= 0) each.proceed();
    }
    if (isNews) for (const listener of this.listeners) listener(position);
  }

  /** @param listener called whenever the view holds more, after the commit; it has to be quick, and must not throw */
  onAdvance(listener: (position: Position) => void): void {
    this.listeners.add(listener);
  }

  /** The view was emptied and is being filled again. */
  startOver(): void {
    this.reached = undefined;
  }

  /**
   * Resolves as soon as the view holds a position.
   *
   * @param patience in milliseconds
   * @throws SlaError `VIEW_BEHIND` with `position` and `checkpoint` where it still does not after that
   */
  waitFor(position: Position, patience: number): Promise<void> {
    if (this.reached !== undefined && comparePositions(position, this.reached) <= 0) return Promise.resolve();
    return new Promise((resolve, reject) => {
      const waiting = { position, proceed: () => done(resolve) };
      const timer = setTimeout(() => done(() => reject(this.behind(position))), patience);
      const done = (settle: () => void): void => {
        clearTimeout(timer);
        this.waiting.delete(waiting);
        settle();
      };
      this.waiting.add(waiting);
    });
  }

  private behind(position: Position): SlaError {
    const checkpoint = this.reached === undefined ? null : formatPosition(this.reached);
    return new SlaError('VIEW_BEHIND', { position: formatPosition(position), checkpoint });
  }
}
