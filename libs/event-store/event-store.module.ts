import { type DynamicModule, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { Clock, SystemClock } from './clock.js';
import { EventIds, TimeOrderedIds } from './event-ids.js';
import { EventStore } from './event-store.js';
import { Recorder } from './handle-command.js';
import { ChainedEventStore } from './chain/chained-event-store.js';
import { MemoryRecordStore } from './memory/memory-record-store.js';
import type { RecordStore } from './record-store.js';
import { SqliteRecordStore } from './sqlite/sqlite-record-store.js';

/** Which adapter keeps the events. */
export type EventStoreSettings =
  { readonly kind: 'memory' } | { readonly kind: 'sqlite'; readonly file: string };

/** The event store with its clock and its ids, for everything else in the application. */
@Module({})
export class EventStoreModule implements OnApplicationShutdown {
  constructor(@Inject(EventStore) private readonly store: EventStore) {}

  static with(settings: EventStoreSettings, clock: Clock = new SystemClock()): DynamicModule {
    return {
      module: EventStoreModule,
      global: true,
      providers: [
        { provide: Clock, useValue: clock },
        { provide: EventIds, useValue: new TimeOrderedIds(clock) },
        { provide: EventStore, useFactory: () => openEventStore(settings, clock) },
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

export function openEventStore(settings: EventStoreSettings, clock: Clock): EventStore {
  return new ChainedEventStore(openRecordStore(settings), clock);
}

function openRecordStore(settings: EventStoreSettings): RecordStore {
  return settings.kind === 'memory' ? new MemoryRecordStore() : new SqliteRecordStore(settings.file);
}
