// Runs in a thread of its own, with a connection of its own to the views: `month-reports.ts` starts it.
import { parentPort, workerData } from 'node:worker_threads';
import { SlaError } from '#facts';
import { openViewEngine, type ViewSettings } from '../engines/open-view-engine.js';
import { LedgerViews } from '../queries/ledger-views.js';
import { monthReportOf } from '../queries/month-report.js';
import type { ReportAnswered, ReportAsked } from './messages.js';

const views = new LedgerViews(openViewEngine(workerData as ViewSettings));

parentPort?.on('message', (asked: ReportAsked) => {
  void answer(asked).then((answered) => parentPort?.postMessage(answered));
});

async function answer({ request, question }: ReportAsked): Promise<ReportAnswered> {
  try {
    const report = await views.ask(question, (asked) => monthReportOf(asked, request));
    return { report: JSON.stringify(report) };
  } catch (error) {
    if (error instanceof SlaError) return { refused: { code: error.code, data: error.data } };
    return { failed: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
