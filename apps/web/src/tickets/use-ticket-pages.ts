import { useQueries } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { TicketLine, TicketPage } from '../api/answers.js';
import { ask, type Parameters } from '../api/ask.js';
import type { Language } from '../i18n/language.js';
import { useWords } from '../i18n/words.js';
import type { RowsOnScreen } from '../shared/use-rows-on-screen.js';
import { afterPage, keepPages, type KnownPages, keptPages, PAGE } from './known-pages.js';

/** A page far from the screen is forgotten after so many milliseconds. */
const KEPT = 5_000;

export interface TicketPages {
  /** Nothing while its page is on its way. */
  readonly at: (row: number) => TicketLine | undefined;
  readonly hasMore: boolean;
  readonly isPending: boolean;
  readonly error: unknown;
  readonly retry: () => unknown;
}

/** How much of a list somebody has come to know; it stays where they go away and come back. */
export function useKnownPages(parameters: Parameters) {
  const question = JSON.stringify(parameters);
  const [known, setKnown] = useState<KnownPages>(() => keptPages(question));
  const learn = (learnt: KnownPages): void => {
    setKnown(learnt);
    keepPages(question, learnt);
  };
  return [known, learn] as const;
}

/** The pages around the rows on the screen, and no others, however far somebody scrolls. */
export function useTicketPages(
  parameters: Parameters,
  [known, learn]: ReturnType<typeof useKnownPages>,
  { first, end }: RowsOnScreen,
): TicketPages {
  const { language } = useWords();
  const latest = known.cursors.length - 1;
  const begins = Math.min(pageOf(first - PAGE / 2), latest);
  const cursors = known.cursors.slice(begins, pageOf(end + PAGE) + 1);
  const answers = useQueries({
    queries: cursors.map((after) => pageQuery(parameters, language, after)),
  });
  useEffect(() => {
    const learnt = answers.reduce(
      (before, { data }, at) => (data ? afterPage(before, begins + at, data) : before),
      known,
    );
    if (learnt !== known) learn(learnt);
  });
  const failed = answers.find(({ error, data }) => error !== null && data === undefined);
  return {
    at: (row) => answers[pageOf(row) - begins]?.data?.tickets[row % PAGE],
    hasMore: !known.isEnded,
    isPending: known.rows === 0 && !known.isEnded && failed === undefined,
    error: failed?.error ?? null,
    retry: () => failed?.refetch(),
  };
}

/** On its own: made among the answers, each question would hold those before it, and with them every page. */
function pageQuery(parameters: Parameters, language: Language, after: string | undefined) {
  return {
    queryKey: ['/tickets', parameters, language, 'page', after ?? ''],
    queryFn: ({ signal }: { readonly signal: AbortSignal }) =>
      ask<TicketPage>('/tickets', { ...parameters, limit: PAGE, after }, { language, signal }),
    gcTime: KEPT,
  };
}

function pageOf(row: number): number {
  return Math.max(0, Math.floor(row / PAGE));
}
