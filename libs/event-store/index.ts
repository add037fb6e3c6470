export { ChainedEventStore } from './chain/chained-event-store.js';
export { verifyStore } from './chain/verify.js';
export type { Finding, Misfit, Verification, VerifyOptions } from './chain/verify.js';
export { canonicalText } from './chain/canonical.js';
export { Clock, SystemClock } from './clock.js';
export { compareAll } from './copy/compare.js';
export { copyRecords, upTo } from './copy/copy-records.js';
export { backUpKeys, copyKeys } from './copy/keys-file.js';
export type { KeysCopied } from './copy/keys-file.js';
export { EventIds, TimeOrderedIds } from './event-ids.js';
export { EventStore } from './event-store.js';
export type {
  AppendResult,
  EventMetadata,
  ExpectedRevision,
  NewEvent,
  ReadAllOptions,
  Reading,
  ReadStreamOptions,
  StoredEvent,
  StreamAppend,
  StreamRevision,
  SubscribeOptions,
} from './event-store.js';
export { EventStoreModule } from './event-store.module.js';
export type { Surroundings } from './event-store.module.js';
export { EventStoreDbRecordStore } from './eventstoredb/eventstoredb-record-store.js';
export { realTiming } from './eventstoredb/timing.js';
export { handleCommand, Recorder } from './handle-command.js';
export type { CommandRequest, Decider } from './handle-command.js';
export { Idempotency } from './idempotency.js';
export type { RepeatableRequest } from './idempotency.js';
export { MemoryRecordStore } from './memory/memory-record-store.js';
export { keysFileOf, openEventStore, openRecordStore } from './open-event-store.js';
export type { EventStoreSettings, Sealing } from './open-event-store.js';
export { comparePositions, formatPosition, parsePosition, positionOf } from './position.js';
export type { Position } from './position.js';
export { RecordStore } from './record-store.js';
export type { NewRecord, RecordAppend, StoredRecord } from './record-store.js';
export { KeyRing } from './seal/key-ring.js';
export { isReadable } from './seal/personal-data.js';
export type { DescribedEvent, PersonalData } from './seal/personal-data.js';
export { Recent } from './recent.js';
export { Randomness, SystemRandomness } from './seal/randomness.js';
export { backUpStore, restoreStore } from './sqlite/backup.js';
export { checkStoreFile } from './sqlite/check.js';
export type { StoreCheck, StoreProblem } from './sqlite/check.js';
export { SqliteRecordStore } from './sqlite/sqlite-record-store.js';
export type { SqliteOptions } from './sqlite/sqlite-record-store.js';
