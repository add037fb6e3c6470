import { judge, type Judgement, type Question, type Verdict } from '#compliance';
import { type Fact, formatInstant, parseInstant } from '#facts';
import { historyOf } from '#history';
import { play } from '../../apps/cli/src/demo/play.js';
import { END_OF_STORY, halfYear } from '../../apps/cli/src/demo/story.js';
import { StoryClock } from '../../apps/cli/src/demo/story-clock.js';
import { StoryIds } from '../../apps/cli/src/demo/story-ids.js';
import { StoryRandomness } from '../../apps/cli/src/demo/story-randomness.js';
import { inMemory, openLedger } from '../../apps/server/src/index.js';
import { at } from './situation-time.js';

/** The seed that the demo takes by default. */
export const SEED = 2026;

/** What the demo's half-year leaves behind. */
export class PlayedStory {
  readonly facts: readonly Fact[];
  /** As the ledger's own view judges them at the end of the half-year. */
  readonly verdicts: readonly Verdict[];

  constructor(
    /** Those of a history file. */
    readonly lines: readonly string[],
    judgements: readonly Judgement[],
  ) {
    this.facts = historyOf(lines.map((line) => JSON.parse(line) as unknown)).facts;
    this.verdicts = judgements.map(({ verdict }) => verdict);
  }

  ofType(type: string): readonly Fact[] {
    return this.facts.filter((fact) => fact.type === type);
  }

  /** The row of one promise, at the end of the half-year unless asked otherwise. */
  verdict(ticketId: string, guarantee: string, question: Question = {}): Verdict | undefined {
    return verdictAmong(this.facts, ticketId, guarantee, question);
  }

  outcome(ticketId: string, guarantee: string, question: Question = {}): string | undefined {
    return this.verdict(ticketId, guarantee, question)?.outcome;
  }

  /** The same, had facts of a type never been recorded. */
  verdictWithout(type: string, ticketId: string, guarantee: string): Verdict | undefined {
    return verdictAmong(
      this.facts.filter((fact) => fact.type !== type),
      ticketId,
      guarantee,
      {},
    );
  }
}

function verdictAmong(
  facts: readonly Fact[],
  ticketId: string,
  guarantee: string,
  question: Question,
): Verdict | undefined {
  const judged = judge(facts, { asOf: END_OF_STORY, ...question });
  return judged
    .map(({ verdict }) => verdict)
    .find((each) => each.ticketId === ticketId && each.guarantee === guarantee);
}

export function knownOn(words: string): Question {
  return { asKnownAt: parseInstant(at(words)) };
}

/** Plays the half-year as the demo does: through the commands, by a clock that the story sets. */
export async function playedStory(seed = SEED): Promise<PlayedStory> {
  const clock = new StoryClock();
  const ids = new StoryIds(clock, seed);
  const ledger = await openLedger(inMemory(), clock, new StoryRandomness(seed), ids);
  try {
    await play({ ledger, clock, ids }, halfYear(seed));
    const events = await Array.fromAsync(ledger.store.readAll());
    await ledger.view.waitFor(await ledger.store.newestPosition());
    return new PlayedStory(events.map(lineOf), await ledger.view.allJudgements({ asOf: END_OF_STORY }));
  } finally {
    await ledger.close();
  }
}

function lineOf({ id, stream, type, occurredAt, recordedAt, data }: Fact): string {
  const [occurred, recorded] = [formatInstant(occurredAt), formatInstant(recordedAt)];
  return JSON.stringify({ id, stream, type, occurredAt: occurred, recordedAt: recorded, data });
}
