import { type DynamicModule, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { Clock, SystemClock } from './clock.js';
import { EventIds, TimeOrderedIds } from './event-ids.js';
import { EventStore } from './event-store.js';
import { Recorder } from './handle-command.js';
import { type EventStoreSettings, openEventStore, type Sealing } from './open-event-store.js';

/** Who tells the time, and what is sealed. */
export interface Surroundings extends Sealing {
  /** Default: the machine's. */
  readonly clock?: Clock | undefined;
  /** What stands before the store for everybody in the application. Default: nothing. */
  readonly watch?: ((store: EventStore) => EventStore) | undefined;
}

/** The store as it is. */
const unwatched = (store: EventStore): EventStore => store;

/** The event store with its clock and its ids, for everything else in the application. */
@Module({})
export class EventStoreModule implements OnApplicationShutdown {
  constructor(@Inject(EventStore) private readonly store: EventStore) {}

  static with(settings: EventStoreSettings, surroundings: Surroundings = {}): DynamicModule {
    const { clock = new SystemClock(), watch = unwatched, ...sealing } = surroundings;
    return {
      module: EventStoreModule,
      global: true,
      providers: [
        { provide: Clock, useValue: clock },
        { provide: EventIds, useValue: new TimeOrderedIds(clock) },
        { provide: EventStore, useFactory: () => watch(openEventStore(settings, clock, sealing)) },
        {
          provide: Recorder,
          useFactory: (store: EventStore, ids: EventIds) => new Recorder(store, clock, ids),
          inject: [EventStore, EventIds],
        },
      ],
      exports: [Clock, EventIds, EventStore, Recorder],
    };
  }

  onApplicationShutdown(): Promise<void> {
    return this.store.close();
  }
}
