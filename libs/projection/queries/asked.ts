import type { Published, Question } from '#compliance';
import type { Fact, Instant } from '#facts';
import type { ViewDatabase } from '../engines/view-engine.js';
import { SharedFacts } from '../projecting/shared-facts.js';
import type { CheckpointRow } from '../tables/rows.js';
import { History } from './history.js';

/** One question being answered: from one state of the views. */
export interface Asked {
  readonly database: ViewDatabase;
  readonly checkpoint: CheckpointRow;
  readonly asOf: Instant;
  readonly asKnownAt: Instant | undefined;
  /** Asked as known now, as of the newest fact or later: rows and counts know the answer. */
  readonly isOfNow: boolean;
  /** The other way to an answer: by judging the facts. */
  readonly history: History;
  /** All facts that are no ticket's, and every correction and retraction, in the order of recording. */
  readonly shared: readonly Fact[];
  /** Before everything that was recorded. */
  readonly published: Published;
}

/** What every question needs of the views, held once for all of them. */
export class Surroundings {
  private shared = new SharedFacts();

  constructor(readonly published: Published) {}

  /** @param question without an *as of* it is about the newest fact */
  async ask(database: ViewDatabase, question: Question): Promise<Asked> {
    const checkpoint = await database.selectFrom('checkpoint').selectAll().executeTakeFirstOrThrow();
    // The store was replaced by an older copy, and the views with it.
    if (this.shared.position > checkpoint.position) this.shared = new SharedFacts();
    await this.shared.catchUp(database);
    const { asOf = checkpoint.newest_stated ?? -Infinity, asKnownAt } = question;
    const facts = this.shared.upTo(checkpoint.position);
    return {
      database,
      checkpoint,
      asOf,
      asKnownAt,
      isOfNow:
        checkpoint.is_judgeable === 1 &&
        asOf >= (checkpoint.newest_occurrence ?? -Infinity) &&
        (asKnownAt ?? Infinity) >= (checkpoint.newest_recorded ?? -Infinity),
      history: new History(database, facts, { asOf, asKnownAt }, this.published),
      shared: facts,
      published: this.published,
    };
  }
}
