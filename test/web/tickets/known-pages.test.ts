import { describe, expect, test } from '@jest/globals';
import { afterPage, BEGINNING, PAGE } from '../../../apps/web/src/tickets/known-pages.js';
import type { TicketPage } from '../../../apps/web/src/api/answers.js';

type Page = Pick<TicketPage, 'tickets' | 'next'>;
const pageOf = (length: number, next: string | null): Page => ({
  tickets: Array.from({ length }, () => ({})) as unknown as Page['tickets'],
  next,
});

describe('what is known of a long list', () => {
  const one = afterPage(BEGINNING, 0, pageOf(PAGE, 'a'));
  const two = afterPage(one, 1, pageOf(PAGE, 'b'));

  test('grows by a page where the last one names the next', () => {
    expect(two).toEqual({ cursors: [undefined, 'a', 'b'], rows: 2 * PAGE, isEnded: false });
  });

  test('ends at the last row of the page that names none', () => {
    expect(afterPage(two, 2, pageOf(7, null))).toEqual({
      cursors: [undefined, 'a', 'b'],
      rows: 2 * PAGE + 7,
      isEnded: true,
    });
  });

  test('is the same where a page says nothing new, so that nothing is drawn anew', () => {
    const ended = afterPage(two, 2, pageOf(7, null));
    expect(afterPage(two, 0, pageOf(PAGE, 'a'))).toBe(two);
    expect(afterPage(ended, 2, pageOf(7, null))).toBe(ended);
  });

  test('moves where the next page begins when a ticket comes before it, and keeps how far somebody was', () => {
    const moved = afterPage(two, 0, pageOf(PAGE, 'a-earlier'));
    expect(moved).toEqual({ cursors: [undefined, 'a-earlier', 'b'], rows: 2 * PAGE, isEnded: false });
  });

  test('grows again where the last page has become full', () => {
    const ended = afterPage(two, 2, pageOf(PAGE, null));
    const grown = afterPage(ended, 2, pageOf(PAGE, 'c'));
    expect(grown).toEqual({ cursors: [undefined, 'a', 'b', 'c'], rows: 3 * PAGE, isEnded: false });
  });

  test('of nothing there is nothing, and that is all', () => {
    expect(afterPage(BEGINNING, 0, pageOf(0, null))).toEqual({
      cursors: [undefined],
      rows: 0,
      isEnded: true,
    });
  });
});
