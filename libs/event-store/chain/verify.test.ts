import { join } from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import Database from 'better-sqlite3';
import { temporaryFolder } from '../../../test/support/event-store-adapters.js';
import { all, eventId, noted, StoppedClock } from '../../../test/support/event-store-samples.js';
import { MemoryRecordStore } from '../memory/memory-record-store.js';
import { openEventStore, openRecordStore } from '../open-event-store.js';
import { positionOf } from '../position.js';
import type { StoredRecord } from '../record-store.js';
import { canonicalText } from './canonical.js';
import { ChainedEventStore } from './chained-event-store.js';
import { hashOf } from './event-hash.js';
import { parsedData, parseMetadata } from './record-metadata.js';
import { type Verification, verifyStore } from './verify.js';

/** Events 1 to 7, a second apart: T1 holds 1, 2, 4, 6; T2 holds 3, 7; T3 holds 5. */
const STREAMS = [1, 1, 2, 1, 3, 1, 2];

describe('a store in a file that somebody has written into', () => {
  let file: string;

  beforeEach(async () => {
    file = join(temporaryFolder(), 'ledger.sqlite');
    const clock = new StoppedClock();
    const store = openEventStore({ kind: 'sqlite', file }, clock);
    for (const [index, stream] of STREAMS.entries()) {
      clock.set(clock.now() + 1_000);
      const { metadata } = noted(1);
      const imported = { ...metadata, claimedRecordedAt: clock.now() - 60_000, importId: 'import-1' };
      await store.append(`ticket-T${stream}`, [{ ...noted(index + 1), metadata: imported }], 'any');
    }
    await store.close();
  });

  const verify = async (rootAt?: number): Promise<Verification> => {
    const records = openRecordStore({ kind: 'sqlite', file });
    const at = rootAt === undefined ? {} : { rootAt: positionOf(rootAt) };
    try {
      return await verifyStore(records, { isGapless: true, ...at });
    } finally {
      await records.close();
    }
  };
  const tamper = (sql: string): void => {
    const database = new Database(file);
    database.pragma('foreign_keys = OFF');
    database.exec(sql);
    database.close();
  };
  const expectFinding = async (misfit: string, number: number): Promise<void> => {
    expect((await verify()).finding).toMatchObject({
      misfit,
      id: eventId(number),
      position: String(number - 1),
      stream: `ticket-T${STREAMS[number - 1]}`,
    });
  };

  test('is whole as long as nobody did', async () => {
    expect(await verify()).toEqual({
      events: 7,
      streams: 3,
      position: '6',
      root: expect.stringMatching(/^[0-9a-f]{64}$/),
      finding: null,
      apart: 0,
    });
  });

  test.each([
    ['data', `data = replace(data, '4', '5')`, 'HASH'],
    ['data, with the same content', `data = replace(data, ':', ': ')`, 'UNREADABLE'],
    ['data, no longer JSON', `data = substr(data, 2)`, 'UNREADABLE'],
    ['type', `type = 'Doted'`, 'HASH'],
    ['actor', `metadata = replace(metadata, 'agent-1', 'agent-2')`, 'HASH'],
    ['schema', `metadata = replace(metadata, '"schema":1', '"schema":2')`, 'HASH'],
    ['correlation', `metadata = json_set(metadata, '$.correlationId', 'x')`, 'HASH'],
    ['causation', `metadata = json_set(metadata, '$.causationId', 'x')`, 'HASH'],
    ['hash', `metadata = json_set(metadata, '$.hash', 'x')`, 'HASH'],
    ['link', `metadata = json_set(metadata, '$.previous', 'x')`, 'HASH'],
    ['instant', `metadata = json_set(metadata, '$.occurredAt', '2026-01-01T00:00:00.000Z')`, 'HASH'],
    [
      'recording, earlier',
      `metadata = json_set(metadata, '$.recordedAt', '2026-01-01T00:00:00.000Z')`,
      'HASH',
    ],
    ['recording, later', `metadata = json_set(metadata, '$.recordedAt', '2026-12-01T00:00:00.000Z')`, 'HASH'],
    ['claim', `metadata = json_set(metadata, '$.claimedRecordedAt', '2026-01-01T00:00:00.000Z')`, 'HASH'],
    ['claim, taken out', `metadata = json_remove(metadata, '$.claimedRecordedAt')`, 'HASH'],
    ['metadata, with something added', `metadata = json_set(metadata, '$.zeal', 'x')`, 'UNREADABLE'],
    ['metadata, all of it', `metadata = '{}'`, 'UNREADABLE'],
  ])('tells the event by its %s', async (_, assignment, misfit) => {
    tamper(`update events set ${assignment} where position = 3`);
    await expectFinding(misfit, 4);
  });

  test('tells the event by its id', async () => {
    tamper(`update events set id = '${eventId(9)}' where position = 3`);
    expect((await verify()).finding).toMatchObject({ misfit: 'HASH', id: eventId(9), position: '3' });
  });

  test('misses one that was taken out of the middle, or from the beginning', async () => {
    tamper('delete from events where position = 3');
    await expectFinding('POSITION_GAP', 5);
    tamper('delete from events where position = 0');
    await expectFinding('POSITION_GAP', 2);
  });

  test('misses one that was taken out even where the others were moved up', async () => {
    tamper(`delete from events where position = 3;
      update events set position = 3 where position = 4;
      update events set position = 4 where position = 5;
      update events set position = 5 where position = 6;`);
    expect((await verify()).finding).toMatchObject({ misfit: 'REVISION_GAP', position: '4', id: eventId(6) });
  });

  test('tells two that were swapped, within a stream and between streams', async () => {
    tamper(`update events set revision = 9 where position = 1;
      update events set revision = 1 where position = 3;
      update events set revision = 2 where position = 1;`);
    await expectFinding('REVISION_GAP', 2);
    tamper(`update events set revision = 9 where position = 1;
      update events set revision = 2 where position = 3;
      update events set revision = 1 where position = 1;
      update events set position = 90 where position = 4;
      update events set position = 4 where position = 5;
      update events set position = 5 where position = 90;`);
    expect((await verify()).finding).toMatchObject({ misfit: 'RECORDED_AT', position: '5', id: eventId(5) });
  });

  test('tells an event that was moved to another stream, or whose stream was renamed', async () => {
    tamper(`update streams set name = 'ticket-T9' where name = 'ticket-T3'`);
    expect((await verify()).finding).toMatchObject({ misfit: 'HASH', stream: 'ticket-T9', position: '4' });
  });

  test('tells the next event where one was changed together with its hash', async () => {
    const records = openRecordStore({ kind: 'sqlite', file });
    const second = (await all(records.readAll()))[1]!;
    await records.close();
    const { hash: _, ...metadata } = parseMetadata(second);
    const changed = canonicalText({ number: 99 });
    const hash = hashOf({ ...second, data: changed, metadata });
    const text = canonicalText({ ...metadata, hash });
    tamper(`update events set data = '${changed}', metadata = '${text}' where position = 1`);
    await expectFinding('PREVIOUS', 4);
  });

  test('tells by the root alone that the newest event is missing', async () => {
    const before = await verify();
    tamper('delete from events where position = 6');
    const after = await verify();
    expect(after.finding).toBeNull();
    expect(after.root).not.toBe(before.root);
    expect((await verify(5)).root).toBe(after.root);
  });

  test('has at every position the root that it had then', async () => {
    const { root } = await verify(2);
    tamper('delete from events where position > 2');
    expect((await verify()).root).toBe(root);
    tamper('delete from events');
    expect(await verify()).toMatchObject({ events: 0, position: null, finding: null });
  });
});

describe('a store that numbers with gaps, on a server with a clock of its own', () => {
  /** The same records, with what such a server adds to them. */
  class Server extends MemoryRecordStore {
    override async *readAll(): AsyncGenerator<StoredRecord> {
      for await (const record of super.readAll()) {
        const recordedAt = Date.parse(parseMetadata(record).recordedAt);
        const apart = (parsedData(record) as { number: number }).number * 2_000;
        yield { ...record, position: positionOf(record.position * 100n), createdAt: recordedAt + apart };
      }
    }
  }

  test('is whole, and tells how many events were stored far from when they were recorded', async () => {
    const records = new Server();
    const store = new ChainedEventStore(records, new StoppedClock());
    for (const number of [1, 2, 3, 4]) await store.append('ticket-T1', [noted(number)], 'any');
    expect(await verifyStore(records, { isGapless: false })).toMatchObject({
      finding: null,
      apart: 2,
      events: 4,
    });
    expect((await verifyStore(records, { isGapless: true })).finding).toMatchObject({
      misfit: 'POSITION_GAP',
    });
  });
});
