import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { SqliteRecordStore, type StoredRecord, SystemClock, verifyStore } from '#event-store';
import { SqliteViewEngine, verifyViews } from '#projection';
import { inFolder } from '../../apps/server/src/index.js';
import { fileEventStore, temporaryFolder } from '../support/event-store-adapters.js';
import { InsistentCallers } from '../support/insistent-callers.js';
import { ServedProcess } from '../support/served-process.js';

const KILLS = 30;
const CALLERS = 8;

/** When the server is killed: so many milliseconds after its start, or after its first answer. */
const moment = fc.oneof(
  {
    weight: 1,
    arbitrary: fc.record({ after: fc.constant('start'), milliseconds: fc.integer({ min: 0, max: 900 }) }),
  },
  {
    weight: 4,
    arbitrary: fc.record({ after: fc.constant('answer'), milliseconds: fc.integer({ min: 0, max: 120 }) }),
  },
);

describe('a server that is killed while many record, and started again', () => {
  const folder = temporaryFolder();
  const { viewFile } = inFolder(folder);
  const file = join(folder, 'ledger.sqlite');
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test(`has recorded once whatever it answered, in a whole chain, and shows it: killed ${KILLS} times`, async () => {
    const callers = new InsistentCallers(CALLERS);
    for (const { after, milliseconds } of fc.sample(moment, { seed: 7, numRuns: KILLS })) {
      const server = new ServedProcess(folder);
      if (after === 'start') await pause(milliseconds).then(() => server.kill());
      else await callUntilKilled(server, callers, milliseconds);
    }
    const server = new ServedProcess(folder);
    await callers.sendAgain(server);
    expect(callers.acknowledged.size).toBeGreaterThan(KILLS);
    expect(await callers.answeredDifferently(server, 50)).toEqual([]);
    await viewHasCaughtUp(server);
    await server.kill();

    const records = await verifiedRecords();
    expect(records.map(answered).sort()).toEqual([...callers.acknowledged.values()].map(stated).sort());
    expect(await viewDifferences()).toEqual([]);
  });

  const callUntilKilled = async (
    server: ServedProcess,
    callers: InsistentCallers,
    after: number,
  ): Promise<void> => {
    let killing: Promise<void> | undefined;
    await callers.sendUntilDeath(server, () => {
      killing ??= pause(after).then(() => server.kill());
    });
    await killing;
  };

  const viewHasCaughtUp = async (server: ServedProcess): Promise<void> => {
    const { store: newest } = (await server.get('health/ready')) as { store: string };
    await server.get(`api/v1/tickets?minPosition=${newest}`);
    expect(await server.get('health/ready')).toMatchObject({ store: newest, view: newest });
  };

  /** Walks through the store: its chain holds, without a gap. */
  const verifiedRecords = async (): Promise<StoredRecord[]> => {
    const records: StoredRecord[] = [];
    const store = new SqliteRecordStore(file, { readonly: true });
    const { finding } = await verifyStore(store, { isGapless: true, onEvent: (each) => records.push(each) });
    expect(finding).toBeNull();
    await store.close();
    return records;
  };

  /** What of the views is not as a rebuild would make it. */
  const viewDifferences = async (): Promise<unknown> => {
    const engine = new SqliteViewEngine(viewFile);
    const store = fileEventStore(file, new SystemClock(), { readonly: true });
    const compared = await verifyViews(store, engine);
    await engine.close();
    await store.close();
    return compared?.differences;
  };
});

/** The place that an event has, and that the answer stated. */
function answered({ revision, position }: StoredRecord): string {
  return `${position} ${revision}`;
}

function stated(answer: string): string {
  const { revision, position } = JSON.parse(answer) as { revision: number; position: string };
  return `${position} ${revision}`;
}
