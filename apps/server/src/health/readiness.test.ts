import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { EventStore } from '#event-store';
import { LedgerViews, SqliteViewEngine } from '#projection';
import { memoryEventStore } from '../../../../test/support/event-store-adapters.js';
import { noted, outcome, StoppedClock } from '../../../../test/support/event-store-samples.js';
import { createApplication } from '../application.js';
import { ViewFollower } from '../compliance/feeding/view-follower.js';
import { inMemory } from '../settings/settings.js';
import { ProjectionLag } from './projection-lag.js';
import { Readiness } from './readiness.js';

const SETTINGS = { patience: 50, events: 2, age: 30_000 };

describe('a server is ready', () => {
  const clock = new StoppedClock();
  let store: EventStore;
  let view: LedgerViews;
  let follower: ViewFollower;
  let readiness: Readiness;

  beforeEach(async () => {
    clock.set('2026-03-27T15:30:00+01:00');
    store = memoryEventStore(clock);
    view = new LedgerViews(new SqliteViewEngine(':memory:'));
    follower = new ViewFollower(store, view);
    await store.append('ticket-T1', [noted(1)], 'any');
    await follower.onApplicationBootstrap();
    readiness = new Readiness(new ProjectionLag(store, view, clock), follower, SETTINGS);
  });
  afterEach(async () => {
    jest.restoreAllMocks();
    await follower.beforeApplicationShutdown();
    await view.close();
  });

  /** The view stays where it is, as when it has too much to do. */
  async function fallBehind(...numbers: number[]): Promise<void> {
    jest.spyOn(view.feed, 'lag').mockResolvedValue(await view.feed.lag(undefined));
    await store.append(
      'ticket-T1',
      numbers.map((number) => noted(number)),
      'any',
    );
  }

  test('where the view has everything that the store has', async () => {
    expect(await readiness.check()).toMatchObject({ events: 0, age: 0 });
  });

  test('where the view is a little behind', async () => {
    await fallBehind(2, 3);
    clock.set('2026-03-27T15:30:20+01:00');
    expect(await readiness.check()).toMatchObject({ events: 2, age: 20_000 });
  });

  test('and not where it is too many events behind, which are counted no further', async () => {
    await fallBehind(2, 3, 4, 5, 6);
    expect(await outcome(readiness.check())).toEqual({
      code: 'NOT_READY',
      reason: 'VIEWS_BEHIND',
      events: 3,
      seconds: 0,
    });
  });

  test('and not where one event has waited for too long', async () => {
    await fallBehind(2);
    clock.set('2026-03-27T15:30:31+01:00');
    expect(await outcome(readiness.check())).toMatchObject({
      reason: 'VIEWS_BEHIND',
      events: 1,
      seconds: 31,
    });
  });

  test('and not where the view has stopped following', async () => {
    await follower.beforeApplicationShutdown();
    expect(await outcome(readiness.check())).toEqual({ code: 'NOT_READY', reason: 'VIEWS_NOT_FOLLOWING' });
  });

  test('and not where the store does not answer in time', async () => {
    jest.spyOn(store, 'newestPosition').mockReturnValue(new Promise(() => undefined));
    expect(await outcome(readiness.check())).toEqual({ code: 'NOT_READY', reason: 'STORE_NOT_REACHED' });
  });

  test('and not from the moment on that it is told to stop', async () => {
    readiness.stop();
    expect(await outcome(readiness.check())).toEqual({ code: 'NOT_READY', reason: 'STOPPING' });
  });
});

test('whoever asks a server that is not ready gets a problem document that names no address', async () => {
  const application = await createApplication(inMemory());
  jest
    .spyOn(application.get(EventStore), 'newestPosition')
    .mockRejectedValue(new Error('esdb://admin:geheim@10.0.0.1:2113'));
  const headers = { 'accept-language': 'sk' };
  const reply = await application.inject({ method: 'GET', url: '/health/ready', headers });
  expect(reply.statusCode).toBe(503);
  expect(reply.headers['content-type']).toMatch('application/problem+json');
  expect(reply.json()).toEqual({
    type: 'urn:sla-ledger:problem:not-ready',
    title: 'Not ready',
    status: 503,
    code: 'NOT_READY',
    detail: 'Server teraz nemôže odpovedať: úložisko udalostí včas neodpovedalo.',
    reason: 'STORE_NOT_REACHED',
  });
  await application.close();
});
