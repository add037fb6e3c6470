import { describe, expect, test } from '@jest/globals';
import { Readable } from 'node:stream';
import type { SourceLine } from './source-line.js';
import { sourceLinesOf } from './source-lines.js';

const warned = {
  stream: 'customer-acme',
  type: 'PriceLevelSet',
  occurredAt: '2026-01-02T09:00:00+01:00',
  data: { priceLevel: 3, from: '2026-01-02' },
};
const LINE = JSON.stringify(warned);

/** Whatever the chunks, as a file comes in them. */
async function read(...chunks: (string | Buffer)[]): Promise<SourceLine[]> {
  return Array.fromAsync(sourceLinesOf(Readable.from(chunks.map((chunk) => Buffer.from(chunk)))));
}

describe('a history file on its way into a store', () => {
  test('is read with or without a byte order mark, line feeds or both ends, empty lines passed over', async () => {
    const lines = await read(`\uFEFF${LINE}\r\n\r\n`, `   \n${LINE.slice(0, 20)}`, LINE.slice(20));
    expect(lines.map(({ line, text }) => [line, text])).toEqual([
      [1, LINE],
      [4, LINE],
    ]);
    const occurredAt = Date.parse(warned.occurredAt);
    const fact = { ...warned, occurredAt, claimedRecordedAt: occurredAt };
    expect(lines.flatMap(({ facts }) => facts)).toEqual([fact, fact]);
  });

  test('names an id and when it was recorded only as the file does', async () => {
    const id = '0d7f1a3e-5b0c-4e36-9a35-2f8f1c1a9d11';
    const [line] = await read(JSON.stringify({ ...warned, id, recordedAt: '2026-01-03T00:00:00Z' }));
    expect(line?.facts).toMatchObject([{ id, claimedRecordedAt: Date.parse('2026-01-03T00:00:00Z') }]);
  });

  test('loses no line, whatever is wrong with one', async () => {
    const latin = Buffer.from('{"stream":"customer-\xe9"}', 'latin1');
    const long = 'x'.repeat(1024 * 1024 + 1);
    const lines = await read('nonsense\n', latin, `\n${long}\n{"a":1}\n${LINE}\n`);
    expect(lines.map(({ line, facts, problem }) => [line, problem?.code, facts.length])).toEqual([
      [1, 'BROKEN_LINE', 0],
      [2, 'INVALID_ENCODING', 0],
      [3, 'LINE_TOO_LONG', 0],
      [4, 'MISSING_FIELD', 0],
      [5, undefined, 1],
    ]);
    expect(lines[1]?.problem?.data).toEqual({ line: 2, bytes: latin.toString('base64') });
    expect(lines[2]?.text).toBe('x'.repeat(1_000));
    expect(lines.map(({ text }) => text)).toMatchObject({ 0: 'nonsense', 3: '{"a":1}', 4: LINE });
  });

  test('may be empty', async () => {
    expect(await read('')).toEqual([]);
  });
});
