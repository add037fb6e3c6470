import { memoryAdapter, sqliteAdapter } from '../support/event-store-adapters.js';
import { fakeEventStoreDbAdapter } from '../support/eventstoredb-adapter.js';
import { recordsIn } from '../support/event-store-contract.js';
import { describeStore } from './store.js';

/** One line per adapter. */
const ADAPTERS = {
  'in memory': memoryAdapter,
  'in a SQLite file': sqliteAdapter,
  'in a fake EventStoreDB': fakeEventStoreDbAdapter,
};

for (const [name, adapter] of Object.entries(ADAPTERS)) describeStore(() => recordsIn(name, adapter()));
