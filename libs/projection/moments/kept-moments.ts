import { HeldMoments, LiveMoments, type Published, type Question, type Verdict } from '#compliance';
import { comparePositions, type Position } from '#event-store';
import type { Fact } from '#facts';
import { MomentsFile } from './moments-file.js';

/** Where the facts lie that the moments are found from: the typed log. */
export interface FactLog {
  readonly checkpoint: Position | undefined;
  /** In order of position. */
  facts(): Fact[];
}

/**
 * The tickets' moments, kept in a local file. They follow the typed log, whatever store that was filled from; a file that
 * is not where the log is was left behind by a crash, and is made anew.
 */
export class KeptMoments {
  private readonly file: MomentsFile;
  private live: LiveMoments;

  /** @param file `:memory:` for none */
  constructor(
    file: string,
    log: FactLog,
    private readonly published: Published = {},
  ) {
    this.file = new MomentsFile(file);
    const held = new HeldMoments();
    if (isSame(this.file.checkpoint, log.checkpoint)) {
      this.file.loadInto(held);
      held.takeChanges();
      this.live = new LiveMoments(published, held, log.facts());
    } else {
      this.file.clear();
      this.live = new LiveMoments(published);
      if (log.checkpoint !== undefined) this.take(log.facts(), log.checkpoint);
    }
  }

  /** Takes in what the log has just taken in, and commits it together with the checkpoint. */
  take(facts: readonly Fact[], checkpoint: Position): void {
    this.live.take(facts);
    this.file.write(this.live.held.takeChanges(), checkpoint);
  }

  clear(): void {
    this.file.clear();
    this.live = new LiveMoments(this.published);
  }

  /** True for what is asked *as known now, as of the newest fact or later*. */
  answers(question: Question): boolean {
    return this.live.answers(question);
  }

  /**
   * The rows of `judge` for a question that `answers`, in its order.
   *
   * @throws SlaError as `judge` does
   */
  verdicts(question: Question): Verdict[] {
    return this.live.verdicts(question);
  }

  /** Writes the file into one that depends on nothing but the facts. */
  copyTo(file: string): void {
    this.file.copyTo(file);
  }

  close(): void {
    this.file.close();
  }
}

function isSame(one: Position | undefined, other: Position | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  return comparePositions(one, other) === 0;
}
