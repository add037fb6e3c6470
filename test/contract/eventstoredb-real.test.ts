import { describe, test } from '@jest/globals';
import { eventsIn, recordsIn } from '../support/event-store-contract.js';
import { eventStoreDbAdapter } from '../support/eventstoredb-partition.js';
import { describeEvents } from './event-store.events.js';
import { describeStore } from './store.js';

/** `docker compose up --detach --wait` starts one; see docs/event-store.md. */
const url = process.env.EVENTSTORE_URL;

if (url === undefined) {
  describe.skip('SKIPPED: a real EventStoreDB: EVENTSTORE_URL is not set', () => {
    test.todo('keeps the contract of record stores and of event stores');
  });
} else {
  describeStore(() => recordsIn('in a real EventStoreDB', eventStoreDbAdapter(url)));
  describeStore(() => eventsIn('over a real EventStoreDB', eventStoreDbAdapter(url)));
  describeEvents('over a real EventStoreDB', eventStoreDbAdapter(url));
}
