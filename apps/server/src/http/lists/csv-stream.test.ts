import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { csvStream } from './csv-stream.js';
import type { PageAsked } from './listing.js';

const ROWS = 50_000;
const PAGE = 1_000;

/** A list whose pages are counted, and when it may be let go of. */
function listOf(broken: 'whole' | 'broken' = 'whole') {
  const seen = { pages: 0, released: 0 };
  const page = ({ after }: PageAsked) => {
    seen.pages += 1;
    const from = Number(after ?? 0);
    if (broken === 'broken') return Promise.reject(new Error('INVALID_CURSOR'));
    const rows = Array.from({ length: PAGE }, (_, place) => ({ id: from + place, text: 'x'.repeat(80) }));
    return Promise.resolve({ rows, next: from + PAGE < ROWS ? `${from + PAGE}` : null });
  };
  const release = () => {
    seen.released += 1;
    return Promise.resolve();
  };
  return { seen, page, shape: { columns: ['id', 'text'], pageSize: PAGE, language: 'en', release } as const };
}

async function until(condition: () => boolean): Promise<void> {
  for (let tries = 0; tries < 500 && !condition(); tries += 1) await pause(10);
}

test('what the pages are read from is let go of once all are read, though the client has taken next to nothing', async () => {
  const { seen, page, shape } = listOf();
  const stream = await csvStream({ page }, undefined, shape);
  const first = await new Promise((resolve) => stream.once('readable', () => resolve(stream.read())));
  expect(String(first)).toBe('id,text\r\n');
  await until(() => seen.released > 0);
  expect(seen.pages).toBe(ROWS / PAGE);
  expect(seen.released).toBeGreaterThan(0);
  // And it is all there when the client comes for it.
  const text = (await stream.toArray()).join('');
  expect(text.split('\r\n')).toHaveLength(ROWS + 1);
  expect(text.startsWith('0,xxx')).toBe(true);
});

test('of a client who has gone away no more pages are read', async () => {
  const { seen, page, shape } = listOf();
  const stream = await csvStream({ page }, undefined, shape);
  await new Promise((resolve) => stream.once('readable', resolve));
  stream.destroy();
  await until(() => seen.released > 0);
  expect(seen.released).toBeGreaterThan(0);
  expect(seen.pages).toBeLessThan(ROWS / PAGE);
});

test('a client who has gone away before anything was read leaves nothing behind', async () => {
  const { seen, page, shape } = listOf();
  (await csvStream({ page }, undefined, shape)).destroy();
  await until(() => seen.released > 0);
  expect(seen).toMatchObject({ pages: 1, released: 1 });
});

test('nothing is held where the first page is refused', async () => {
  const { seen, page, shape } = listOf('broken');
  await expect(csvStream({ page }, undefined, shape)).rejects.toThrow('INVALID_CURSOR');
  expect(seen).toEqual({ pages: 1, released: 1 });
});
