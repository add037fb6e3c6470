import { beforeAll, describe, expect, test } from '@jest/globals';
import { once } from 'node:events';
import { cpSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { sla, startSla, temporaryFolder } from '../support/command-line.js';
import { historyWithRefusals } from '../support/imported-history.js';

const TICKETS = 2_500;
const folder = temporaryFolder();
const history = join(folder, 'history.jsonl');
const empty = join(folder, 'empty');
const whole = join(folder, 'whole');

interface Summary {
  readonly imported: number;
  readonly alreadyThere: number;
  readonly rejected: number;
  readonly rejects: string;
}

/** Stores with the same keys, so that the ids are the same. */
function storeLike(name: string): string {
  const store = join(folder, name);
  cpSync(empty, store, { recursive: true });
  return store;
}

async function imported(store: string, rejects: string): Promise<Summary> {
  const { stdout, stderr } = await sla(['import', history, '--store', store, '--rejects', rejects, '--json']);
  expect(stderr).toBe('');
  return JSON.parse(stdout) as Summary;
}

/** All that a store holds, in order, but for when the store recorded it. */
async function contentOf(store: string): Promise<unknown[]> {
  const { stdout } = await sla(['export', '--store', store]);
  const lines = stdout.trimEnd().split('\n');
  return lines.map((line) => {
    const { metadata, ...event } = JSON.parse(line) as { metadata: object };
    return { ...event, metadata: { ...metadata, storedAt: undefined } };
  });
}

/** Kills a run so many milliseconds after the store began to grow; a run that is quicker comes to its end. */
async function killedAfter(milliseconds: number, store: string, rejects: string): Promise<boolean> {
  const ledger = join(store, 'ledger.sqlite-wal');
  const child = startSla(['import', history, '--store', store, '--rejects', rejects]);
  const closed = once(child, 'close') as Promise<[number | null, NodeJS.Signals | null]>;
  const size = (): number => statSync(ledger, { throwIfNoEntry: false })?.size ?? 0;
  while (size() < 100_000 && child.exitCode === null) await pause(5);
  await pause(milliseconds);
  child.kill('SIGKILL');
  const [, signal] = await closed;
  return signal === 'SIGKILL';
}

beforeAll(async () => {
  writeFileSync(history, `${historyWithRefusals(TICKETS).join('\n')}\n`);
  const blank = join(folder, 'blank.jsonl');
  writeFileSync(blank, 'nothing\n');
  expect((await sla(['import', blank, '--store', empty])).status).toBe(1);
  storeLike('whole');
  await imported(whole, join(folder, 'whole.rejected'));
});

describe('an import that is killed', () => {
  test.each([
    ['a few times', [0, 150, 50], false],
    ['again and again, without what it remembers of how far it was', [100, 20, 200, 0], true],
  ])('%s, ends with the store and the rejected lines of one that was not', async (name, moments, forgets) => {
    const store = storeLike(name.slice(0, 5));
    const rejects = join(folder, `${name.slice(0, 5)}.rejected`);
    let kills = 0;
    for (const milliseconds of moments) {
      if (await killedAfter(milliseconds, store, rejects)) kills += 1;
      if (!forgets) continue;
      for (const file of readdirSync(store)) if (file.startsWith('import-')) rmSync(join(store, file));
    }
    expect(kills).toBeGreaterThan(1);
    const last = await imported(store, rejects);
    expect(await contentOf(store)).toEqual(await contentOf(whole));
    expect(readFileSync(rejects, 'utf8')).toBe(readFileSync(join(folder, 'whole.rejected'), 'utf8'));
    expect((await sla(['verify', '--store', store])).status).toBe(0);
    expect(readdirSync(store).filter((file) => file.startsWith('import-'))).toEqual([]);

    const again = await imported(store, rejects);
    expect(again).toMatchObject({
      imported: 0,
      rejected: last.rejected,
      alreadyThere: last.imported + last.alreadyThere,
    });
  });
});
