import type { Question } from '#compliance';
import type { MonthReportRequest } from '../queries/month-report.js';

/** What the thread is asked: plain data. */
export interface ReportAsked {
  readonly request: MonthReportRequest;
  readonly question: Question;
}

/** What it answers: the report as JSON, which passes from thread to thread at once. A refusal keeps its code and data; of any other error there is only a text. */
export type ReportAnswered =
  | { readonly report: string }
  | { readonly refused: { readonly code: string; readonly data: Readonly<Record<string, unknown>> } }
  | { readonly failed: string };
