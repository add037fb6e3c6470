import { Logger } from '@nestjs/common';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { EventStore } from '#event-store';
import { LedgerViews, openViewEngine } from '#projection';
import { memoryEventStore } from '../../../../../test/support/event-store-adapters.js';
import { noted, StoppedClock } from '../../../../../test/support/event-store-samples.js';
import {
  postgresPrograms,
  run,
  startPostgres,
  type ThrowawayPostgres,
} from '../../../../../test/support/postgres.js';
import { ViewFollower } from './view-follower.js';

const programs = postgresPrograms();
const described = programs === undefined ? describe.skip : describe;

/** Ends the connection that holds the lock, as the death of its server does. */
const END_LEADER = `select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and granted`;

described(
  programs === undefined
    ? 'SKIPPED: servers that share views in PostgreSQL, which is not installed'
    : 'two servers that share views in PostgreSQL',
  () => {
    let postgres: ThrowawayPostgres;
    let store: EventStore;
    beforeAll(async () => {
      postgres = await startPostgres(programs ?? '');
      store = memoryEventStore(new StoppedClock());
    });
    afterAll(() => postgres.stop());

    test('one feeds them, the other sees what it feeds, and takes over when it dies; nothing is lost or twice', async () => {
      const complaints = jest.spyOn(Logger.prototype, 'error').mockReturnValue(undefined);
      const url = await postgres.database('shared');
      const append = async (...numbers: number[]): Promise<void> => {
        for (const number of numbers) await store.append('ticket-T1', [noted(number)], 'any');
      };
      const views = [1, 2].map(() => new LedgerViews(openViewEngine({ viewFile: '', viewsUrl: url })));
      const followers = views.map((each) => new ViewFollower(store, each));
      await append(1, 2);
      for (const follower of followers) await follower.onApplicationBootstrap();
      await append(3);
      for (const each of views) await each.waitFor(await store.newestPosition(), 10_000);
      expect(await Promise.all(views.map((each) => each.feed.tryLead()))).toEqual([true, false]);

      await followers[0]!.beforeApplicationShutdown();
      await run(url, END_LEADER);
      await append(4, 5);
      await views[1]!.waitFor(await store.newestPosition(), 10_000);
      expect(await views[1]!.feed.tryLead()).toBe(true);
      expect(await views[0]!.feed.tryLead()).toBe(false);
      // What the one that died still had in hand is refused.
      await expect(views[0]!.feed.apply(await Array.fromAsync(store.readAll()))).rejects.toThrow('VIEWS');
      for (const each of views) {
        expect((await each.factsOf('T1')).map(({ id }) => id)).toEqual(
          [1, 2, 3, 4, 5].map((n) => noted(n).id),
        );
      }

      await run(url, END_LEADER);
      await append(6);
      await views[1]!.waitFor(await store.newestPosition(), 10_000);
      expect(await views[1]!.factsOf('T1')).toHaveLength(6);
      await followers[1]!.beforeApplicationShutdown();
      for (const each of views) await each.close();
      complaints.mockRestore();
    });

    test('and readers of one set go on while another is filled and takes its place', async () => {
      const views = new LedgerViews(
        openViewEngine({ viewFile: '', viewsUrl: await postgres.database('rebuilt') }),
      );
      const other = new LedgerViews(
        openViewEngine({ viewFile: '', viewsUrl: await postgres.database('rebuilt') }),
      );
      await other.close();
      await views.feed.rebuild(store);
      const before = await views.factsOf('T1');
      const [during] = await Promise.all([views.factsOf('T1'), views.feed.rebuild(store)]);
      expect([during, await views.factsOf('T1')]).toEqual([before, before]);
      await views.close();
    });
  },
);
