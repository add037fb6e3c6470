import type { Clock, Position } from '#event-store';
import type { Instant } from '#facts';
import type { LedgerViews } from '#projection';

/** An answer as it went out. */
export interface KeptAnswer {
  readonly text: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
}

/** Where the answer to one question stands, or is to be put. */
interface Slot {
  readonly kept: KeptAnswer | undefined;
  readonly keep: (answer: KeptAnswer) => void;
}

/** How old an answer about now may be, in milliseconds: it says of when it is. */
const LONGEST = 1_000;

/** Characters of all answers together. */
const ROOM = 16_000_000;

/** Answers from one state of the views, about one second. Of any other there are none. */
export class KeptAnswers {
  private kept = new Map<string, KeptAnswer>();
  private room = ROOM;
  private state: Position | undefined;
  private since: Instant = -Infinity;

  constructor(
    private readonly views: Pick<LedgerViews, 'feed'>,
    private readonly clock: Clock,
  ) {}

  slotFor(question: string): Slot {
    this.startOverWhereNews();
    const { kept } = this;
    return {
      kept: kept.get(question),
      // What was found before the news goes to where nobody looks any more.
      keep: (answer) => this.keep(kept, question, answer),
    };
  }

  private keep(kept: Map<string, KeptAnswer>, question: string, answer: KeptAnswer): void {
    if (answer.text.length > this.room) return;
    this.room -= answer.text.length;
    kept.set(question, answer);
  }

  private startOverWhereNews(): void {
    const { position } = this.views.feed;
    const now = this.clock.now();
    const isNow = now >= this.since && now < this.since + LONGEST;
    if (isNow && position !== undefined && position === this.state) return;
    this.kept = new Map();
    [this.room, this.state, this.since] = [ROOM, position, now];
  }
}
