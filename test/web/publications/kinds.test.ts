import { describe, expect, test } from '@jest/globals';
import {
  endOf,
  inForce,
  nextVersion,
  placeTakenBy,
  type Published,
} from '../../../apps/web/src/publications/kinds.js';

const published = (kind: Published['kind'], version: number, publishedAt: string | null): Published => ({
  ...{ kind, id: 'x', version, publishedAt, name: 'x', contentHash: '' },
  ...{ publishedBy: null, approvedBy: null },
});

/** Version 5 was published for a time before that of version 3. */
const ALL = [
  published('calendars', 1, null),
  published('calendars', 2, '2026-03-02T07:00:00.000Z'),
  published('calendars', 3, '2026-05-11T12:00:00.000Z'),
  published('calendars', 5, '2026-04-01T00:00:00.000Z'),
  published('terms', 1, null),
  published('terms', 3, '2026-01-01T00:00:00.000Z'),
];

describe('versions', () => {
  test('of a calendar come into force one after the other, whatever their numbers', () => {
    expect(inForce(ALL, 'calendars', 'x')?.version).toBe(3);
    expect(inForce(ALL, 'terms', 'x')?.version).toBe(3);
    expect(inForce(ALL, 'calendars', 'y')).toBeUndefined();
    expect([nextVersion(ALL, 'calendars', 'x'), nextVersion(ALL, 'terms', 'y')]).toEqual([6, 1]);
  });

  test.each([
    [undefined, 3, undefined],
    ['2026-05-11T14:00:00+02:00', 3, undefined],
    ['2026-05-11T13:59:00+02:00', 5, 3],
    ['2026-03-15T00:00:00Z', 2, 5],
    ['2025-01-01T00:00:00Z', 1, 2],
  ])('one that holds from %s takes the place of version %s, until version %s', (since, place, end) => {
    const proposal = { kind: 'calendars', id: 'x', version: 6, since } as const;
    expect(placeTakenBy(ALL, proposal)?.version).toBe(place);
    expect(endOf(ALL, proposal)?.version).toBe(end);
  });

  test('of terms take the place of the number before theirs, and end by none', () => {
    const proposal = { kind: 'terms', id: 'x', version: 3, since: '2025-01-01T00:00:00Z' } as const;
    expect(placeTakenBy(ALL, proposal)?.version).toBe(1);
    expect(endOf(ALL, proposal)).toBeUndefined();
    expect(placeTakenBy(ALL, { ...proposal, id: 'y' })).toBeUndefined();
  });
});
