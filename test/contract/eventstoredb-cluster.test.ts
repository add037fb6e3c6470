import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { RecordStore } from '#event-store';
import { EventLog } from '../fake-eventstoredb/event-log.js';
import { FakeEventStoreDb } from '../fake-eventstoredb/server.js';
import { all, take } from '../support/event-store-samples.js';
import { sampleRecord } from '../support/event-store-contract.js';
import { impatientStore } from '../support/eventstoredb-adapter.js';

describe('Two nodes of an EventStoreDB cluster', () => {
  let nodes: readonly [FakeEventStoreDb, FakeEventStoreDb];
  let store: RecordStore | undefined;

  beforeEach(async () => {
    const log = new EventLog();
    nodes = [await FakeEventStoreDb.start(log), await FakeEventStoreDb.start(log)];
  });
  afterEach(async () => {
    await store?.close();
    await Promise.all(nodes.map((node) => node.stop()));
  });

  /** As after an election: all know who leads, and who does not lead says so. */
  const elect = (leader: FakeEventStoreDb): void => {
    const { host, port } = leader;
    for (const node of nodes) {
      node.members = nodes.map((each) => ({ host, port: each.port, isLeader: each === leader }));
      node.faults.leader = node === leader ? undefined : { host, port };
    }
  };
  const append = (number: number): Promise<unknown> =>
    store!.append('ticket-T1', [sampleRecord(number)], number === 0 ? 'no-stream' : number - 1);

  test('a follower sends appends, reads and subscriptions to the leader', async () => {
    const [follower, leader] = nodes;
    elect(leader);
    store = impatientStore(follower.url());
    expect(await append(0)).toMatchObject({ revision: 0 });
    expect(await all(store.readStream('ticket-T1'))).toHaveLength(1);
    expect(await take(1, store.subscribe({ signal: new AbortController().signal }))).toHaveLength(1);
    expect(leader.connections).toBe(1);
  });

  test('an election moves everything to the new leader', async () => {
    const [first, second] = nodes;
    elect(first);
    store = impatientStore(
      `esdb://127.0.0.1:${first.port},127.0.0.1:${second.port}?tls=false&nodePreference=leader`,
    );
    const subscriber = new AbortController();
    const followed = take(3, store.subscribe({ signal: subscriber.signal }));
    await append(0);
    elect(second);
    expect(await append(1)).toMatchObject({ revision: 1 });
    await first.shutDown();
    expect(await append(2)).toMatchObject({ revision: 2 });
    expect((await followed).map(({ revision }) => revision)).toEqual([0, 1, 2]);
    subscriber.abort();
  });
});
