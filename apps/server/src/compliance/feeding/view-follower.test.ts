import { Logger } from '@nestjs/common';
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { type EventStore, positionOf } from '#event-store';
import { LedgerViews, SqliteViewEngine } from '#projection';
import { memoryEventStore } from '../../../../../test/support/event-store-adapters.js';
import { noted, StoppedClock } from '../../../../../test/support/event-store-samples.js';
import { ViewFollower } from './view-follower.js';

let store: EventStore;
let view: LedgerViews;
let follower: ViewFollower;

beforeEach(async () => {
  store = memoryEventStore(new StoppedClock());
  view = new LedgerViews(new SqliteViewEngine(':memory:'));
  follower = new ViewFollower(store, view);
  await store.append('ticket-T1', [noted(1)], 'any');
  await follower.onApplicationBootstrap();
});
afterEach(async () => {
  await follower.beforeApplicationShutdown();
  await view.close();
});

test('the view is up to date before anybody is answered, and follows from then on', async () => {
  expect(await view.feed.checkpoint()).toBe(0n);
  expect(follower.isFollowing).toBe(true);
  await store.append('ticket-T1', [noted(2)], 'any');
  await view.waitFor(positionOf(1));
});

test('a view that fails says so, is tried again, and misses nothing', async () => {
  const complaints = jest.spyOn(Logger.prototype, 'error').mockReturnValue(undefined);
  jest.spyOn(view.feed, 'apply').mockRejectedValueOnce(new Error('database or disk is full'));
  await store.append('ticket-T1', [noted(2)], 'any');
  while (follower.isFollowing) await new Promise((resolve) => setImmediate(resolve));
  await view.waitFor(positionOf(1));
  await store.append('ticket-T1', [noted(3)], 'any');
  await view.waitFor(positionOf(2));
  expect(follower.isFollowing).toBe(true);
  expect(complaints).toHaveBeenCalledTimes(1);
  jest.restoreAllMocks();
});
