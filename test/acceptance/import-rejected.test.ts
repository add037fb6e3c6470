import { describe, expect, test } from '@jest/globals';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sla, temporaryFile } from '../support/command-line.js';
import { writableStore } from '../support/filled-store.js';
import {
  bytesOf,
  imported,
  newStore,
  REGISTERED,
  rejectedIn,
  REPORTED,
  RESOLVED,
} from '../support/import-command.js';

describe('a line that is not accepted', () => {
  const lines = [REGISTERED, RESOLVED, REPORTED];

  test('is kept as it is with its reason, the rest is imported, and it can be imported from there', async () => {
    const [file, store] = [temporaryFile('h.jsonl', `${lines.join('\n')}\n`), newStore()];
    const rejects = file.replace('h.jsonl', 'h.rejected.jsonl');
    const { status, stderr } = await sla(['import', file, '--store', store]);
    expect(status).toBe(1);
    expect(stderr).toContain('Line 2: TICKET_NOT_REPORTED: Ticket T1 was never reported. Report it first.\n');
    expect(stderr).toContain(`Rejected: 1 line. They are in ${rejects}`);
    expect(rejectedIn(rejects)).toEqual([
      { line: 2, code: 'TICKET_NOT_REPORTED', reason: expect.any(String), text: RESOLVED },
    ]);
    expect(statSync(rejects).mode & 0o777).toBe(0o600);

    // What the line waited for is there now; but this file was decided on, and stays so.
    expect(await imported(file, store)).toMatchObject({
      status: 1,
      summary: { imported: 0, rejected: 1, rejects },
    });
    expect(await imported(rejects, store)).toMatchObject({
      status: 0,
      summary: { imported: 1, rejected: 0 },
    });
  });

  test('never overwrites what somebody else keeps under that name', async () => {
    const [file, store] = [temporaryFile('h.jsonl', `${lines.join('\n')}\n`), newStore()];
    const mine = file.replace('h.jsonl', 'h.rejected.jsonl');
    writeFileSync(mine, 'mended by hand');
    const { summary } = await imported(file, store);
    expect(summary.rejects).toBe(file.replace('h.jsonl', 'h.rejected-2.jsonl'));
    expect(readFileSync(mine, 'utf8')).toBe('mended by hand');
  });

  test('keeps all the others out where --strict asks for it', async () => {
    const [file, store] = [temporaryFile('h.jsonl', `${lines.join('\n')}\n`), newStore()];
    const { status, summary } = await imported(file, store, '--strict');
    expect([status, summary.rejected, summary.written]).toEqual([1, 1, false]);
    expect((await sla(['export', '--store', store])).stdout).toBe('');
    const mended = temporaryFile('mended.jsonl', `${[REGISTERED, REPORTED, RESOLVED].join('\n')}\n`);
    expect(await imported(mended, store, '--strict')).toMatchObject({
      status: 0,
      summary: { imported: 3 },
    });
  });

  test('is told in a rehearsal, which writes nothing, also beside a server', async () => {
    const [file, store] = [temporaryFile('h.jsonl', `${lines.join('\n')}\n`), newStore()];
    const expected = {
      status: 1,
      summary: { imported: 2, alreadyThere: 0, rejected: 1, rejects: null, written: false },
    };
    expect(await imported(file, store, '--dry-run')).toMatchObject(expected);
    expect([existsSync(store), readdirSync(join(file, '..'))]).toEqual([false, ['h.jsonl']]);

    await imported(temporaryFile('first.jsonl', `${REGISTERED}\n`), store);
    const server = writableStore(store);
    const before = bytesOf(store);
    expect(await imported(file, store, '--dry-run')).toMatchObject({
      summary: { imported: 1, alreadyThere: 1, rejected: 1 },
    });
    expect(bytesOf(store)).toEqual(before);
    await server.close();
  });
});
