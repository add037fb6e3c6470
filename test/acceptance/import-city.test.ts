import { createSecretKey } from 'node:crypto';
import { afterAll, describe, expect, test } from '@jest/globals';
import { createReadStream, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseBusinessCalendar } from '#calendar';
import { judge, type Published } from '#compliance';
import { CalendarBook, parseTerms, TermsBook } from '#contract';
import type { Fact } from '#facts';
import { linesOf, readHistory, sourceLinesOf } from '#history';
import { DerivedIds, importFacts } from '#import';
import { knownEvents } from '#projection';
import { readRules } from '../city/city-rules.js';
import { convertCity } from '../city/convert.js';
import { StoppedClock } from '../support/event-store-samples.js';
import { writableStore } from '../support/filled-store.js';
import { IMPORTED_AT } from '../support/imported-file.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const shared = process.env.SLA_SHARED ?? join(root, '../shared');
const csv = join(shared, 'data/boston311-2013-2019.csv.gz');
const rules = readRules(new URL('../city/boston311-2013-2019.rules.json', import.meta.url));
const title = 'The cases of a city, imported';
const isHere = existsSync(csv);

(isHere ? describe : describe.skip)(
  isHere ? title : `SKIPPED: ${title} (the shared folder has no such data)`,
  () => {
    const out = mkdtempSync(join(tmpdir(), 'city-'));
    afterAll(() => rmSync(out, { recursive: true }));

    test('give the verdicts of their history, byte for byte, but for ten that were closed before they were opened', async () => {
      const { history, terms, calendars } = await convertCity(csv, rules, out);
      const published = {
        terms: new TermsBook(documents(terms).map(parseTerms)),
        calendars: new CalendarBook(documents(calendars).map(parseBusinessCalendar)),
      };
      const clock = new StoppedClock(Date.parse(IMPORTED_AT));
      const store = writableStore(join(out, 'store'), clock);
      const identity = { importId: 'import-1', ids: new DerivedIds(createSecretKey(Buffer.from('key'))) };
      const rejected = new Map<number, string>();
      let imported = 0;
      const source = sourceLinesOf(createReadStream(history));
      for await (const batch of importFacts(source, { target: store, identity, clock })) {
        imported += batch.imported;
        for (const { line, problem } of batch.rejections) rejected.set(line.line, problem.code);
      }
      expect([...rejected.values()]).toEqual(Array<string>(10).fill('BEFORE_REPORT'));
      const { facts } = await readHistory(accepted(history, rejected));
      expect(imported).toBe(facts.length);
      const stored = await Array.fromAsync(knownEvents(store));
      await store.close();
      const middle = facts[facts.length >> 1]!.occurredAt;
      for (const question of [{}, { asOf: middle, asKnownAt: middle }]) {
        const expected = rows(facts, question, published);
        expect(expected.length).toBeGreaterThan(10_000);
        // Compared as one text: a difference is told soon enough by its place.
        expect(rows(stored, question, published).join('\n') === expected.join('\n')).toBe(true);
      }
    });
  },
);

/** The lines of the file but for those that were rejected. */
async function* accepted(history: string, rejected: ReadonlyMap<number, string>): AsyncGenerator<string> {
  let number = 0;
  for await (const line of linesOf(createReadStream(history))) {
    number += 1;
    if (!rejected.has(number)) yield line;
  }
}

function rows(facts: readonly Fact[], question: object, published: Published): string[] {
  return judge(facts, question, published).map(({ verdict }) => JSON.stringify(verdict));
}

function documents(directory: string): object[] {
  return readdirSync(directory).map(
    (file) => JSON.parse(readFileSync(join(directory, file), 'utf8')) as object,
  );
}
