import type { TicketPage } from '../api/answers.js';

/** Tickets of one question to the server. */
export const PAGE = 200;

/** How far somebody has come in a list, which is kept when its pages are not: a page is asked for by where it begins. */
export interface KnownPages {
  /** After which ticket a page begins; the first one after none. */
  readonly cursors: readonly (string | undefined)[];
  /** So many are known to be there. */
  readonly rows: number;
  readonly isEnded: boolean;
}

export const BEGINNING: KnownPages = { cursors: [undefined], rows: 0, isEnded: false };

/** What is known when a page has come: where the next one begins, or that there is none. The same where it is nothing new. */
export function afterPage(
  known: KnownPages,
  place: number,
  page: Pick<TicketPage, 'next' | 'tickets'>,
): KnownPages {
  const { tickets, next } = page;
  if (next === null) {
    const rows = place * PAGE + tickets.length;
    if (known.isEnded && known.rows === rows) return known;
    return { cursors: known.cursors.slice(0, place + 1), rows, isEnded: true };
  }
  const isLast = place + 1 === known.cursors.length;
  if (!isLast && known.cursors[place + 1] === next) return known;
  const cursors = [...known.cursors.slice(0, place + 1), next, ...known.cursors.slice(place + 2)];
  return isLast ? { cursors, rows: (place + 1) * PAGE, isEnded: false } : { ...known, cursors };
}

let last: { readonly question: string; readonly known: KnownPages } | undefined;

/** Remembers the list that was looked at last, so that whoever comes back to it is where they were. */
export function keepPages(question: string, known: KnownPages): void {
  last = { question, known };
}

export function keptPages(question: string): KnownPages {
  return last?.question === question ? last.known : BEGINNING;
}
