import { afterAll, describe, expect, test } from '@jest/globals';
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { createGunzip } from 'node:zlib';
import { readRules } from '../city/city-rules.js';
import { convertCity } from '../city/convert.js';
import { sla, startSla } from '../support/command-line.js';

const MAPPING = fileURLToPath(new URL('../city/boston311-2013-2019.mapping.yaml', import.meta.url));
const rules = readRules(new URL('../city/boston311-2013-2019.rules.json', import.meta.url));
const shared = process.env.SLA_SHARED ?? fileURLToPath(new URL('../../../shared', import.meta.url));
const csv = join(shared, 'data/boston311-2013-2019.csv.gz');
const folder = mkdtempSync(join(tmpdir(), 'import-mapped-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The last one was closed before it was opened. */
const MADE_UP = `case_id,type,open_local,target_local,closed_local,on_time
1001,Pick up Dead Animal,2014-03-09T02:30:00,2014-03-11T08:30:00,2014-03-10T09:00:00,ONTIME
1002,Bed Bugs,2014-11-02T01:30:00,2015-03-02T01:30:00,,ONTIME
1003,Pest Infestation - Residential,2015-07-03T10:00:00,,2015-07-03T23:59:59,ONTIME
1004,Bed Bugs,2015-07-03T10:00:00,,2015-07-03T09:00:00,ONTIME
`;

async function imported(file: string, store: string, ...more: string[]) {
  const run = await sla(['import', file, '--mapping', MAPPING, '--store', store, '--json', ...more]);
  const lines = run.stdout.trimEnd().split('\n');
  return { ...run, summary: JSON.parse(lines.at(-1) ?? '') as Record<string, unknown> };
}

/** The rows of what a store holds, terms and calendars published in it, in the order of their text. */
async function rowsOfStore(store: string): Promise<string[]> {
  const history = join(folder, 'exported.jsonl');
  await sla(['export', '--store', store, '--out', history, '--force']);
  const { stdout, stderr } = await sla(['judge', history]);
  expect(stderr).toBe('');
  return stdout.trimEnd().split('\n');
}

/** The rows of what the converter makes of the same cases, judged as a file. */
async function rowsOfConverter(file: string): Promise<string[]> {
  const { history, terms, calendars } = await convertCity(file, rules, join(folder, 'converted'));
  const { stdout, stderr } = await sla(['judge', history, '--terms', terms, '--calendars', calendars]);
  expect(stderr).toBe('');
  return stdout.trimEnd().split('\n');
}

describe('cases imported through a mapping', () => {
  const file = join(folder, 'made-up.csv');
  const store = join(folder, 'store');
  writeFileSync(file, MADE_UP);

  test('are shown by a dry run, with the terms and calendars that come first; nothing is written', async () => {
    const { status, stdout, summary } = await imported(file, store, '--dry-run');
    expect(status).toBe(1);
    expect(stdout).toContain('"type":"CalendarPublished"');
    expect(summary).toMatchObject({ rejected: 1, written: false });
    expect(existsSync(store)).toBe(false);
  });

  test('get the rows of the converted history, but for what cannot be; it stands in a file of its own', async () => {
    const { status, summary } = await imported(file, store);
    expect(status).toBe(1);
    expect(summary).toMatchObject({ alreadyThere: 0, rejected: 1, written: true });
    const rejected = JSON.parse(readFileSync(`${file}.rejected.jsonl`, 'utf8')) as object;
    expect(rejected).toMatchObject({ line: 5, code: 'BEFORE_REPORT', text: expect.stringContaining('1004') });
    // The report of the last case was accepted, so that it is still open in the store.
    const rows = (await rowsOfStore(store)).filter((row) => !row.includes('"1004"'));
    const expected = (await rowsOfConverter(file)).filter((row) => !row.includes('"1004"'));
    expect(rows).toEqual(expected);
    expect(rows.length).toBeGreaterThan(2);
  });

  test('again change nothing', async () => {
    const { summary } = await imported(file, store);
    expect(summary).toMatchObject({ imported: 0, rejected: 1 });
  });

  test('with a mapping that cannot be used write nothing', async () => {
    const mapping = join(folder, 'broken.yaml');
    writeFileSync(mapping, 'mapping: 1\nsource: {kind: csv}\nnonsense: true\n');
    const elsewhere = join(folder, 'elsewhere');
    const { status, stderr } = await sla(['import', file, '--mapping', mapping, '--store', elsewhere]);
    expect(status).toBeGreaterThan(0);
    expect(stderr).toContain('INVALID_MAPPING');
    expect(existsSync(elsewhere)).toBe(false);
  });
});

const title = 'The real cases of a city, imported through their mapping';
const isHere = existsSync(csv);

(isHere ? describe : describe.skip)(
  isHere ? title : `SKIPPED: ${title} (the shared folder has no such data)`,
  () => {
    test('get the rows of the converted history, also after a kill in the middle and a second run', async () => {
      const file = join(folder, 'city.csv');
      await pipeline(createReadStream(csv), createGunzip(), createWriteStream(file));
      const store = join(folder, 'city');
      const child = startSla(['import', file, '--mapping', MAPPING, '--store', store]);
      const wal = join(store, 'ledger.sqlite-wal');
      const size = (): number => statSync(wal, { throwIfNoEntry: false })?.size ?? 0;
      while (size() < 2_000_000 && child.exitCode === null) await pause(20);
      child.kill('SIGKILL');
      const { summary } = await imported(file, store);
      expect(summary).toMatchObject({ rejected: 10 });
      expect(summary.alreadyThere).toBeGreaterThan(500);
      expect((await imported(file, store)).summary).toMatchObject({ imported: 0, rejected: 10 });
      const impossible = new Set(
        readFileSync(`${file}.rejected.jsonl`, 'utf8')
          .trimEnd()
          .split('\n')
          .map((line) => (JSON.parse(line) as { text: string }).text.split(',')[0]),
      );
      const possible = (rows: string[]): string[] =>
        rows.filter((row) => !impossible.has((JSON.parse(row) as { ticketId: string }).ticketId));
      const rows = possible(await rowsOfStore(store));
      // Compared as one text: a difference is told soon enough by its place.
      expect(rows.join('\n') === possible(await rowsOfConverter(file)).join('\n')).toBe(true);
      expect(rows).toHaveLength(27_802);
    });
  },
);
