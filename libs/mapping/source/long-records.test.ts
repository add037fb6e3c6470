import { describe, expect, test } from '@jest/globals';
import { mapSource, readMapping } from '../index.js';
import { mapped, refusal, ticketMapping } from '../testing/mapped.js';

const MEGABYTE = Buffer.alloc(1024 * 1024, 'x');

/** A gigabyte that is never there at once; `taken` counts what somebody has asked for. */
async function* gigabyte(
  begin: string,
  filling: Buffer,
  taken: { megabytes: number },
): AsyncGenerator<Uint8Array> {
  yield Buffer.from(begin);
  for (let count = 0; count < 1024; count += 1) {
    taken.megabytes += 1;
    yield await Promise.resolve(filling);
  }
}

const CASES = [
  ['CSV, a field without an end', '{ kind: csv }', 'Number,Created,Subject\nT1,', MEGABYTE],
  ['CSV, a quoted field without an end', '{ kind: csv }', 'Number,Created,Subject\nT1,"', MEGABYTE],
  [
    'CSV, a row of nothing but commas',
    '{ kind: csv }',
    'Number,Created,Subject\nT1,',
    Buffer.alloc(1024 * 1024, ','),
  ],
  ['CSV, a header without an end', '{ kind: csv }', 'Number,', MEGABYTE],
  ['JSON, a text without an end', '{ kind: json }', '[{"Number":"', MEGABYTE],
  ['JSON, a list without an end', '{ kind: json }', '[{"Number":[1', Buffer.alloc(1024 * 1024, ',1')],
  ['JSON, a text before the records', '{ kind: json, records: a }', '{"b":"', MEGABYTE],
  ['JSON lines, a line without an end', '{ kind: json-lines }', '{"Number":"', MEGABYTE],
] as const;

describe('a record of a gigabyte is refused after a few megabytes, and never held', () => {
  test.each(CASES)('%s', async (_, source, begin, filling) => {
    const taken = { megabytes: 0 };
    const result = mapSource(readMapping(ticketMapping({ source })), gigabyte(begin, filling, taken), {
      limit: 1024 * 1024,
    });
    expect(await refusal(Array.fromAsync(result))).toMatchObject({ code: 'LINE_TOO_LONG' });
    expect(taken.megabytes).toBeLessThan(4);
  });
});

test('a list in a list in a list without an end is refused', async () => {
  const source = gigabyte('[', Buffer.alloc(1024 * 1024, '['), { megabytes: 0 });
  const result = mapSource(readMapping(ticketMapping({ source: '{ kind: json }' })), source);
  expect(await refusal(Array.fromAsync(result))).toMatchObject({
    code: 'BROKEN_JSON',
    data: { line: 1, reason: 'nested more than 200 deep' },
  });
});

test('before a record that is too long, everything is read', async () => {
  const at = '2026-03-27T15:30:00Z';
  const rows = `Number,Created,Subject\nT1,${at},x\nT2,${at},${'y'.repeat(500)}\n`;
  const result = mapSource(readMapping(ticketMapping()), gigabyte(rows, Buffer.alloc(0), { megabytes: 0 }), {
    limit: 200,
  });
  const lines: number[] = [];
  const error = await refusal(async () => {
    for await (const { line } of result) lines.push(line);
  });
  expect(error).toMatchObject({ code: 'LINE_TOO_LONG', data: { line: 3, limit: 200 } });
  expect(lines).toEqual([2]);
});

test('what is said in many short lines may be long', async () => {
  const at = '2026-03-27T15:30:00Z';
  const rows = Array.from({ length: 2000 }, (_, index) => `T${index},${at},x`);
  expect(
    (await mapped(ticketMapping(), ['Number,Created,Subject', ...rows].join('\n'), { limit: 200 })).facts,
  ).toHaveLength(2000);
});

describe('a file is read no further than its records are taken', () => {
  const at = '2026-03-27T15:30:00Z';
  const record = JSON.stringify({ Number: 'T1', Created: at, Subject: 'x' });
  test.each([
    ['{ kind: csv }', 'Number,Created,Subject\n', `T1,${at},x\n`],
    ['{ kind: json }', `[${record}`, `,${record}`],
    ['{ kind: json-lines }', '', `${record}\n`],
  ])('%s', async (source, begin, each) => {
    const taken = { megabytes: 0 };
    const chunks = gigabyte(begin, Buffer.from(each.repeat(100)), taken);
    let lines = 0;
    for await (const line of mapSource(readMapping(ticketMapping({ source })), chunks)) {
      lines += line.facts.length;
      if (lines === 1000) break;
    }
    expect(taken.megabytes).toBeLessThanOrEqual(12);
  });
});
