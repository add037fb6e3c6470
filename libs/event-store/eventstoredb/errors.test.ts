import { describe, expect, test } from '@jest/globals';
import { clashOf, ConnectionEnded, isNotLeader, isPassing, isStreamMissing, SilentServer } from './errors.js';

describe('An error of the client', () => {
  test.each([
    ['the client’s own', { type: 'unavailable' }],
    ['a raw one of gRPC', { code: 14, details: 'read ECONNRESET' }],
    ['a raw one, torn stream', { code: 13, details: 'Received RST_STREAM with code 2' }],
    ['an election', { type: 'not-leader' }],
    ['a server that gave up', { type: 'deadline-exceeded' }],
    ['no node to be found', new Error('Failed to discover after 10 attempts.')],
    ['a channel closed under a call', new Error('Channel has been shut down')],
    ['silence', new SilentServer()],
    ['somebody else’s failure', new ConnectionEnded()],
  ])('passes: %s', (_, error) => {
    expect(isPassing(error)).toBe(true);
  });

  test.each([
    ['wrong revision', { type: 'wrong-expected-version', actualVersion: 3n }],
    ['no right to', { type: 'access-denied', code: 7 }],
    ['a deleted stream', { type: 'stream-deleted', code: 9 }],
    ['a mistake of ours', new TypeError('x is not a function')],
    ['nothing at all', undefined],
  ])('stays: %s', (_, error) => {
    expect(isPassing(error)).toBe(false);
  });

  test('is told apart by what it means', () => {
    expect(clashOf({ type: 'wrong-expected-version', actualVersion: 3n })).toBe(3n);
    expect(clashOf({ type: 'unavailable' })).toBeUndefined();
    expect(isNotLeader({ type: 'not-leader' })).toBe(true);
    expect(isStreamMissing({ type: 'stream-not-found' })).toBe(true);
  });
});
