import {
  type Assumption,
  type MonthReport,
  type Question,
  shownDifference,
  type ShownDifference,
} from '#compliance';
import type { Fact } from '#facts';
import type { Asked } from '../queries/asked.js';
import { effectOn } from '../queries/effect.js';
import type { LedgerViews } from '../queries/ledger-views.js';
import { monthReportOf, type MonthReportRequest } from '../queries/month-report.js';
import { whatIf, type WhatIf, type WhatIfRequest } from '../queries/what-if.js';

/** What would have come of promises, as it is shown. */
export interface ShownWhatIf extends Omit<WhatIf, 'flips'> {
  readonly flips: readonly ShownDifference[];
}

interface Supposed {
  readonly assumption: Assumption;
  readonly about: WhatIfRequest;
}

/**
 * Questions that take seconds over many tickets, by name. What is asked and what is answered is plain data, which passes from
 * thread to thread.
 */
const answeredApart = {
  monthReport: (asked: Asked, request: MonthReportRequest): Promise<MonthReport> =>
    monthReportOf(asked, request),

  whatIf: async (asked: Asked, { assumption, about }: Supposed): Promise<ShownWhatIf> => {
    const found = await whatIf(asked, assumption, about);
    return { ...found, flips: found.flips.map(shownDifference) };
  },

  /** @param further what would be recorded next */
  effect: async (asked: Asked, further: readonly Fact[]): Promise<ShownDifference[]> =>
    (await effectOn(asked, further)).map(shownDifference),
};

type AnsweredApart = typeof answeredApart;

export type LongQuestion = keyof AnsweredApart;

export type RequestOf<Name extends LongQuestion> = Parameters<AnsweredApart[Name]>[1];

export type AnswerTo<Name extends LongQuestion> = Awaited<ReturnType<AnsweredApart[Name]>>;

/** One of them, as it is handed to the thread. */
export interface AskedApart {
  readonly name: LongQuestion;
  readonly request: RequestOf<LongQuestion>;
  readonly question: Question;
}

/** From one state of the views. @throws SlaError as `judge` does */
export function answerApart(
  views: LedgerViews,
  { name, request, question }: AskedApart,
): Promise<AnswerTo<LongQuestion>> {
  const answer = answeredApart[name] as (asked: Asked, request: unknown) => Promise<AnswerTo<LongQuestion>>;
  return views.ask(question, (asked) => answer(asked, request));
}
