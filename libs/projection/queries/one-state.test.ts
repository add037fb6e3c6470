import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, describe, expect, test } from '@jest/globals';
import Database from 'better-sqlite3';
import { formatInstant } from '#facts';
import { temporaryFolder } from '../../../test/support/event-store-adapters.js';
import { testInPostgres } from '../../../test/support/in-postgres.js';
import { eventOf } from '../../../test/support/views-as-judged.js';
import { SqliteViewEngine } from '../engines/sqlite-engine.js';
import { LedgerViews } from './ledger-views.js';

const HOUR = 3_600_000;
const MONDAY = Date.UTC(2026, 2, 30, 7);

const fact = (stream: string, type: string, place: number, data: unknown) =>
  eventOf(
    {
      ...{ id: `f${place}`, stream, revision: 0, type, data },
      ...{ occurredAt: MONDAY + place * HOUR, recordedAt: MONDAY + place * HOUR },
    },
    place,
  );

const report = (place: number) =>
  fact(`ticket-T${place}`, 'TicketReported', place, {
    ...{ customerId: 'acme', channel: 'email', kind: 'fault', subject: 'No dial tone' },
  });

/** The report of T0 was the last of all. */
const MOVED = fact('ticket-T0', 'OccurrenceCorrected', 4, {
  ...{ eventId: 'f0', occurredAt: formatInstant(MONDAY + 4 * HOUR), reason: 'r' },
});

/** Two pages of a list by the instant of report, between which a ticket moves from the first to the second. */
async function listed(views: LedgerViews, isHeld: boolean): Promise<string[]> {
  await views.feed.apply([0, 1, 2, 3].map(report));
  const state = views.hold();
  const page = (limit: number, after?: string) => {
    const read = () => views.tickets({ sort: 'reported', limit, ...(after !== undefined && { after }) });
    return isHeld ? state.within(read) : read();
  };
  const first = await page(2);
  await views.feed.apply([MOVED]);
  const second = await page(10, first.next ?? '');
  await state.release();
  const ids = [...first.tickets, ...second.tickets].map(({ ticketId }) => ticketId);
  expect((await views.tickets({ sort: 'reported' })).tickets.map(({ ticketId }) => ticketId)).toEqual([
    'T1',
    'T2',
    'T3',
    'T0',
  ]);
  await views.close();
  return ids;
}

const ONCE = ['T0', 'T1', 'T2', 'T3'];

describe('a list whose rows move while its pages are read', () => {
  const folder = temporaryFolder();
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const open = (name: string): LedgerViews => new LedgerViews(new SqliteViewEngine(join(folder, name)));

  test('has a row twice where each page is from another state', async () => {
    expect(await listed(open('loose'), false)).not.toEqual(ONCE);
  });

  test('has each row once where the pages are from one state, in a file and in memory', async () => {
    expect(await listed(open('file'), true)).toEqual(ONCE);
    expect(await listed(new LedgerViews(new SqliteViewEngine(':memory:')), true)).toEqual(ONCE);
  });

  test('keeps to its state while the views are filled anew and another file takes their place', async () => {
    const views = open('rebuilt');
    await views.feed.apply([0, 1].map(report));
    const state = views.hold();
    const count = () => state.within(async () => (await views.everyTicket()).length);
    expect(await count()).toBe(2);
    const all = [0, 1, 2].map(report);
    await views.feed.rebuild({
      newestPosition: () => Promise.resolve(all[2]!.position),
      // eslint-disable-next-line @typescript-eslint/require-await -- a store answers as it likes
      readAll: async function* () {
        yield* all;
      },
    } as never);
    expect([await count(), (await views.everyTicket()).length]).toEqual([2, 3]);
    await state.release();
    await views.close();
  });
});

describe('what is held', () => {
  const folder = temporaryFolder();
  const file = join(folder, 'views');
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** Whether anybody reads from a state that is not the newest. */
  const isHeld = (): boolean => {
    const database = new Database(file, { timeout: 0 });
    const [{ busy }] = database.pragma('wal_checkpoint(TRUNCATE)') as [{ busy: number }];
    database.close();
    return busy === 1;
  };

  test('is let go of when it is released, and when that was forgotten', async () => {
    const views = new LedgerViews(new SqliteViewEngine(file));
    await views.feed.apply([report(0)]);
    const released = views.hold();
    await released.within(() => views.everyTicket());
    await views.feed.apply([report(1)]);
    expect(isHeld()).toBe(true);
    await released.release();
    expect(isHeld()).toBe(false);

    const forgotten = views.hold(1);
    await forgotten.within(() => views.everyTicket()).catch(() => undefined);
    await pause(50);
    await views.feed.apply([report(2)]);
    expect(isHeld()).toBe(false);
    await expect(forgotten.within(() => views.everyTicket())).rejects.toThrow('no longer held');
    expect(await views.everyTicket()).toHaveLength(3);
    await views.close();
  });
});

testInPostgres('a list whose pages are from one state', async (open) => {
  const views = async (name: string): Promise<LedgerViews> => new LedgerViews(await open(name));
  expect(await listed(await views('loose'), false)).not.toEqual(ONCE);
  expect(await listed(await views('held'), true)).toEqual(ONCE);
});
