import { join } from 'node:path';
import { rmSync } from 'node:fs';
import { afterAll, describe, expect, test } from '@jest/globals';
import { judge, type Judgement } from '#compliance';
import { bringUpToDate, LedgerViews, SqliteViewEngine } from '#projection';
import { fileEventStore, memoryEventStore, temporaryFolder } from '../support/event-store-adapters.js';
import { importHistory, readCases } from '../support/event-store-import.js';
import { StoppedClock } from '../support/event-store-samples.js';

/** Long after everything in the cases, so that only the claims can tell when something was recorded. */
const IMPORTED_AT = '2030-01-01T00:00:00Z';

const cases = readCases();
const folder = temporaryFolder();

function rows(judgements: readonly Judgement[]): string[] {
  return judgements.map(({ verdict }) => JSON.stringify(verdict));
}

describe('random histories, imported into a store and judged from the view', () => {
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('give the rows of the judge, byte for byte, as of and as known at the same instants', async () => {
    for (const { name, history, asOf, asKnownAt } of cases) {
      const store = memoryEventStore(new StoppedClock(Date.parse(IMPORTED_AT)));
      const view = new LedgerViews(new SqliteViewEngine(':memory:'));
      await importHistory(store, history);
      await bringUpToDate(store, view.feed);
      const expected = rows(judge(history, { asOf, asKnownAt }));
      expect([name, ...rows(await view.allJudgements({ asOf, asKnownAt }))]).toEqual([name, ...expected]);
      for (const { ticketId } of await view.everyTicket()) {
        const own = expected.filter(
          (row) => (JSON.parse(row) as { ticketId?: string }).ticketId === ticketId,
        );
        expect([name, ...rows(await view.judgements(ticketId, { asOf, asKnownAt }))]).toEqual([name, ...own]);
      }
      await view.close();
    }
  });

  test('give them through files too, before and after a restart', async () => {
    for (const { name, history, asOf, asKnownAt } of cases.slice(0, 40)) {
      const [ledger, viewFile] = [join(folder, `${name}.sqlite`), join(folder, `${name}-view.sqlite`)];
      const expected = rows(judge(history, { asOf, asKnownAt }));
      const store = fileEventStore(ledger, new StoppedClock(Date.parse(IMPORTED_AT)));
      await importHistory(store, history.slice(0, history.length / 2));
      const before = new LedgerViews(new SqliteViewEngine(viewFile));
      await bringUpToDate(store, before.feed);
      await importHistory(store, history.slice(history.length / 2));
      await before.close();
      await store.close();

      const reopened = fileEventStore(ledger, new StoppedClock(Date.parse(IMPORTED_AT)));
      const after = new LedgerViews(new SqliteViewEngine(viewFile));
      await bringUpToDate(reopened, after.feed);
      expect([name, ...rows(await after.allJudgements({ asOf, asKnownAt }))]).toEqual([name, ...expected]);
      await after.close();
      await reopened.close();
    }
  });
});
