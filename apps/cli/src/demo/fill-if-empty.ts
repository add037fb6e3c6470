import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { type EventStoreSettings, openEventStore, SystemClock } from '#event-store';
import { SlaError } from '#facts';
import { playInto } from './demo.js';
import { isInterrupted } from './demo-folder.js';

const SEED = 2026;

/**
 * Plays the demo's half-year into a store that nothing has been recorded in. One where an earlier demo was interrupted is
 * played anew.
 *
 * @param tell says what is going on, by a key of the catalogue
 * @throws SlaError `STORE_LOCKED`; `NO_DEMO_THERE` where the store is not the embedded one
 */
export async function fillIfEmpty(
  store: EventStoreSettings,
  tell: (key: string, values: Record<string, unknown>) => void,
): Promise<void> {
  if (store.kind !== 'sqlite') throw new SlaError('NO_DEMO_THERE', { store: store.kind });
  const folder = dirname(store.file);
  if (isInterrupted(folder) || (await isEmpty(store))) {
    tell('serving.playing', { folder });
    await playInto(folder, SEED);
  } else tell('serving.filled', { folder });
}

async function isEmpty(settings: EventStoreSettings & { readonly kind: 'sqlite' }): Promise<boolean> {
  if (!existsSync(settings.file)) return true;
  const store = openEventStore(settings, new SystemClock());
  try {
    return (await store.newestPosition()) === undefined;
  } finally {
    await store.close();
  }
}
