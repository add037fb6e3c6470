import { memoryAdapter, sqliteAdapter } from '../support/event-store-adapters.js';
import { describeAppending } from './event-store.appending.js';
import { describeInterleavings } from './event-store.interleavings.js';
import { describeReading } from './event-store.reading.js';
import { describeSubscriptions } from './event-store.subscriptions.js';

const ADAPTERS = {
  'in memory': memoryAdapter,
  'in a SQLite file': sqliteAdapter,
};

for (const [name, adapter] of Object.entries(ADAPTERS)) {
  describeAppending(name, adapter());
  describeReading(name, adapter());
  describeSubscriptions(name, adapter());
  describeInterleavings(name, adapter());
}
