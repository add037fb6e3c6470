import { expect, test } from '@jest/globals';
import { memoryEventStore } from '../../test/support/event-store-adapters.js';
import { StoppedClock } from '../../test/support/event-store-samples.js';
import { importLines } from '../../test/support/imported-file.js';
import { StreamHistories } from './stream-histories.js';

test('of many streams those used last are remembered, and the others are in the store', async () => {
  const store = memoryEventStore(new StoppedClock());
  const streams = ['customer-a', 'customer-b', 'customer-c'];
  const lines = streams.map((stream) => ({
    stream,
    type: 'PriceLevelSet',
    occurredAt: '2026-03-02T09:00:00+01:00',
    data: { priceLevel: 1, from: '2026-03-01' },
  }));
  await importLines(store, lines);
  const known = new StreamHistories(store, 'import-1', 10);
  for (const stream of streams) await known.read(stream);
  known.settle(['customer-a']);
  expect(streams.map((stream) => known.get(stream)?.size)).toEqual([1, undefined, 1]);
  expect((await known.read('customer-b')).size).toBe(1);
});
