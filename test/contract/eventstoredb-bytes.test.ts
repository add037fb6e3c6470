import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { RecordStore } from '#event-store';
import { FakeEventStoreDb } from '../fake-eventstoredb/server.js';
import { EventLog } from '../fake-eventstoredb/event-log.js';
import { all, eventId } from '../support/event-store-samples.js';
import { impatientStore } from '../support/eventstoredb-adapter.js';

const STORED_AT = Date.UTC(2026, 2, 27, 14, 30, 0, 123);

/** Trap 3 and more: of JSON the client keeps the value, and the text is what was hashed. */
describe('Text in an EventStoreDB', () => {
  let fake: FakeEventStoreDb;
  let store: RecordStore;
  let count = 0;

  beforeAll(async () => {
    fake = await FakeEventStoreDb.start(new EventLog(() => STORED_AT));
    store = impatientStore(fake.url());
  });
  afterAll(async () => {
    await store.close();
    await fake.stop();
  });

  const stored = async (text: string): Promise<readonly string[]> => {
    const stream = `ticket-${(count += 1)}`;
    await store.append(
      stream,
      [{ id: eventId(count), type: 'Noted', data: text, metadata: text }],
      'no-stream',
    );
    const [record] = await all(store.readStream(stream));
    return [record?.data ?? '', record?.metadata ?? ''];
  };

  test.each([
    '{"b":1,"a":2}',
    '{ "spaced" : [ 1 , 2 ] }\n',
    '{"n":1.0,"m":1e3,"big":123456789012345678901234567890}',
    '{"twice":1,"twice":2}',
    '{"b":1,"1":2}',
    '{"escaped":"\\u00e9\\ud800\\/"}',
    '{"said":"é 😀 \u2028"}',
    '"just text"',
    'null',
  ])('comes back byte for byte: %s', async (text) => {
    expect(await stored(text)).toEqual([text, text]);
  });

  test('comes back byte for byte, whatever it is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.json(), fc.constantFrom('', ' ', '\n\t'), async (json, around) => {
        const text = around + json + around;
        expect(await stored(text)).toEqual([text, text]);
      }),
      { numRuns: 100 },
    );
  });

  test('carries the server’s own time beside it', async () => {
    await stored('{}');
    expect(await store.newest()).toMatchObject({ createdAt: STORED_AT });
  });
});
