import { memoryAdapter, sqliteAdapter } from '../support/event-store-adapters.js';
import { fakeEventStoreDbAdapter } from '../support/eventstoredb-adapter.js';
import { eventsIn } from '../support/event-store-contract.js';
import { describeEvents } from './event-store.events.js';
import { describeTogether } from './event-store.together.js';
import { describeStore } from './store.js';

/** The layer that applications use, over each adapter. */
const ADAPTERS = {
  'over memory': memoryAdapter,
  'over a SQLite file': sqliteAdapter,
  'over a fake EventStoreDB': fakeEventStoreDbAdapter,
};

for (const [name, adapter] of Object.entries(ADAPTERS)) {
  describeStore(() => eventsIn(name, adapter()));
  describeEvents(name, adapter());
  describeTogether(name, adapter());
}
