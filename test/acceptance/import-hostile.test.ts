import { describe, expect, test } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sla, startSla, temporaryFile, temporaryFolder } from '../support/command-line.js';
import {
  AT,
  imported,
  line,
  newStore,
  REGISTERED,
  rejectedIn,
  REPORTED,
  RESOLVED,
} from '../support/import-command.js';

describe('input that nobody would send on purpose', () => {
  test('is imported as far as it can be, and every other line is named', async () => {
    const long = line('ticket-T1', 'TicketResolved', { summary: 'x'.repeat(1024 * 1024) });
    const nearlyLong = line('ticket-T1', 'TicketResolved', { summary: 'x'.repeat(1024 * 1024 - 200) });
    const deep = `{"stream":"ticket-T1","type":"TicketResolved","occurredAt":"${AT}","data":{"summary":"s","x":${'['.repeat(200_000)}${']'.repeat(200_000)}}}`;
    const bytes = Buffer.concat([
      Buffer.from(`\uFEFF${REGISTERED}\r\n\r\n${REPORTED}\r\n   \r\n`),
      Buffer.from(`${RESOLVED.replace('Zuzana', 'Zuzana\xe9')}\n`, 'latin1'),
      Buffer.from(`${long}\n${nearlyLong}\n${deep}\n`),
      Buffer.from(`${RESOLVED.replace('Zuzana', '\\ud800')}\n{"a":1}\n[]\nnull\n"text"\n`),
      Buffer.from(`${line('ticket-T1', 'TicketResolved', { summary: 's', sealed: 1 })}\n`),
      Buffer.from(
        `${line('ticket-T1', 'TicketResolved', { summary: 's' }, '2999-01-01T00:00:00Z')}\n${RESOLVED}`,
      ),
    ]);
    const [file, store] = [temporaryFile('h.jsonl', bytes), newStore()];
    const { status, stderr, summary } = await imported(file, store);
    expect([status, stderr]).toEqual([1, '']);
    expect(summary).toMatchObject({ imported: 3, rejected: 11 });
    const rejected = rejectedIn(String(summary.rejects));
    expect(rejected.map(({ line: number, code }) => [number, code])).toEqual([
      [5, 'INVALID_ENCODING'],
      [6, 'LINE_TOO_LONG'],
      [7, 'APPEND_TOO_LARGE'],
      [8, expect.stringMatching(/^(BROKEN_LINE|UNSERIALISABLE_EVENT)$/)],
      [9, 'UNSERIALISABLE_EVENT'],
      [10, 'MISSING_FIELD'],
      [11, 'INVALID_FIELD'],
      [12, 'INVALID_FIELD'],
      [13, 'INVALID_FIELD'],
      [14, 'RESERVED_FIELD'],
      [15, 'IN_THE_FUTURE'],
    ]);
    expect(rejected[2]?.text).toBe(nearlyLong);
    // Bytes that are no text are kept as they are, and do not come in by the back door.
    expect(await imported(String(summary.rejects), store)).toMatchObject({
      summary: { imported: 0, rejected: 11 },
    });
    expect((await sla(['verify', '--store', store])).status).toBe(0);
  });

  test.each([
    ['an empty file', '', 1, 'EMPTY_HISTORY'],
    ['a file of empty lines', '\n \r\n', 1, 'EMPTY_HISTORY'],
  ])('%s', async (_, content, expected, code) => {
    const store = newStore();
    const { status, stderr } = await sla(['import', temporaryFile('h.jsonl', content), '--store', store]);
    expect([status, existsSync(store)]).toEqual([expected, false]);
    expect(stderr).toContain(code);
  });

  test.each([
    ['a file that does not exist', ['/nowhere/h.jsonl'], 'FILE_NOT_READABLE'],
    ['a folder', [temporaryFolder()], 'FILE_NOT_READABLE'],
    ['no file', [], 'missing required argument'],
    [
      'rejected lines in a folder that does not exist',
      [temporaryFile('h.jsonl', REGISTERED), '--rejects', '/nowhere/r'],
      'FILE_NOT_WRITABLE',
    ],
  ])('%s is misuse', async (_, args, words) => {
    const store = newStore();
    const { status, stdout, stderr } = await sla(['import', ...args, '--store', store]);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(words);
  });

  test('a line without an end, of 300 MB, is refused without being held in memory', async () => {
    const store = newStore();
    const child = startSla([
      'import',
      '-',
      '--store',
      store,
      '--json',
      '--rejects',
      join(temporaryFolder(), 'r'),
    ]);
    let [stdout, peak] = ['', 0];
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    const closed = new Promise((resolve) => child.on('close', resolve));
    const watch = setInterval(() => {
      const status = existsSync(`/proc/${child.pid}/status`)
        ? readFileSync(`/proc/${child.pid}/status`, 'utf8')
        : '';
      peak = Math.max(peak, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0));
    }, 50);
    for (let chunk = 0; chunk < 300; chunk += 1) {
      if (!child.stdin.write('x'.repeat(1024 * 1024)))
        await new Promise((resolve) => child.stdin.once('drain', resolve));
    }
    child.stdin.end(`\n${REGISTERED}\n`);
    await closed;
    clearInterval(watch);
    expect(JSON.parse(stdout)).toMatchObject({ imported: 1, rejected: 1 });
    expect(peak).toBeLessThan(300 * 1024);
  });
});
