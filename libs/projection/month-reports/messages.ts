import type { MonthReport, Question } from '#compliance';
import type { MonthReportRequest } from '../queries/month-report.js';

/** What the thread is asked: plain data. */
export interface ReportAsked {
  readonly request: MonthReportRequest;
  readonly question: Question;
}

/** What it answers. A refusal keeps its code and data; of any other error there is only a text. */
export type ReportAnswered =
  | { readonly report: MonthReport }
  | { readonly refused: { readonly code: string; readonly data: Readonly<Record<string, unknown>> } }
  | { readonly failed: string };
