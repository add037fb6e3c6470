import { type Published, WorldInPieces } from '#compliance';
import type { Fact, Instant } from '#facts';
import { parseInstant } from '#facts';
import type { ViewDatabase } from '../engines/view-engine.js';
import type { CheckpointRow } from '../tables/rows.js';
import { SharedFacts } from './shared-facts.js';

/** What is held between one event and the next: nothing of single tickets. */
export class ProjectorState {
  readonly shared = new SharedFacts();
  private world: WorldInPieces | undefined;

  private constructor(
    private checkpoint: CheckpointRow,
    private readonly published: Published,
  ) {}

  /** As the views are. */
  static async read(database: ViewDatabase, published: Published): Promise<ProjectorState> {
    const checkpoint = await database.selectFrom('checkpoint').selectAll().executeTakeFirstOrThrow();
    const state = new ProjectorState(checkpoint, published);
    await state.shared.catchUp(database);
    return state;
  }

  static empty(published: Published): ProjectorState {
    return new ProjectorState(EMPTY, published);
  }

  get row(): CheckpointRow {
    return this.checkpoint;
  }

  get position(): number {
    return this.checkpoint.position;
  }

  /** No fact happens later than this, whichever corrections and retractions count; it never moves back. */
  get now(): Instant {
    return this.checkpoint.newest_occurrence ?? -Infinity;
  }

  get isJudgeable(): boolean {
    return this.checkpoint.is_judgeable === 1;
  }

  /** Everything that tickets share, as it is known now and has happened whenever. */
  open(): WorldInPieces {
    this.world ??= new WorldInPieces(this.shared.all, { asOf: Infinity }, this.published);
    return this.world;
  }

  note(fact: Fact, position: number, isShared: boolean): void {
    if (isShared) {
      this.shared.add(fact, position);
      this.world = undefined;
    }
    const { newest_stated, newest_occurrence, newest_recorded } = this.checkpoint;
    const { occurredAt } = (fact.data ?? {}) as { occurredAt?: string };
    const happened =
      fact.type === 'OccurrenceCorrected' && occurredAt !== undefined
        ? Math.max(fact.occurredAt, parseInstant(occurredAt))
        : fact.occurredAt;
    this.checkpoint = {
      ...this.checkpoint,
      position,
      newest_stated: later(newest_stated, fact.occurredAt),
      newest_occurrence: later(newest_occurrence, happened),
      newest_recorded: later(newest_recorded, fact.recordedAt),
    };
  }

  /** Events up to a position have been seen, whether or not they were facts. */
  reach(position: number): void {
    this.checkpoint = { ...this.checkpoint, position };
  }

  setJudgeable(isJudgeable: boolean): void {
    this.checkpoint = { ...this.checkpoint, is_judgeable: isJudgeable ? 1 : 0 };
  }
}

const EMPTY: CheckpointRow = {
  position: -1,
  newest_stated: null,
  newest_occurrence: null,
  newest_recorded: null,
  is_judgeable: 1,
};

function later(one: Instant | null, other: Instant): Instant {
  return one === null ? other : Math.max(one, other);
}
