import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { judge } from '#compliance';
import { positionOf } from '#event-store';
import type { Fact } from '#facts';
import { temporaryFolder } from '../../../test/support/event-store-adapters.js';
import { readCases } from '../../../test/support/event-store-import.js';
import { KeptMoments } from './kept-moments.js';

const folder = temporaryFolder();
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const MONTH = 31 * 86_400_000;
const position = (facts: readonly Fact[]): ReturnType<typeof positionOf> => positionOf(facts.length);
const logOf = (
  facts: readonly Fact[],
): { checkpoint: ReturnType<typeof positionOf>; facts: () => Fact[] } => ({
  checkpoint: position(facts),
  facts: () => [...facts],
});
const empty = { checkpoint: undefined, facts: () => [] };

const text = (rows: readonly object[]): string[] => rows.map((row) => JSON.stringify(row));
const cases = readCases().slice(0, 60);

test('a file that grew fact by fact, with a restart, and one that was made at once have the same bytes', () => {
  for (const { name, history } of cases) {
    const half = history.slice(0, history.length / 2);
    const file = join(folder, `${name}.sqlite`);
    const before = new KeptMoments(file, empty);
    for (const [index, fact] of half.entries()) before.take([fact], position(history.slice(0, index + 1)));
    before.close();
    const grown = new KeptMoments(file, logOf(half));
    for (const [index, fact] of history.slice(half.length).entries()) {
      grown.take([fact], position(history.slice(0, half.length + index + 1)));
    }
    const atOnce = new KeptMoments(':memory:', logOf(history));
    const copies = [grown, atOnce].map((moments, number) => {
      const copy = join(folder, `${name}-${number}.sqlite`);
      moments.copyTo(copy);
      return readFileSync(copy);
    });
    expect([name, copies[0]!.equals(copies[1]!)]).toEqual([name, true]);
    const asOf = Math.max(...history.map(({ occurredAt }) => occurredAt)) + 2 * MONTH;
    if (grown.answers({ asOf })) {
      const rows = judge(history, { asOf }).map(({ verdict }) => verdict);
      expect(text(grown.verdicts({ asOf }))).toEqual(text(rows));
    }
    grown.close();
    atOnce.close();
  }
});

test('a file that is not where the log is is made anew', () => {
  const { history } = cases[0]!;
  const file = join(folder, 'behind.sqlite');
  const behind = new KeptMoments(file, logOf(history.slice(0, 5)));
  behind.close();
  const anew = new KeptMoments(file, logOf(history));
  const fresh = new KeptMoments(':memory:', logOf(history));
  const asOf = Math.max(...history.map(({ occurredAt }) => occurredAt)) + MONTH;
  expect(text(anew.verdicts({ asOf }))).toEqual(text(fresh.verdicts({ asOf })));
  anew.clear();
  expect(anew.verdicts({})).toEqual([]);
  anew.close();
  fresh.close();
});
