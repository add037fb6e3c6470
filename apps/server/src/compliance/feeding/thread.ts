// Feeds the views in a thread of its own: what is judged there keeps nobody waiting who asks the server.
import { parentPort, workerData } from 'node:worker_threads';
import { type EventStoreSettings, openEventStore, SystemClock } from '#event-store';
import { SlaError } from '#facts';
import { LedgerViews, openViewEngine } from '#projection';
import { type FeedingMessage, type FeedingSettings } from './messages.js';
import { ViewFollower } from './view-follower.js';

/** How soon an append is noticed, in milliseconds: nobody should wait, and an idle machine should sleep. */
const LOOKING = { usually: 25, whileBusy: 5 };

const tell = (message: FeedingMessage): void => parentPort?.postMessage(message);

try {
  await feed(workerData as FeedingSettings);
} catch (error) {
  if (!(error instanceof SlaError)) throw error;
  tell({ kind: 'refused', code: error.code, data: error.data });
}

/** Until it is told to stop. */
async function feed(settings: FeedingSettings): Promise<void> {
  const store = openEventStore(besideTheWriter(settings.store), new SystemClock());
  const views = new LedgerViews(openViewEngine(settings.views));
  views.feed.onAdvance((position) => tell({ kind: 'reached', position }));
  const follower = new ViewFollower(store, views, {
    complain: (message, stack) => tell({ kind: 'complaint', message, stack }),
    changed: (isFollowing) => tell({ kind: 'following', isFollowing }),
  });
  const toldToStop = new Promise((resolve) => parentPort?.once('message', resolve));
  try {
    await follower.onApplicationBootstrap();
    tell({ kind: 'up-to-date' });
    await toldToStop;
  } finally {
    await follower.beforeApplicationShutdown();
    await views.close();
    await store.close();
    parentPort?.close();
  }
}

/** What is personal stays sealed here: views hold none of it. */
function besideTheWriter(settings: EventStoreSettings): EventStoreSettings {
  return settings.kind === 'sqlite' ? { ...settings, readonly: true, looking: LOOKING } : settings;
}
