import { EventStoreDbRecordStore, realTiming, type RecordStore } from '#event-store';
import { FakeEventStoreDb } from '../fake-eventstoredb/server.js';
import type { AdapterUnderTest } from './event-store-adapters.js';

/** A new server for every store. */
export function fakeEventStoreDbAdapter(): AdapterUnderTest<RecordStore> {
  let fake: FakeEventStoreDb | undefined;
  const openNewest = (): RecordStore => new EventStoreDbRecordStore(fake?.url() ?? '');
  return {
    open: async () => {
      await fake?.stop();
      fake = await FakeEventStoreDb.start();
      return openNewest();
    },
    isRemote: true,
    reopen: () => Promise.resolve(openNewest()),
    cleanUp: async () => fake?.stop(),
  };
}

/** With limits short enough for tests, in milliseconds. */
export function impatientStore(url: string, limits: Parameters<typeof realTiming>[0] = {}): RecordStore {
  const short = { answer: 250, patience: 8_000, firstPause: 20, longestPause: 100 };
  return new EventStoreDbRecordStore(url, realTiming({ ...short, ...limits }));
}
