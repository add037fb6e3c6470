import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Question } from '#compliance';
import { SlaError } from '#facts';
import type { ViewSettings } from '../engines/open-view-engine.js';
import { Turns } from '../engines/turns.js';
import type { LedgerViews } from '../queries/ledger-views.js';
import {
  answerApart,
  type AnswerTo,
  type AskedApart,
  type LongQuestion,
  type RequestOf,
} from './answered-apart.js';
import type { AnsweredByThread } from './messages.js';

/** As it was built, wherever this file itself is run from. */
const THREAD = join(
  dirname(createRequire(import.meta.url).resolve('#package.json')),
  'dist/libs/projection/long-questions/thread.js',
);

/** After so many milliseconds without a question the thread ends, and its memory with it. */
const PATIENCE = 60_000;

/**
 * Answers questions that take seconds over many tickets in a thread of its own, each from one state of the views: meanwhile
 * the others are answered. One after the other, so that no more than one processor is taken from them.
 */
export class LongQuestions {
  private readonly turns = new Turns();
  private thread: Worker | undefined;
  private ending: NodeJS.Timeout | undefined;
  private isClosed = false;

  /** @param views answer in this thread where they are in memory, which no other thread can look into */
  constructor(
    private readonly settings: ViewSettings,
    private readonly views: LedgerViews,
  ) {}

  /** @throws SlaError as `judge` does, and for what is supposed as `assume` does */
  async answer<Name extends LongQuestion>(
    name: Name,
    request: RequestOf<Name>,
    question: Question,
  ): Promise<AnswerTo<Name>> {
    const { viewFile, viewsUrl } = this.settings;
    const asked: AskedApart = { name, request, question };
    const answer =
      viewFile === ':memory:' && viewsUrl === undefined
        ? answerApart(this.views, asked)
        : this.turns.take(() => this.askThread(asked));
    return (await answer) as AnswerTo<Name>;
  }

  /** Ends what is under way. */
  async close(): Promise<void> {
    this.isClosed = true;
    await this.end();
  }

  private async askThread(asked: AskedApart): Promise<unknown> {
    if (this.isClosed) throw new Error('The views are closed');
    clearTimeout(this.ending);
    this.thread ??= startThread(this.settings);
    try {
      const answered = await answerOf(this.thread, asked);
      if ('answer' in answered) return JSON.parse(answered.answer) as unknown;
      if ('refused' in answered) throw new SlaError(answered.refused.code, answered.refused.data);
      throw new Error(answered.failed);
    } catch (error) {
      // One that has failed in a way of its own may be gone, and is not asked again.
      if (!(error instanceof SlaError)) await this.end();
      throw error;
    } finally {
      this.ending = setTimeout(() => void this.end(), PATIENCE).unref();
    }
  }

  private async end(): Promise<void> {
    clearTimeout(this.ending);
    const { thread } = this;
    this.thread = undefined;
    await thread?.terminate();
  }
}

function startThread({ viewFile, viewsUrl }: ViewSettings): Worker {
  const thread = new Worker(THREAD, { workerData: { viewFile, viewsUrl } satisfies ViewSettings });
  // It keeps nobody from ending.
  thread.unref();
  // Whoever waits for an answer hears of it too; between two questions nobody does.
  thread.on('error', () => undefined);
  return thread;
}

function answerOf(thread: Worker, asked: AskedApart): Promise<AnsweredByThread> {
  return new Promise((resolve, reject) => {
    const settle = (settling: () => void): void => {
      thread.off('message', onAnswer).off('error', onError).off('exit', onExit);
      settling();
    };
    const onAnswer = (answered: AnsweredByThread): void => settle(() => resolve(answered));
    const onError = (cause: unknown): void =>
      settle(() => reject(new Error('The thread that answers long questions has failed', { cause })));
    const onExit = (): void =>
      settle(() => reject(new Error('The thread that answers long questions has ended')));
    thread.on('message', onAnswer).on('error', onError).on('exit', onExit);
    thread.postMessage(asked);
  });
}
