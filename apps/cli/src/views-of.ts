import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { inFolder, readSettings } from '../../server/src/index.js';
import { type EventStore, openEventStore, SystemClock } from '#event-store';
import { SlaError } from '#facts';
import { personalData } from '#history';
import { openViewEngine, type ViewEngine } from '#projection';
import { STORE_FILE } from './facts-source.js';

/** Opens a folder's store for reading, and its views: in the folder, or on the server that VIEWS_URL names. */
export async function withViews<Outcome>(
  folder: string,
  work: (store: EventStore, views: ViewEngine) => Promise<Outcome>,
): Promise<Outcome> {
  const file = join(folder, STORE_FILE);
  if (!existsSync(file)) throw new SlaError('NO_STORE', { folder });
  const store = openEventStore({ kind: 'sqlite', file, readonly: true }, new SystemClock(), { personalData });
  const { viewFile } = inFolder(folder);
  const views = openViewEngine({ viewFile, viewsUrl: readSettings().viewsUrl });
  try {
    return await work(store, views);
  } finally {
    await views.close();
    await store.close();
  }
}
