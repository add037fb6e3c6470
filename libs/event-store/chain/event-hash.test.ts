import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parseInstant } from '#facts';
import { MemoryRecordStore } from '../memory/memory-record-store.js';
import { all, eventId, noted, StoppedClock } from '../../../test/support/event-store-samples.js';
import { canonicalText } from './canonical.js';
import { ChainedEventStore } from './chained-event-store.js';
import { hashOf, type HashedEvent } from './event-hash.js';

type Vector = Omit<HashedEvent, 'metadata' | 'data'> & HashedEvent['metadata'] & { readonly data: unknown };

const { vectors } = JSON.parse(
  readFileSync(new URL('../../../test/golden/event-hashes.json', import.meta.url), 'utf8'),
) as { vectors: { event: Vector; hash: string }[] };

function hashOfVector(event: Vector): string {
  return hashOf({ ...event, data: canonicalText(event.data), metadata: event });
}

/** Begins a stream, and has nothing sealed by somebody else. */
function isUnsealed({ event }: { event: Vector }): boolean {
  return event.previous === null && !Object.hasOwn(event.data as object, 'sealed');
}

const hashes = vectors.map(({ hash }) => hash);

describe('the hash of an event', () => {
  test.each(vectors.map((vector) => [vector.event.type, vector] as const))(
    'of the type %s is what another program computed',
    (_, { event, hash }) => {
      expect(hashOfVector(event)).toBe(hash);
    },
  );

  test('is another one for any other content', () => {
    const { event } = vectors[1]!;
    const changed: Partial<Record<keyof Vector, unknown>> = {
      stream: 'customer-acmf',
      revision: 2,
      id: eventId(1),
      type: 'ContractAmended',
      data: { ...(event.data as object), termsVersion: 2 },
      schema: 2,
      actor: 'x',
      correlationId: 'x',
      causationId: 'x',
      occurredAt: '2026-01-02T08:00:00.001Z',
      recordedAt: '2026-06-01T12:00:00.251Z',
      claimedRecordedAt: '2026-01-02T08:05:00.001Z',
      previous: null,
    };
    const others = Object.entries(changed).map(([name, value]) => {
      return hashOfVector({ ...event, [name]: value });
    });
    expect(new Set([...hashes, ...others]).size).toBe(hashes.length + others.length);
  });

  test('is that of the chain in a store, to the byte', async () => {
    const clock = new StoppedClock();
    const records = new MemoryRecordStore();
    const store = new ChainedEventStore(records, clock);
    for (const { event } of vectors.filter(isUnsealed)) {
      clock.set(event.recordedAt);
      const { schema, actor, correlationId, causationId, claimedRecordedAt } = event;
      const claim = claimedRecordedAt && { claimedRecordedAt: parseInstant(claimedRecordedAt) };
      const metadata = { schema, actor, correlationId, causationId, ...claim };
      const occurredAt = parseInstant(event.occurredAt);
      await store.append(event.stream, [{ ...noted(0), ...event, occurredAt, metadata }], 'any');
    }
    const kept = await all(records.readAll());
    expect(kept.map(({ metadata }) => (JSON.parse(metadata) as { hash: string }).hash)).toEqual(
      vectors.filter(isUnsealed).map(({ hash }) => hash),
    );
  });
});
