import type { Instant } from '#facts';
import type { AppendResult, NewEvent, StreamAppend } from '../event-store.js';
import { checkRevision, streamRevision } from '../expected-revision.js';
import type { RecordAppend, RecordStore } from '../record-store.js';
import type { StreamSeals } from '../seal/stream-seals.js';
import { link } from './link.js';
import type { RecordingTime } from './recording-time.js';
import { type Head, headOf, mayBeOthers, NO_STREAM, type StreamHeads } from './stream-heads.js';

/** What the layer knows and does, shared with its appends to single streams. */
interface Layer {
  readonly records: RecordStore;
  readonly heads: StreamHeads;
  readonly seals: StreamSeals;
  readonly time: RecordingTime;
}

/**
 * Seals and chains appends to many streams, and hands them to the adapter at once, in their order.
 *
 * @throws SlaError `WRONG_EXPECTED_REVISION`, `RESERVED_FIELD`, and as the adapter does
 */
export async function appendInOrder(layer: Layer, appends: readonly StreamAppend[]): Promise<AppendResult[]> {
  const { records, heads, seals, time } = layer;
  const batch = new Batch(layer);
  const sealed: StreamAppend[] = [];
  for (const append of appends) sealed.push(await batch.seal(append));
  // From the stamp to the adapter nothing is waited for, as with a single append.
  const recordedAt = time.next();
  const linked = sealed.map((append) => batch.link(append, recordedAt));
  try {
    const results = await records.appendInOrder(linked);
    const others = mayBeOthers(
      records,
      appends.flatMap(({ events }) => events),
    );
    for (const [stream, head] of batch.heads) heads.appended(stream, head, others);
    for (const [stream, first] of batch.beginnings) seals.learn(stream, first);
    return results;
  } catch (error) {
    for (const stream of batch.heads.keys()) heads.forget(stream);
    throw error;
  }
}

/** What becomes of the streams that a batch appends to, as long as no store knows it. */
class Batch {
  readonly heads = new Map<string, Head>();
  /** What the streams begin with that are new. */
  readonly beginnings = new Map<string, NewEvent>();
  /** The newest revision of each stream, with all that is sealed. */
  private readonly revisions = new Map<string, number>();

  constructor(private readonly layer: Layer) {}

  async seal(append: StreamAppend): Promise<StreamAppend> {
    const { stream, events, expected } = append;
    const revision = this.revisions.get(stream) ?? (await this.begin(append));
    checkRevision(stream, expected, revision);
    const [first] = events;
    if (revision < 0 && first) this.beginnings.set(stream, first);
    this.revisions.set(stream, revision + events.length);
    return { ...append, events: await this.layer.seals.seal(stream, events, this.beginnings.get(stream)) };
  }

  link({ stream, events, expected }: StreamAppend, recordedAt: Instant): RecordAppend {
    const { records, head } = link(stream, this.heads.get(stream) ?? NO_STREAM, events, recordedAt);
    this.heads.set(stream, head);
    return { stream, records, expected };
  }

  /** @returns the newest revision of the stream before the batch */
  private async begin({ stream, expected }: StreamAppend): Promise<number> {
    const known = this.layer.heads.get(stream);
    const isSo = known && streamRevision(known.revision) === expected;
    const head = isSo ? known : await this.read(stream);
    this.heads.set(stream, head);
    return head.revision;
  }

  private async read(stream: string): Promise<Head> {
    for await (const record of this.layer.records.readStream(stream, { direction: 'backwards' })) {
      return headOf(record);
    }
    return NO_STREAM;
  }
}
