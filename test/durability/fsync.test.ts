import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commandOf } from '../support/appending-process.js';

const BATCHES = 40;
const TITLE = 'what a store acknowledges is on the disk';
const hasStrace = spawnSync('strace', ['-V']).status === 0;

/** What the kernel was asked to do, in the order in which it was done. */
type Call = 'write to the log' | 'sync the log' | 'acknowledge' | 'something else';

(hasStrace ? describe : describe.skip)(hasStrace ? TITLE : `SKIPPED: ${TITLE} (no strace here)`, () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'sla-ledger-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** Says what the kernel saw of a process that appends. */
  function callsOf(callers: number): Call[] {
    const trace = join(folder, `trace-${callers}.txt`);
    const file = join(folder, `ledger-${callers}.sqlite`);
    const command = commandOf({ file, callers, name: 'traced', batches: BATCHES });
    const watched = [
      '-f',
      '-y',
      '-e',
      'trace=fdatasync,fsync,write,pwrite64',
      '-e',
      'signal=none',
      '-o',
      trace,
    ];
    const { status, stderr } = spawnSync('strace', [...watched, ...command], {
      encoding: 'utf8',
      env: { ...process.env, NODE_OPTIONS: '' },
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    return readFileSync(trace, 'utf8').trimEnd().split('\n').map(callIn);
  }

  test('one caller: each append is written and synced before it is acknowledged', () => {
    const calls = callsOf(1).filter((call) => call !== 'something else');
    expect(calls.filter((call) => call === 'acknowledge')).toHaveLength(BATCHES);
    expect(unsynced(calls)).toEqual([]);
  });

  test('many callers share a sync, and nobody is told before it', () => {
    const calls = callsOf(8).filter((call) => call !== 'something else');
    const count = (wanted: Call): number => calls.filter((call) => call === wanted).length;
    expect(count('acknowledge')).toBe(8 * BATCHES);
    expect(count('sync the log')).toBeLessThan(count('acknowledge'));
    expect(acknowledgedUnsynced(calls)).toBe(0);
  });
});

/** A line such as `123 fdatasync(21</tmp/…/ledger.sqlite-wal>) = 0`; a call counts where it ends. */
function callIn(line: string): Call {
  if (/write\(1<.*"ACK /.test(line)) return 'acknowledge';
  if (!/<[^>]*\.sqlite-wal>/.test(line)) return 'something else';
  if (/f(data)?sync\(.*= 0$/.test(line)) return 'sync the log';
  return line.includes('write') ? 'write to the log' : 'something else';
}

/** The acknowledgements since the one before which nothing was written and then synced, by their number. */
function unsynced(calls: readonly Call[]): number[] {
  const pieces = calls.join('\n').split('acknowledge').slice(0, -1);
  return pieces.flatMap((piece, number) =>
    piece.endsWith('write to the log\nsync the log\n') ? [] : [number],
  );
}

/** How often somebody was told while something written was not yet synced. */
function acknowledgedUnsynced(calls: readonly Call[]): number {
  let isSynced = false;
  let tooEarly = 0;
  for (const call of calls) {
    if (call === 'acknowledge') tooEarly += isSynced ? 0 : 1;
    else isSynced = call === 'sync the log';
  }
  return tooEarly;
}
