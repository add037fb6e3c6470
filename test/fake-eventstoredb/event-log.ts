import { EventEmitter } from 'node:events';

/** `streams.proto`, `ProposedMessage`: what a client asks to be written. */
export interface Proposed {
  readonly id: string;
  readonly type: string;
  readonly contentType: string;
  readonly data: Uint8Array;
  readonly metadata: Uint8Array;
}

/** `streams.proto`, `ReadResp.ReadEvent.RecordedEvent`. */
export interface Recorded extends Proposed {
  readonly stream: string;
  readonly revision: number;
  /** Its own place in the log, in bytes: commit position, and prepare position where a reading starts. */
  readonly position: bigint;
  /** The place of the first event of its append, which is what a read answers as prepare position. */
  readonly transaction: bigint;
  readonly createdMs: number;
}

export type Expected = 'any' | 'no-stream' | 'stream-exists' | number;

export type AppendOutcome =
  | { readonly isAppended: true; readonly revision: number; readonly position: bigint }
  /** The newest revision, -1 where there is no such stream. */
  | { readonly isAppended: false; readonly current: number };

/** After how many appends the server writes something of its own. */
const APPENDS_PER_STATISTICS = 3;
/** What a record takes beside its contents: positions are places in a file, hence sparse. */
const RECORD_OVERHEAD = 97;

/**
 * What survives a restart of the fake server. Named rules are those of the vendor's page "Optimistic concurrency and
 * idempotence" (.NET client 21.2), and of the server's `IndexWriter.CheckCommit` where the page is silent.
 */
export class EventLog {
  readonly events: Recorded[] = [];
  /** Emits `appended`. */
  readonly changes = new EventEmitter().setMaxListeners(0);
  private readonly streams = new Map<string, Recorded[]>();
  /** `CheckCommit`: the ids that an append at "any" is compared with are kept in memory only. */
  private recent = new Map<string, Recorded>();
  private end = 0n;
  private appends = 0;

  constructor(private readonly now: () => number = Date.now) {
    this.write('$users', [system('$UserCreated')]);
  }

  stream(name: string): readonly Recorded[] {
    return this.streams.get(name) ?? [];
  }

  append(stream: string, proposed: readonly Proposed[], expected: Expected): AppendOutcome {
    const kept = this.stream(stream);
    const current = kept.length - 1;
    const refused: AppendOutcome = { isAppended: false, current };
    if (expected === 'stream-exists' && current < 0) return refused;
    const isExact = expected === 'no-stream' || typeof expected === 'number';
    const before = expected === 'no-stream' ? -1 : typeof expected === 'number' ? expected : current;
    // "expectedVersion > currentVersion: a WrongExpectedVersionException is thrown".
    if (before > current) return refused;
    const repetition = isExact
      ? this.repetitionAt(stream, proposed, before)
      : this.recentOnes(stream, proposed);
    if (repetition === 'some') return refused;
    if (repetition !== 'none') {
      return { isAppended: true, revision: repetition.revision, position: repetition.position };
    }
    if (before < current) return refused;
    const last = this.write(stream, proposed);
    return { isAppended: true, revision: last?.revision ?? 0, position: last?.position ?? 0n };
  }

  /** A restart loses what was kept in memory, and nothing else. */
  forgetRecent(): void {
    this.recent = new Map();
  }

  /** "The EventId of each event in the stream starting from expectedVersion are compared to those in the append." */
  private repetitionAt(
    stream: string,
    proposed: readonly Proposed[],
    before: number,
  ): Recorded | 'none' | 'some' {
    const kept = this.stream(stream);
    if (before === kept.length - 1 || proposed.length === 0) return 'none';
    const there = proposed.map(({ id }, index) => kept[before + 1 + index]?.id === id);
    // Only the first one decides whether none were there; with the first one there, all must be.
    if (!there[0]) return 'none';
    return there.every(Boolean) ? kept[before + proposed.length]! : 'some';
  }

  /** `CheckCommit` at "any": neither order nor place count, and the first unknown id decides. */
  private recentOnes(stream: string, proposed: readonly Proposed[]): Recorded | 'none' | 'some' {
    const found = proposed.map(({ id }) => this.recent.get(`${stream} ${id}`));
    if (found[0] === undefined) return 'none';
    return found.every((event) => event !== undefined) ? found.at(-1)! : 'some';
  }

  private write(stream: string, proposed: readonly Proposed[]): Recorded | undefined {
    const kept = this.streams.get(stream) ?? [];
    this.streams.set(stream, kept);
    const transaction = this.end;
    for (const event of proposed) {
      const recorded = {
        ...event,
        stream,
        revision: kept.length,
        position: this.end,
        transaction,
        createdMs: this.now(),
      };
      kept.push(recorded);
      this.events.push(recorded);
      this.recent.set(`${stream} ${event.id}`, recorded);
      this.end += BigInt(RECORD_OVERHEAD + event.data.length + event.metadata.length);
    }
    if (!stream.startsWith('$')) this.writeStatistics();
    this.changes.emit('appended');
    return kept.at(-1);
  }

  /** `$all` contains the server's own events, as the vendor's page "System events and streams" says. */
  private writeStatistics(): void {
    this.appends += 1;
    if (this.appends % APPENDS_PER_STATISTICS === 0) {
      this.write('$stats-127.0.0.1:2113', [system('$statsCollected')]);
    }
  }
}

function system(type: string): Proposed {
  const data = new TextEncoder().encode('{}');
  return { id: crypto.randomUUID(), type, contentType: 'application/json', data, metadata: data };
}
