import { join } from 'node:path';
import { readFileSync, rmSync } from 'node:fs';
import { afterAll, describe, expect, test } from '@jest/globals';
import { judge, type Judgement } from '#compliance';
import { type EventStoreSettings, openEventStore } from '#event-store';
import { parseInstant } from '#facts';
import { factsOf, personalData } from '#history';
import { bringUpToDate, LedgerViews, SqliteViewEngine } from '#projection';
import { temporaryFolder } from '../support/event-store-adapters.js';
import { StoppedClock } from '../support/event-store-samples.js';
import { codesOf, IMPORTED_AT, importLines } from '../support/imported-file.js';

interface Case {
  readonly case: string;
  readonly history: readonly Record<string, unknown>[];
  readonly asOf?: string;
  readonly asKnownAt?: string;
}

const cases = readFileSync(new URL('../cases/cases.jsonl', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line) as Case);

const folder = temporaryFolder();

/** Rows as text, by the instants of the case, and by those that lie between. */
function rows(judgements: readonly Judgement[]): string[] {
  return judgements.map(({ verdict }) => JSON.stringify(verdict));
}

function questionsOf({ asOf, asKnownAt, history }: Case): { asOf?: number; asKnownAt?: number }[] {
  const asked = {
    ...(asOf !== undefined && { asOf: parseInstant(asOf) }),
    ...(asKnownAt !== undefined && { asKnownAt: parseInstant(asKnownAt) }),
  };
  const recorded = history
    .map(({ recordedAt, occurredAt }) => parseInstant(String(recordedAt ?? occurredAt)))
    .sort((a, b) => a - b);
  const middle = recorded[recorded.length >> 1]!;
  return [asked, {}, { ...asked, asKnownAt: middle }, { asOf: middle, asKnownAt: middle }];
}

/** Every tenth in a file: making hundreds of them takes minutes on a slow disk. */
function settingsFor({ case: name }: Case): EventStoreSettings {
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
    expect(refused).toMatchInlineSnapshot(`
        {
          "case-00051": {
            "12": "BEFORE_REPORT",
          },
          "case-00085": {
            "8": "BEFORE_REPORT",
          },
          "case-00098": {
            "13": "BEFORE_REPORT",
          },
          "case-00118": {
            "25": "NO_HARDWARE_FAULT",
            "26": "NOT_SHIPPED",
            "28": "NOT_DELIVERED",
          },
          "case-00120": {
            "6": "BEFORE_REPORT",
          },
          "case-00217": {
            "26": "NO_HARDWARE_FAULT",
            "27": "NOT_SHIPPED",
            "28": "NOT_DELIVERED",
          },
          "case-00219": {
            "16": "BEFORE_REPORT",
            "17": "BEFORE_REPORT",
            "18": "BEFORE_REPORT",
            "19": "BEFORE_REPORT",
            "21": "BEFORE_REPORT",
            "22": "BEFORE_REPORT",
            "23": "BEFORE_REPORT",
            "24": "NOT_DELIVERED",
            "27": "UNKNOWN_EVENT",
          },
        }
      `);
  });
});
