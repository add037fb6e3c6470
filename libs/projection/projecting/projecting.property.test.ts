import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { CalendarBook, TermsBook } from '#contract';
import type { EventStore, StoredEvent } from '#event-store';
import { temporaryFolder } from '../../../test/support/event-store-adapters.js';
import { testInPostgres } from '../../../test/support/in-postgres.js';
import { randomFacts } from '../../../test/support/random-facts.js';
import { compareWithJudge, eventOf, type Seen } from '../../../test/support/views-as-judged.js';
import { SqliteViewEngine } from '../engines/sqlite-engine.js';
import { SqliteSet } from '../engines/sqlite-set.js';
import type { ViewEngine } from '../engines/view-engine.js';
import { TABLE_NAMES } from '../tables/definitions.js';
import { rowsOfTable } from './all-rows.js';
import { fill } from './fill.js';
import { LedgerViews } from '../queries/ledger-views.js';

const nothing = (): Seen => ({ overtaken: 0, excused: 0, months: 0, refused: 0, past: 0, running: 0 });

/** Those from 39 on are histories in which somebody is overtaken. */
const SEEDS = [
  39, 1, 42, 2, 44, 5, 46, 8, 61, 10, 75, 13, 106, 16, 116, 20, 117, 3, 118, 4, 129, 6, 138, 164,
];

/** Every row of every table, in order. */
const rowsOfViews = (engine: ViewEngine): Promise<object> =>
  engine.read(async (database) => {
    const tables = [];
    for (const table of TABLE_NAMES)
      tables.push([table, await Array.fromAsync(rowsOfTable(database, table))]);
    return tables;
  });

/** The same events from a store that has them all. */
const storeOf = (events: readonly StoredEvent[]): EventStore =>
  ({
    newestPosition: () => Promise.resolve(events.at(-1)?.position),
    // eslint-disable-next-line @typescript-eslint/require-await -- a store answers as it likes
    readAll: async function* () {
      yield* events;
    },
  }) as unknown as EventStore;

/** Fills views with more facts than memory may keep, so that tickets are read back. */
async function fillReadingBack(seed: number, file: string): Promise<void> {
  const { facts, published } = randomFacts(seed);
  const set = await SqliteSet.create(`${file}.set`);
  const known = { terms: new TermsBook(), calendars: new CalendarBook(), ...published };
  await fill(storeOf(facts.map(eventOf)), set, { published: known, most: 20 });
  set.copyTo(file);
  await set.close();
}

describe('after every event the views have the rows of a full judge, and count them', () => {
  const folder = temporaryFolder();
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('in SQLite, and views that are filled at once have the same bytes', async () => {
    const seen = nothing();
    for (const seed of SEEDS) {
      const engine = new SqliteViewEngine(join(folder, `${seed}.sqlite`));
      const views = await compareWithJudge(engine, seed, seen);
      await engine.copyTo(join(folder, `${seed}.grown`));
      const { facts } = randomFacts(seed);
      await views.feed.rebuild(storeOf(facts.map(eventOf)));
      await engine.copyTo(join(folder, `${seed}.filled`));
      await fillReadingBack(seed, join(folder, `${seed}.back`));
      const [grown, ...filled] = ['grown', 'filled', 'back'].map((name) =>
        readFileSync(join(folder, `${seed}.${name}`)),
      );
      expect([seed, ...filled.map((each) => each.equals(grown!))]).toEqual([seed, true, true]);
      await views.close();
    }
    // Else the test would say nothing about what is hard.
    expect(Object.entries(seen).filter(([, count]) => count < 100)).toEqual([]);
  });
});

testInPostgres('views grown and filled at once, which have the same rows as in SQLite,', async (open) => {
  const seen = nothing();
  for (const seed of SEEDS.slice(0, 8)) {
    const engine = await open(`seed_${seed}`);
    const views = await compareWithJudge(engine, seed, seen);
    const { facts, published } = randomFacts(seed);
    const grown = await rowsOfViews(engine);
    await views.feed.rebuild(storeOf(facts.map(eventOf)));
    expect([seed, await rowsOfViews(engine)]).toEqual([seed, grown]);
    const inMemory = new SqliteViewEngine(':memory:');
    const file = new LedgerViews(inMemory, published);
    await file.feed.rebuild(storeOf(facts.map(eventOf)));
    expect([seed, await rowsOfViews(inMemory)]).toEqual([seed, grown]);
    await file.close();
    await views.close();
  }
  expect(seen.overtaken).toBeGreaterThan(0);
});
