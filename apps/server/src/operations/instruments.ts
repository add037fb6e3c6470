import type { EventStore } from '#event-store';
import { Metrics } from './metrics/metrics.js';
import { Causes } from './traces/causes.js';
import { WatchedEventStore } from './watched/watched-event-store.js';

/** What one application is measured with. */
export class Instruments {
  readonly metrics = new Metrics();
  readonly causes = new Causes();

  /** The same store, and what goes into it is counted. */
  readonly watch = (store: EventStore): EventStore => new WatchedEventStore(store, this.metrics, this.causes);
}
