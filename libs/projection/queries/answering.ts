import { AsyncLocalStorage } from 'node:async_hooks';
import type { Published, Question } from '#compliance';
import type { Snapshot, ViewEngine } from '../engines/view-engine.js';
import { type Asked, Surroundings } from './asked.js';

type Answer<Found> = (asked: Asked) => Promise<Found>;

/** So long a state is held at most, in milliseconds: reading a list of the longest takes far less. */
const LONGEST = 300_000;

/** Answers questions from the views as they are or, within `OneState`, as they were. */
export class Answering {
  private readonly held = new AsyncLocalStorage<OneState>();
  private readonly surroundings: Surroundings;

  constructor(
    private readonly engine: ViewEngine,
    private readonly published: Published,
  ) {
    this.surroundings = new Surroundings(published);
  }

  ask<Found>(question: Question, answer: Answer<Found>): Promise<Found> {
    const state = this.held.getStore();
    if (state) return state.ask(question, answer);
    return this.engine.read(async (database) => answer(await this.surroundings.ask(database, question)));
  }

  hold(longest = LONGEST): OneState {
    return new OneState(this.engine, this.held, new Surroundings(this.published), longest);
  }
}

/**
 * Several questions, with time between them, that are answered from one state of the views: that of the first. To be
 * released; where that is forgotten, or takes too long, it happens by itself.
 */
export class OneState {
  private snapshot: Promise<Snapshot> | undefined;
  private isReleased = false;
  private readonly limit: NodeJS.Timeout;

  constructor(
    private readonly engine: ViewEngine,
    private readonly held: AsyncLocalStorage<OneState>,
    private readonly surroundings: Surroundings,
    longest: number,
  ) {
    this.limit = setTimeout(() => void this.release(), longest).unref();
  }

  /** Whatever is asked while this works, by whomever it calls, is asked of this state. */
  within<Found>(work: () => Promise<Found>): Promise<Found> {
    return this.held.run(this, work);
  }

  async ask<Found>(question: Question, answer: Answer<Found>): Promise<Found> {
    if (this.isReleased) throw new Error('This state of the views is no longer held');
    this.snapshot ??= this.engine.snapshot();
    const { database } = await this.snapshot;
    return answer(await this.surroundings.ask(database, question));
  }

  /** May be called again. */
  async release(): Promise<void> {
    if (this.isReleased) return;
    this.isReleased = true;
    clearTimeout(this.limit);
    try {
      await (await this.snapshot)?.release();
    } catch {
      // It never came about, or its connection has broken: then there is nothing to release.
    }
  }
}
