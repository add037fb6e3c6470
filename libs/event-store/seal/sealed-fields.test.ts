import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { KeyRing } from './key-ring.js';
import { Randomness } from './randomness.js';
import { Sealer } from './sealer.js';

const { key, event, fields, sealed } = JSON.parse(
  readFileSync(new URL('../../../test/golden/sealed-fields.json', import.meta.url), 'utf8'),
) as {
  key: string;
  event: { stream: string; id: string; type: string; data: Record<string, unknown> };
  fields: string[];
  sealed: { nonce: string; ciphertext: string };
};

/** What the vector was computed with, by the number of bytes asked for: a nonce, the name of a key, a key. */
class OfTheVector extends Randomness {
  bytes(count: number): Uint8Array {
    return (
      { 12: Buffer.from(sealed.nonce, 'base64'), 32: Buffer.from(key, 'hex') }[count] ?? Buffer.alloc(count)
    );
  }
}

test('sealed fields are what another program computed', () => {
  const randomness = new OfTheVector();
  const ring = new KeyRing(':memory:', randomness);
  const sealer = new Sealer(ring, { personalFieldsOf: () => fields, subjectOf: () => 'acme' }, randomness);
  const data = sealer.seal(event, fields, 'acme');
  expect(data).toEqual({ priceLevel: 2, sealed: { keyId: '0'.repeat(32), ...sealed } });
  expect(sealer.open({ ...event, data })).toEqual(event.data);
  ring.close();
});
