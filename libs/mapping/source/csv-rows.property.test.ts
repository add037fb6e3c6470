import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { csvRows } from './csv-rows.js';

/** Rows as anybody could write them, and quotes, delimiters and line ends wherever they should not be. */
const text = fc
  .array(
    fc.constantFrom('a', 'ž', ',', ',', '"', '"', '""', '\n', '\r\n', '\r', 'x,y\n', '"x,y"\n', '"x\ny",z\n'),
    { maxLength: 30 },
  )
  .map((pieces) => pieces.join(''));

async function rowsOf(
  bytes: Buffer,
  size: number,
): Promise<{ line: number; text: string; cells: readonly string[]; code?: string }[]> {
  async function* pieces(): AsyncGenerator<Uint8Array> {
    for (let from = 0; from < bytes.length; from += size)
      yield await Promise.resolve(bytes.subarray(from, from + size));
  }
  const rows = await Array.fromAsync(csvRows(pieces(), { kind: 'csv' }, 1000));
  return rows.map(({ problem, ...row }) => (problem ? { ...row, code: problem.code } : row));
}

const withoutLineEnds = (content: string): string => content.replace(/[\r\n]/g, '');

test('nothing of a CSV file is lost, however broken it is and in whatever pieces it comes', async () => {
  await fc.assert(
    fc.asyncProperty(text, fc.integer({ min: 1, max: 12 }), async (content, size) => {
      const bytes = Buffer.from(content);
      const rows = await rowsOf(bytes, size);
      expect(withoutLineEnds(rows.map((row) => row.text).join(''))).toBe(withoutLineEnds(content));
      expect(rows).toEqual(await rowsOf(bytes, 1000));
      for (const row of rows) {
        const before = content
          .split(/\r\n|\n|\r/)
          .slice(0, row.line - 1)
          .join('');
        expect(
          withoutLineEnds(content)
            .slice(withoutLineEnds(before).length)
            .startsWith(withoutLineEnds(row.text)),
        ).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});
