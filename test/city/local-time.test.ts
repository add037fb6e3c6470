import { describe, expect, it } from '@jest/globals';
import { LocalTimes } from './local-time.js';

describe('A local time in a zone that somebody named', () => {
  const newYork = new LocalTimes('America/New_York');

  it.each([
    ['Saturday noon, winter', '2019-03-09T12:00:00', '2019-03-09T12:00:00-05:00'],
    ['Sunday noon, summer', '2019-03-10T12:00:00', '2019-03-10T12:00:00-04:00'],
    ['the last second before clocks go forward', '2019-03-10T01:59:59', '2019-03-10T01:59:59-05:00'],
    ['skipped, moves on by the gap to 03:30', '2019-03-10T02:30:00', '2019-03-10T03:30:00-04:00'],
    ['the first time after the gap', '2019-03-10T03:00:00', '2019-03-10T03:00:00-04:00'],
    ['occurs twice, is the first', '2019-11-03T01:30:00', '2019-11-03T01:30:00-04:00'],
    ['occurs once again', '2019-11-03T02:00:00', '2019-11-03T02:00:00-05:00'],
    ['with a blank, without seconds', '2019-07-04 08:30', '2019-07-04T08:30:00-04:00'],
  ])('%s: %s', (_, local, instant) => {
    expect(newYork.instantOf(local)).toBe(Date.parse(instant));
  });

  it('moves a whole day that a zone skipped on by that day', () => {
    const apia = new LocalTimes('Pacific/Apia');
    expect(apia.instantOf('2011-12-30T12:00:00')).toBe(apia.instantOf('2011-12-31T12:00:00'));
  });

  it.each([
    '2019-02-30T00:00:00',
    '2019-02-28T24:00:00',
    '2019-02-28T12:00:00Z',
    '2019-02-28T12:00:00-05:00',
  ])('refuses %s', (local) => {
    expect(() => newYork.withOffset(local)).toThrow('not a local time without an offset');
  });

  it('refuses a zone that it does not know', () => {
    expect(() => new LocalTimes('America/Boston')).toThrow('unknown zone: America/Boston');
  });
});
