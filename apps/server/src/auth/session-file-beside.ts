import { dirname, join } from 'node:path';
import { type EventStoreSettings, keysFileOf } from '#event-store';

/** Where sessions are kept: beside the keys of personal data, which every kind of store has on this machine. */
export function sessionFileBeside(store: EventStoreSettings): string {
  const keys = keysFileOf(store);
  return keys === ':memory:' ? keys : join(dirname(keys), 'sessions.sqlite');
}
