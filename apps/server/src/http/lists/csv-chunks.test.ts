import { expect, test } from '@jest/globals';
import { csvChunks, MOST_ROWS } from './csv-chunks.js';
import type { PageAsked } from './listing.js';

interface Row {
  readonly id: number;
  readonly names: readonly string[];
}

/** A list of so many rows, which is read in pages. */
function listOf(count: number) {
  const asked: PageAsked[] = [];
  const page = (place: PageAsked) => {
    asked.push(place);
    const [from, limit] = [Number(place.after ?? 0), place.limit ?? 50];
    const size = Math.min(limit, count - from);
    const rows = Array.from({ length: size }, (_, index): Row => ({ id: from + index, names: ['a', 'b'] }));
    return Promise.resolve({ rows, next: from + size < count ? `${from + size}` : null });
  };
  return { asked, page };
}

async function linesOf(count: number, pageSize: number): Promise<{ lines: string[]; pages: number }> {
  const { asked, page } = listOf(count);
  const first = await page({ limit: pageSize });
  const shape = { columns: ['id', 'names'], pageSize, language: 'en' } as const;
  const text = (await Array.fromAsync(csvChunks<Row>({ page }, first, shape))).join('');
  return { lines: text.trimEnd().split('\r\n'), pages: asked.length };
}

test('a list of five rows, read two at a time, is one table with one heading', async () => {
  expect(await linesOf(5, 2)).toEqual({
    lines: ['id,names', '0,a b', '1,a b', '2,a b', '3,a b', '4,a b'],
    pages: 3,
  });
});

test('an empty list is a heading', async () => {
  expect(await linesOf(0, 1000)).toEqual({ lines: ['id,names'], pages: 1 });
});

test('100,000 rows are all of them', async () => {
  const { lines } = await linesOf(MOST_ROWS, 1000);
  expect(lines).toHaveLength(MOST_ROWS + 1);
  expect(lines.at(-1)).toBe('99999,a b');
});

test('of more rows the last line says that there are, and where they begin', async () => {
  const { lines } = await linesOf(MOST_ROWS + 1, 1000);
  expect(lines.slice(-2)).toEqual([
    '99999,a b',
    'Only the first 100000 rows. Those behind them begin after=100000,',
  ]);
});
