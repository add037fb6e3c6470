import { expect, test } from '@jest/globals';
import { keyStateOf } from '../../../apps/web/src/keys/key-state.js';

const EXPIRES = '2026-06-01T10:00:00.000Z';
const NOON = Date.parse(EXPIRES);

test.each([
  ['before it expires', null, NOON - 1, 'good'],
  ['at that very instant', null, NOON, 'expired'],
  ['revoked in time', '2026-05-01T10:00:00.000Z', NOON - 1, 'revoked'],
  ['revoked, and past its end too', '2026-05-01T10:00:00.000Z', NOON + 1, 'revoked'],
])('a key %s is told as the server takes it', (_, revokedAt, now, state) => {
  expect(keyStateOf({ revokedAt, expiresAt: EXPIRES }, now)).toBe(state);
});
