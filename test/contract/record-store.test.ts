import { memoryAdapter, sqliteAdapter } from '../support/event-store-adapters.js';
import { recordsIn } from '../support/event-store-contract.js';
import { describeStore } from './store.js';

/** One line per adapter. */
const ADAPTERS = {
  'in memory': memoryAdapter,
  'in a SQLite file': sqliteAdapter,
};

for (const [name, adapter] of Object.entries(ADAPTERS)) describeStore(() => recordsIn(name, adapter()));
