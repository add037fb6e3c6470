import { formatInstant, type Instant, parseInstant } from '#facts';
import { formatPosition, type Position } from '../position.js';
import type { RecordStore, StoredRecord } from '../record-store.js';
import { canonicalTextOfJson } from './canonical.js';
import { hashOf } from './event-hash.js';
import { HeadRoot } from './head-root.js';
import { metadataText, parsedData, parseMetadata, type RecordMetadata } from './record-metadata.js';
import type { Head } from './stream-heads.js';

/** How far the server's own word for when it stored an event may lie from ours, in milliseconds. */
const CREATED_TOLERANCE = 5_000;

/** What does not fit about an event. */
export type Misfit =
  /** There is a place before it at which nothing stands: an event was removed. */
  | 'POSITION_GAP'
  /** It is not the next one of its stream: one was removed, moved or put in. */
  | 'REVISION_GAP'
  /** Its text is not what this product writes: it was changed by hand. */
  | 'UNREADABLE'
  /** Its content is not what was hashed. */
  | 'HASH'
  /** It is not linked to the event before it in its stream. */
  | 'PREVIOUS'
  /** It was recorded before an event that stands before it. */
  | 'RECORDED_AT';

/** An event that does not fit, at its place. */
export interface Finding {
  readonly misfit: Misfit;
  readonly stream: string;
  readonly revision: number;
  readonly position: string;
  readonly id: string;
  readonly expected: string | number | null;
  readonly found: string | number | null;
}

/** What came of walking through a store. */
export interface Verification {
  readonly events: number;
  readonly streams: number;
  /** Of the newest event; `null` where the store is empty. */
  readonly position: string | null;
  /** Of all heads, at the position asked for; `null` where something does not fit before it. */
  readonly root: string | null;
  /** The first event that does not fit. */
  readonly finding: Finding | null;
  /**
   * How many events the server says it stored more than 5 seconds from when they were recorded: a remark only, for so
   * do all that were copied from another store.
   */
  readonly apart: number;
}

export interface VerifyOptions {
  /** The adapter numbers all events without a gap, from 0, in the order in which they were recorded. */
  readonly isGapless: boolean;
  /** The root as it was at that position. Default: the newest. */
  readonly rootAt?: Position | undefined;
  /** Called with every event that fits, in order. */
  readonly onEvent?: (record: StoredRecord) => void;
}

/**
 * Walks through all events of a store, computes the chain of every stream anew, and stops at the first event that does
 * not fit. It needs no key. Whoever can write to the store can also compute a whole chain anew: that shows only where a
 * root that was noted elsewhere is compared.
 */
export async function verifyStore(records: RecordStore, options: VerifyOptions): Promise<Verification> {
  const { rootAt, onEvent } = options;
  const walk = new Walk(options.isGapless);
  let root: string | undefined;
  for await (const record of records.readAll()) {
    if (rootAt !== undefined && root === undefined && record.position > rootAt) root = walk.root();
    const finding = walk.step(record);
    if (finding) return { ...walk.summary(), root: null, finding };
    onEvent?.(record);
  }
  return { ...walk.summary(), root: root ?? walk.root(), finding: null };
}

/** Where a walk through a store has come to. */
class Walk {
  private readonly heads = new HeadRoot();
  private events = 0;
  private apart = 0;
  private position: Position | undefined;
  private recordedAt: Instant = -Infinity;
  private readonly recordedIn = new Map<string, Instant>();

  constructor(private readonly isGapless: boolean) {}

  step(record: StoredRecord): Finding | undefined {
    const head = this.heads.get(record.stream);
    const misplaced = this.misplaced(record, head);
    if (misplaced) return misplaced;
    const metadata = readable(record);
    if (!metadata) return finding('UNREADABLE', record, null, null);
    const { hash, recordedAt } = metadata;
    const misfit = changed(record, metadata, head) ?? this.recordedTooEarly(record, recordedAt);
    if (misfit) return misfit;
    this.heads.set(record.stream, { revision: record.revision, hash });
    this.notice(record, parseInstant(recordedAt));
    return undefined;
  }

  root(): string {
    return this.heads.root();
  }

  summary(): Omit<Verification, 'root' | 'finding'> {
    const { events, apart, position } = this;
    const newest = position === undefined ? null : formatPosition(position);
    return { events, streams: this.heads.size, position: newest, apart };
  }

  private misplaced(record: StoredRecord, head: Head): Finding | undefined {
    const { position, revision } = record;
    const next = this.position === undefined ? 0n : this.position + 1n;
    if (this.isGapless && position !== next)
      return finding('POSITION_GAP', record, next.toString(), formatPosition(position));
    if (revision === head.revision + 1) return undefined;
    return finding('REVISION_GAP', record, head.revision + 1, revision);
  }

  /** With other writers, or an answer that was long in coming, only the order within a stream is certain. */
  private recordedTooEarly(record: StoredRecord, recordedAt: string): Finding | undefined {
    const before = this.isGapless ? this.recordedAt : (this.recordedIn.get(record.stream) ?? -Infinity);
    if (parseInstant(recordedAt) >= before) return undefined;
    return finding('RECORDED_AT', record, formatInstant(before), recordedAt);
  }

  private notice({ stream, position, createdAt }: StoredRecord, recordedAt: Instant): void {
    this.events += 1;
    this.position = position;
    this.recordedAt = recordedAt;
    if (!this.isGapless) this.recordedIn.set(stream, recordedAt);
    if (createdAt !== undefined && Math.abs(createdAt - recordedAt) > CREATED_TOLERANCE) this.apart += 1;
  }
}

function changed(record: StoredRecord, metadata: RecordMetadata, head: Head): Finding | undefined {
  const hash = hashOf({ ...record, metadata });
  if (hash !== metadata.hash) return finding('HASH', record, hash, metadata.hash);
  if (metadata.previous !== head.hash) return finding('PREVIOUS', record, head.hash, metadata.previous);
  return undefined;
}

/** Its metadata; nothing where its text is not, to the byte, what would be written of its content. */
function readable(record: StoredRecord): RecordMetadata | undefined {
  try {
    const metadata = parseMetadata(record);
    parseInstant(metadata.recordedAt);
    const isAsWritten =
      canonicalTextOfJson(parsedData(record)) === record.data && metadataText(metadata) === record.metadata;
    return isAsWritten ? metadata : undefined;
  } catch {
    return undefined;
  }
}

function finding(
  misfit: Misfit,
  { stream, revision, position, id }: StoredRecord,
  expected: string | number | null,
  found: string | number | null,
): Finding {
  return { misfit, stream, revision, position: formatPosition(position), id, expected, found };
}
