import { expect, test } from '@jest/globals';
import type { Outcome } from '../../../apps/web/src/api/answers.js';
import type { Difference } from '../../../apps/web/src/changes/answers.js';
import { flipKindOf } from '../../../apps/web/src/changes/flip-kind.js';

function side(outcome: Outcome | null, excused = false): Difference['before'] {
  if (outcome === null) return null;
  const verdict = { outcome, excused } as NonNullable<Difference['before']>['verdict'];
  return { verdict, sentence: { en: '', sk: '' } };
}

test.each([
  ['met', 'breached', 'broken'],
  ['running', 'breached', 'broken'],
  ['breached', 'met', 'kept'],
  ['breached', 'not-applicable', 'other'],
  ['met', 'running', 'other'],
  [null, 'breached', 'new'],
  ['met', null, 'gone'],
  ['met', 'met', undefined],
] as const)('a promise that is %s and would be %s counts as %s', (before, after, kind) => {
  expect(flipKindOf({ before: side(before), after: side(after) })).toBe(kind);
});

test('a promise that would be kept only since time is excused ends in another way', () => {
  expect(flipKindOf({ before: side('met'), after: side('met', true) })).toBe('other');
});
