import { expect, test } from '@jest/globals';
import { parseInstant, SlaError } from '#facts';
import { decideErasure, type Erasure } from './erasure.js';

const NOW = parseInstant('2026-03-27T18:00:00+01:00');
const request: Erasure = {
  customerId: 'acme',
  reason: 'asked by letter of 20 March',
  erasedBy: 'agent-eva',
  approvedBy: 'manager-ivan',
  keyIds: ['k1'],
};

test('an erasure is recorded with its reason, two people, and the keys that it destroyed', () => {
  expect(decideErasure(request, NOW)).toEqual({
    type: 'PersonalDataErased',
    occurredAt: NOW,
    data: request,
  });
});

test.each<[string, Partial<Erasure>, string]>([
  ['by one person alone', { approvedBy: ' Agent-EVA' }, 'SAME_PERSON'],
  ['of what has no key', { keyIds: [] }, 'NOTHING_TO_ERASE'],
  ['without a reason', { reason: '' }, 'EMPTY_TEXT'],
  ['of a customer that cannot be', { customerId: '../acme' }, 'INVALID_IDENTIFIER'],
])('an erasure %s is refused', (_, changed, code) => {
  const refused = (): unknown => decideErasure({ ...request, ...changed }, NOW);
  expect(refused).toThrow(SlaError);
  expect(refused).toThrow(code);
});
