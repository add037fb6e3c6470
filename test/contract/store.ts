import type { Subject } from '../support/event-store-contract.js';
import { describeAppending } from './store.appending.js';
import { describeInterleavings } from './store.interleavings.js';
import { describeReading } from './store.reading.js';
import { describeSubscriptions } from './store.subscriptions.js';

/** The contract of both layers; each part opens stores of its own. */
export function describeStore<New>(subject: () => Subject<New>): void {
  describeAppending(subject());
  describeReading(subject());
  describeSubscriptions(subject());
  describeInterleavings(subject());
}
