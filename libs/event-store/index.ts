export { ChainedEventStore } from './chain/chained-event-store.js';
export { Clock, SystemClock } from './clock.js';
export { EventIds, TimeOrderedIds } from './event-ids.js';
export { EventStore } from './event-store.js';
export type {
  AppendResult,
  EventMetadata,
  ExpectedRevision,
  NewEvent,
  ReadStreamOptions,
  StoredEvent,
  StreamRevision,
  SubscribeOptions,
} from './event-store.js';
export { EventStoreModule, openEventStore } from './event-store.module.js';
export type { EventStoreSettings } from './event-store.module.js';
export { handleCommand, Recorder } from './handle-command.js';
export type { CommandRequest, Decider } from './handle-command.js';
export { MemoryRecordStore } from './memory/memory-record-store.js';
export { comparePositions, formatPosition, parsePosition, positionOf } from './position.js';
export type { Position } from './position.js';
export { RecordStore } from './record-store.js';
export type { NewRecord, StoredRecord } from './record-store.js';
export { SqliteRecordStore } from './sqlite/sqlite-record-store.js';
