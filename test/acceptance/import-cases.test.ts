import { join } from 'node:path';
import { rmSync } from 'node:fs';
import { afterAll, describe, expect, test } from '@jest/globals';
import { judge, type Judgement } from '#compliance';
import { type EventStoreSettings, openEventStore } from '#event-store';
import { factsOf, personalData } from '#history';
import { bringUpToDate, LedgerViews, SqliteViewEngine } from '#projection';
import { temporaryFolder } from '../support/event-store-adapters.js';
import { StoppedClock } from '../support/event-store-samples.js';
import { type CaseLines, questionsOf, readCaseLines, REFUSED_LINES } from '../support/imported-cases.js';
import { codesOf, IMPORTED_AT, importLines } from '../support/imported-file.js';

const cases = readCaseLines();
const folder = temporaryFolder();

function rows(judgements: readonly Judgement[]): string[] {
  return judgements.map(({ verdict }) => JSON.stringify(verdict));
}

/** Every tenth in a file: making hundreds of them takes minutes on a slow disk. */
function settingsFor({ case: name }: CaseLines): EventStoreSettings {
  if (!name.endsWith('0')) return { kind: 'memory' };
  return { kind: 'sqlite', file: join(folder, `${name}.sqlite`), keysFile: join(folder, `${name}.keys`) };
}

describe('the cases of an independent reference, imported into a store', () => {
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('give the verdicts of the file, byte for byte, as of and as known at; what is not accepted, by line and rule', async () => {
    const refused: Record<string, Record<number, string>> = {};
    let whole = 0;
    for (const each of cases) {
      const clock = new StoppedClock(Date.parse(IMPORTED_AT));
      const store = openEventStore(settingsFor(each), clock, { personalData });
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
  });
});
