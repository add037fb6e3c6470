import type { Clock, Position } from '#event-store';
import type { Instant } from '#facts';
import { type LedgerViews, nextDue } from '#projection';

/** An answer as it went out. */
export interface KeptAnswer {
  readonly text: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
}

/** Where the answer to one question stands, or is to be put. */
interface Slot {
  readonly kept: KeptAnswer | undefined;
  readonly keep: (answer: KeptAnswer) => Promise<void>;
}

/** How old an answer about now may be, in milliseconds: it says of when it is. */
const LONGEST = 1_000;

/** Characters of all answers together. */
const ROOM = 16_000_000;

/**
 * Answers from one state of the views, about one second in which no clock of a ticket runs out. Of any other there are
 * none.
 */
export class KeptAnswers {
  private moment: Moment | undefined;

  constructor(
    private readonly views: Pick<LedgerViews, 'feed' | 'ask'>,
    private readonly clock: Clock,
  ) {}

  slotFor(question: string): Slot {
    const moment = this.current();
    return {
      kept: moment.answers.get(question),
      // What was found before the news goes to where nobody looks any more.
      keep: (answer) => this.keep(moment, question, answer),
    };
  }

  private current(): Moment {
    const { position } = this.views.feed;
    const now = this.clock.now();
    const { moment } = this;
    if (moment && position !== undefined && moment.position === position) {
      if (now >= moment.since && now <= moment.until) return moment;
    }
    return (this.moment = new Moment(position, now, now + LONGEST - 1));
  }

  private async keep(moment: Moment, question: string, answer: KeptAnswer): Promise<void> {
    moment.bounded ??= this.bound(moment);
    await moment.bounded;
    if (answer.text.length > moment.room) return;
    moment.room -= answer.text.length;
    moment.answers.set(question, answer);
  }

  /** Until a clock is due all is as it was, and after that it is late. */
  private async bound(moment: Moment): Promise<void> {
    const due = await this.views.ask({ asOf: moment.since }, nextDue);
    moment.until = Math.min(moment.until, due ?? Infinity);
  }
}

class Moment {
  readonly answers = new Map<string, KeptAnswer>();
  room = ROOM;
  /** Resolves when it is known until when it lasts. */
  bounded: Promise<void> | undefined;

  /** @param until the last instant of it */
  constructor(
    readonly position: Position | undefined,
    readonly since: Instant,
    public until: Instant,
  ) {}
}
