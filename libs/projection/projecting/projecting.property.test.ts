import { expect, test } from '@jest/globals';
import { judge } from '#compliance';
import { positionOf, type StoredEvent } from '#event-store';
import type { Fact, Instant } from '#facts';
import { randomFacts } from '../../../test/support/random-facts.js';
import { SqliteViewEngine } from '../engines/sqlite-engine.js';
import { LedgerViews } from '../queries/ledger-views.js';

const DAY = 86_400_000;

const eventOf = (fact: Fact, place: number): StoredEvent => ({
  ...fact,
  position: positionOf(place),
  metadata: { schema: 1, actor: 'a', correlationId: 'c', causationId: 'c' },
});

async function answer(rows: () => Promise<readonly object[]> | readonly object[]): Promise<string[]> {
  try {
    return (await rows()).map((row) => JSON.stringify(row));
  } catch (error) {
    return [String(error)];
  }
}

test('after every event the views have the rows of a full judge', async () => {
  for (let seed = 1; seed <= 40; seed += 1) {
    const { facts, published } = randomFacts(seed);
    const views = new LedgerViews(new SqliteViewEngine(':memory:'), published);
    for (const [index, fact] of facts.entries()) {
      await views.feed.apply([eventOf(fact, index)]);
      const known = facts.slice(0, index + 1);
      const now: Instant = Math.max(...known.map(({ occurredAt }) => occurredAt));
      for (const asOf of [now + 100 * DAY, now + (index % 40) * DAY, now - (index % 30) * DAY]) {
        const expected = await answer(() => judge(known, { asOf }, published).map(({ verdict }) => verdict));
        expect([seed, index, asOf, ...(await answer(() => views.allVerdicts({ asOf })))]).toEqual([
          seed,
          index,
          asOf,
          ...expected,
        ]);
      }
    }
    await views.close();
  }
}, 600_000);
