import type { Published } from '#compliance';
import { comparePositions, type EventStore, type Position, positionOf, type StoredEvent } from '#event-store';
import type { ViewEngine } from '../engines/view-engine.js';
import { Progress } from '../progress.js';
import { changesAfter, type RecordedChange } from './changes.js';
import { fill, type OnProgress } from './fill.js';
import { ViewProjector } from './view-projector.js';

/** How far the views are. */
export interface ViewLag {
  /** Of the newest event in them. */
  readonly checkpoint: Position | undefined;
  readonly isBehind: boolean;
}

/** What goes into the views, and how far they are. */
export class ViewFeed {
  private readonly projector: ViewProjector;
  private readonly progress = new Progress(undefined);

  constructor(
    private readonly engine: ViewEngine,
    private readonly published: Published,
  ) {
    this.projector = new ViewProjector(engine, published);
  }

  /**
   * Takes in events in order of position, and drops those that are there already.
   *
   * @throws SlaError `VIEWS_MOVED` where somebody else has taken in others meanwhile
   */
  async apply(events: readonly StoredEvent[]): Promise<void> {
    this.advance(await this.projector.apply(events));
  }

  /** The position of the newest event in the views, from which on events are to be taken in; nothing before the first. */
  async checkpoint(): Promise<Position | undefined> {
    return this.advance(await this.projector.checkpoint());
  }

  /** Makes this process the one that feeds the views; false while another one is. */
  tryLead(): Promise<boolean> {
    return this.engine.tryLead();
  }

  /** How far the views are behind a store. */
  async lag(newest: Position | undefined): Promise<ViewLag> {
    const { position } = await this.engine.read((database) =>
      database.selectFrom('checkpoint').select('position').executeTakeFirstOrThrow(),
    );
    const checkpoint = this.advance(position < 0 ? undefined : positionOf(position));
    const isBehind =
      newest !== undefined && (checkpoint === undefined || comparePositions(checkpoint, newest) < 0);
    return { checkpoint, isBehind };
  }

  /** Forgets everything, the checkpoint included. */
  async clear(): Promise<void> {
    await this.projector.clear();
    this.progress.startOver();
  }

  /**
   * Fills new views beside these, from the first event on, and puts them in their place. These answer until then.
   *
   * @param onProgress is told how much is done, 0 to 1
   */
  async rebuild(store: EventStore, onProgress?: OnProgress): Promise<void> {
    await this.engine.replace((set) => fill(store, set, { published: this.published, onProgress }));
    await this.lag(undefined);
  }

  /** @param listener called whenever the views hold more; it has to be quick, and must not throw */
  onAdvance(listener: (position: Position) => void): void {
    this.progress.onAdvance(listener);
  }

  /** Of the newest event that the views are known to hold here; a moment later they may hold more. */
  get position(): Position | undefined {
    return this.progress.position;
  }

  /** Somebody else feeds the views, and has got as far as this. */
  reached(position: Position): void {
    this.progress.advance(position);
  }

  /** What the views have taken in after a position, oldest first; without a position from the first event on. */
  changesAfter(position: Position | undefined, limit: number): Promise<RecordedChange[]> {
    return this.engine.read((database) => changesAfter(database, position, limit));
  }

  /** @throws SlaError `VIEW_BEHIND` after so many milliseconds */
  waitFor(position: Position, patience: number): Promise<void> {
    return this.progress.waitFor(position, patience);
  }

  private advance(position: Position | undefined): Position | undefined {
    if (position !== undefined) this.progress.advance(position);
    return position;
  }
}
