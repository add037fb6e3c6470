import { rmSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { Logger } from '@nestjs/common';
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { type EventStore, openEventStore, SystemClock, positionOf } from '#event-store';
import { SlaError } from '#facts';
import { LedgerViews, openViewEngine } from '#projection';
import { temporaryFolder } from '../../../../../test/support/event-store-adapters.js';
import { noted } from '../../../../../test/support/event-store-samples.js';
import { inFolder } from '../../settings/settings.js';
import { ThreadedFollower } from './threaded-follower.js';

/** As it is built, for a thread runs no TypeScript. */
const BUILT = pathToFileURL('dist/apps/server/src/compliance/feeding/thread.js');

let folder: string;
let store: EventStore;
let views: LedgerViews;
let follower: ThreadedFollower;

beforeEach(async () => {
  folder = temporaryFolder();
  const { store: settings, viewFile } = inFolder(folder);
  store = openEventStore(settings, new SystemClock());
  views = new LedgerViews(openViewEngine({ viewFile }));
  follower = new ThreadedFollower({ store: settings, views: { viewFile } }, views, BUILT);
  await store.append('ticket-T1', [noted(1)], 'any');
});
afterEach(async () => {
  await follower.beforeApplicationShutdown();
  await views.close();
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

test('the views are up to date before anybody is answered, and follow from then on', async () => {
  await follower.onApplicationBootstrap();
  expect(follower.isFollowing).toBe(true);
  expect(views.feed.position).toBe(0n);
  await store.append('ticket-T1', [noted(2)], 'any');
  await views.waitFor(positionOf(1), 60_000);
  expect(await views.feed.lag(await store.newestPosition())).toEqual({ checkpoint: 1n, isBehind: false });
});

test('a thread that dies is replaced, and nothing is missed', async () => {
  const complaints = jest.spyOn(Logger.prototype, 'error').mockReturnValue(undefined);
  await follower.onApplicationBootstrap();
  await follower.thread?.terminate();
  expect(follower.isFollowing).toBe(false);
  await store.append('ticket-T1', [noted(2)], 'any');
  await views.waitFor(positionOf(1), 60_000);
  await store.append('ticket-T1', [noted(3)], 'any');
  await views.waitFor(positionOf(2), 60_000);
  expect(follower.isFollowing).toBe(true);
  expect(complaints).toHaveBeenCalledTimes(1);
  jest.restoreAllMocks();
});

test('none is started any more where the application stops before it would be replaced', async () => {
  const complaints = jest.spyOn(Logger.prototype, 'error').mockReturnValue(undefined);
  await follower.onApplicationBootstrap();
  await follower.thread?.terminate();
  await follower.beforeApplicationShutdown();
  // Longer than the pause after which another would have come.
  await delay(2_000);
  expect(follower.thread).toBeUndefined();
  expect(complaints).toHaveBeenCalledTimes(1);
  jest.restoreAllMocks();
});

test('where the views cannot be fed at all, the application is not up, and says why', async () => {
  const missing = { kind: 'sqlite', file: `${folder}/missing.sqlite` } as const;
  const viewFile = `${folder}/others.sqlite`;
  const others = new ThreadedFollower({ store: missing, views: { viewFile } }, views, BUILT);
  await expect(others.onApplicationBootstrap()).rejects.toThrow(SlaError);
  expect(others.isFollowing).toBe(false);
  await others.beforeApplicationShutdown();
});
