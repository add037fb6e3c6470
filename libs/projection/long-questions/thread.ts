// Runs in a thread of its own, with a connection of its own to the views: `long-questions.ts` starts it.
import { parentPort, workerData } from 'node:worker_threads';
import { SlaError } from '#facts';
import { openViewEngine, type ViewSettings } from '../engines/open-view-engine.js';
import { LedgerViews } from '../queries/ledger-views.js';
import { answerApart, type AskedApart } from './answered-apart.js';
import type { AnsweredByThread } from './messages.js';

const views = new LedgerViews(openViewEngine(workerData as ViewSettings));

parentPort?.on('message', (asked: AskedApart) => {
  void answer(asked).then((answered) => parentPort?.postMessage(answered));
});

async function answer(asked: AskedApart): Promise<AnsweredByThread> {
  try {
    return { answer: JSON.stringify(await answerApart(views, asked)) };
  } catch (error) {
    if (error instanceof SlaError) return { refused: { code: error.code, data: error.data } };
    return { failed: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
