import { join } from 'node:path';
import { rmSync } from 'node:fs';
import { afterAll, describe, expect, test } from '@jest/globals';
import { judge, type Judgement } from '#compliance';
import { openEventStore } from '#event-store';
import { factsOf, personalData } from '#history';
import { bringUpToDate, LedgerViews, SqliteViewEngine } from '#projection';
import { temporaryFolder } from '../support/event-store-adapters.js';
import { StoppedClock } from '../support/event-store-samples.js';
import { questionsOf, readCaseLines, REFUSED_LINES } from '../support/imported-cases.js';
import { codesOf, IMPORTED_AT, importLines } from '../support/imported-file.js';

const cases = readCaseLines();
const folder = temporaryFolder();
const PATIENCE = 120_000;

function rows(judgements: readonly Judgement[]): string[] {
  return judgements.map(({ verdict }) => JSON.stringify(verdict));
}

describe('the cases of an independent reference, imported into a store in a file', () => {
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test(
    'give the verdicts of the file, byte for byte, as of and as known at; what is not accepted, by line and rule',
    async () => {
      const refused: Record<string, Record<number, string>> = {};
      let whole = 0;
      for (const each of cases) {
        const file = join(folder, `${each.case}.sqlite`);
        const settings = { kind: 'sqlite', file, keysFile: join(folder, `${each.case}.keys`) } as const;
        const store = openEventStore(settings, new StoppedClock(Date.parse(IMPORTED_AT)), { personalData });
        const imported = await importLines(store, each.history);
        const view = new LedgerViews(new SqliteViewEngine(':memory:'));
        await bringUpToDate(store, view.feed);
        const codes = codesOf(imported);
        if (imported.rejections.length === 0) whole += 1;
        else refused[each.case] = codes;
        const accepted = each.history.filter((_, index) => !(index + 1 in codes));
        const facts = factsOf(accepted);
        for (const question of questionsOf(each)) {
          expect([each.case, ...rows(await view.allJudgements(question))]).toEqual([
            each.case,
            ...rows(judge(facts, question)),
          ]);
        }
        await view.close();
        await store.close();
      }
      expect(whole).toBe(233);
      expect(refused).toEqual(REFUSED_LINES);
    },
    PATIENCE,
  );
});
