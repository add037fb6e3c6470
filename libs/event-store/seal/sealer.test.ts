import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { temporaryFolder } from '../../../test/support/event-store-adapters.js';
import { all, noted, outcome, StoppedClock } from '../../../test/support/event-store-samples.js';
import { ChainedEventStore } from '../chain/chained-event-store.js';
import type { NewEvent } from '../event-store.js';
import { MemoryRecordStore } from '../memory/memory-record-store.js';
import { KeyRing } from './key-ring.js';
import type { PersonalData } from './personal-data.js';
import { Randomness } from './randomness.js';
import { Sealer } from './sealer.js';

/** 0, 1, 2 and so on. */
class CountedBytes extends Randomness {
  private count = 0;

  bytes(count: number): Uint8Array {
    return Uint8Array.from({ length: count }, () => this.count++ % 256);
  }
}

/** Notes about somebody, who is named by the stream, or by what it begins with. */
const description: PersonalData = {
  personalFieldsOf: ({ type }) => (type === 'Noted' ? ['name', 'remark'] : []),
  subjectOf: (stream, { data }) =>
    stream.startsWith('person-') ? stream.slice('person-'.length) : (data as { about?: string }).about,
};

describe('personal fields', () => {
  let file: string;
  let keys: KeyRing;
  let records: MemoryRecordStore;
  let store: ChainedEventStore;

  const opened = (ring: KeyRing): ChainedEventStore =>
    new ChainedEventStore(records, new StoppedClock(), new Sealer(ring, description, new CountedBytes()));

  beforeEach(() => {
    file = join(temporaryFolder(), 'keys.sqlite');
    keys = new KeyRing(file, new CountedBytes());
    records = new MemoryRecordStore();
    store = opened(keys);
  });
  afterEach(() => keys.close());

  const note = (number: number, data: object): NewEvent => noted(number, data);
  const dataOf = async (stream: string, from = store): Promise<unknown[]> =>
    (await all(from.readStream(stream))).map(({ data }) => data);
  const kept = async (): Promise<string> =>
    JSON.stringify((await all(records.readAll())).map(({ data }) => data));

  test('are sealed where they are kept, and open where they are read', async () => {
    const data = { name: 'Zuzana Nováková', weight: 3 };
    await store.append('person-1', [note(1, data)], 'no-stream');
    expect(await kept()).not.toContain('Zuzana');
    expect(await dataOf('person-1')).toEqual([data]);
    const [record] = await all(records.readAll());
    expect(JSON.parse(record!.data)).toEqual({
      weight: 3,
      sealed: {
        keyId: '000102030405060708090a0b0c0d0e0f',
        nonce: 'AAECAwQFBgcICQoL',
        ciphertext: expect.any(String),
      },
    });
  });

  test('are left out for whoever keeps what is read', async () => {
    await store.append('person-1', [note(1, { name: 'Zuzana', weight: 3 })], 'any');
    const [event] = await all(store.readAll({ withoutPersonal: true }));
    expect(event?.data).toEqual({ weight: 3 });
  });

  test('of one subject have one key, over all its streams and a restart', async () => {
    await store.append('person-1', [note(1, { name: 'Zuzana' })], 'any');
    await store.append(
      'visit-7',
      [note(2, { about: '1', remark: 'late' }), note(3, { remark: 'left' })],
      'any',
    );
    keys.close();
    await opened(keys).append('visit-7', [note(4, { remark: 'again' })], 1);
    await store.append('person-2', [note(5, { name: 'Peter' })], 'any');
    const ids = [...(await kept()).matchAll(/keyId\\":\\"(\w+)/g)].map(([, id]) => id);
    expect(ids).toHaveLength(5);
    expect(new Set(ids.slice(0, 4)).size).toBe(1);
    expect(new Set(ids).size).toBe(2);
  });

  test('read as erased once the key is destroyed, whatever of them there was; the others stay', async () => {
    await store.append('person-1', [note(1, { name: 'Zuzana', weight: 3 })], 'any');
    await store.append('person-2', [note(2, { name: 'Peter' })], 'any');
    const key = keys.keyFor('1').key.export();
    expect(readFileSync(file).includes(key)).toBe(true);
    expect(keys.destroy('1')).toEqual(['000102030405060708090a0b0c0d0e0f']);
    expect(await dataOf('person-1')).toEqual([{ weight: 3, name: '[erased]', remark: '[erased]' }]);
    expect(await dataOf('person-2')).toEqual([{ name: 'Peter' }]);
    expect(readFileSync(file).includes(key)).toBe(false);
    expect(keys.destroy('1')).toEqual([]);
  });

  test('of somebody who was forgotten and comes back are sealed under a new key', async () => {
    await store.append('person-1', [note(1, { name: 'Zuzana' })], 'any');
    keys.destroy('1');
    await store.append('person-1', [note(2, { name: 'Zuzana again' })], 0);
    expect(await dataOf('person-1')).toEqual([
      { name: '[erased]', remark: '[erased]' },
      { name: 'Zuzana again' },
    ]);
  });

  test('read as sealed where the keys are not at hand, or where they were tampered with', async () => {
    await store.append('person-1', [note(1, { name: 'Zuzana' })], 'any');
    const elsewhere = opened(new KeyRing(join(temporaryFolder(), 'none.sqlite'), new CountedBytes()));
    expect(await dataOf('person-1', elsewhere)).toEqual([{ name: '[sealed]', remark: '[sealed]' }]);
    const [record] = await all(records.readAll());
    // The same ciphertext at another place does not open.
    await records.append('person-9', [{ ...record!, id: 'another' }], 'any');
    expect(await dataOf('person-9')).toEqual([{ name: '[sealed]', remark: '[sealed]' }]);
  });

  test('stay as they are in a stream that is about nobody, and where there are none', async () => {
    await store.append('visit-8', [note(1, { name: 'Zuzana' })], 'any');
    await store.append('person-1', [note(2, { weight: 1 }), note(3, {}), noted(4, 'text')], 'any');
    expect(await kept()).not.toContain('sealed');
  });

  test('cannot be brought in sealed already', async () => {
    const refusal = await outcome(store.append('person-1', [note(1, { sealed: {} })], 'any'));
    expect(refusal).toEqual({ code: 'RESERVED_FIELD', eventId: noted(1).id, field: 'data.sealed' });
  });

  test('are kept under keys that nobody else on the machine may read', async () => {
    await store.append('person-1', [note(1, { name: 'Zuzana' })], 'any');
    expect(statSync(file).mode & 0o077).toBe(0);
  });
});
