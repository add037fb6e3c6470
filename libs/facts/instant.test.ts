import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { formatInstant, isInstant, parseInstant } from './index.js';

describe('an instant', () => {
  test.each([
    ['1970-01-01T00:00Z', 0],
    ['2026-03-27T15:30:00+01:00', Date.UTC(2026, 2, 27, 14, 30)],
    ['2026-03-27T15:30:00.5-0330', Date.UTC(2026, 2, 27, 19, 0, 0, 500)],
    ['2026-03-27T15:30:00,123456789Z', Date.UTC(2026, 2, 27, 15, 30, 0, 123)],
    ['2024-02-29T23:59:59.999Z', Date.UTC(2024, 1, 29, 23, 59, 59, 999)],
    ['0100-01-01T00:00:00Z', Date.UTC(100, 0, 1)],
    ['9999-12-31T23:59:59.999Z', Date.UTC(9999, 11, 31, 23, 59, 59, 999)],
  ])('%s is read', (text, instant) => {
    expect(parseInstant(text)).toBe(instant);
  });

  test.each([
    ['without an offset', '2026-03-27T15:30:00'],
    ['of a day that does not exist', '2026-02-29T10:00:00Z'],
    ['of a century that is no leap year', '1900-02-29T10:00:00Z'],
    ['of month 13', '2026-13-01T10:00:00Z'],
    ['at 24:00', '2026-03-27T24:00:00Z'],
    ['in a leap second', '2026-03-27T23:59:60Z'],
    ['with a point and nothing after it', '2026-03-27T15:30:00.Z'],
    ['to a tenth of a nanosecond', '2026-03-27T15:30:00.1234567891Z'],
    ['with an offset of 24 hours', '2026-03-27T15:30:00+24:00'],
    ['with something after it', '2026-03-27T15:30:00Z '],
    ['of the year 99', '0099-01-01T00:00:00Z'],
    ['that is a date', '2026-03-27'],
    ['of nothing', ''],
  ])('%s is refused', (_, text) => {
    expect(isInstant(text)).toBe(false);
    expect(() => parseInstant(text)).toThrow(
      expect.objectContaining({ code: 'INVALID_INSTANT', data: { value: text } }),
    );
  });

  test('that was written is read again', () => {
    const [from, until] = ['0100-01-01T00:00:00Z', '9999-12-31T23:59:59.999Z'].map(parseInstant);
    fc.assert(fc.property(fc.integer({ min: from!, max: until! }), (instant) => parseInstant(formatInstant(instant)) === instant)); // prettier-ignore
  });

  test('is written as Date writes it', () => {
    const anywhere = fc.oneof(fc.integer({ min: -8.64e15, max: 8.64e15 }), fc.integer({ min: 0, max: 4e12 }));
    fc.assert(fc.property(anywhere, (at) => formatInstant(at) === new Date(at).toISOString()));
    expect(() => formatInstant(NaN)).toThrow(RangeError);
  });

  test('is read as a regular expression and Date read it, however a text is bent', () => {
    const part = (most: number, length = 2) =>
      fc.integer({ min: 0, max: most }).map((n) => String(n).padStart(length, '0'));
    const text = fc
      .tuple(
        part(9999, 4),
        part(13),
        part(32),
        part(25),
        part(61),
        fc.constantFrom('', ':00', ':59', ':60'),
        fraction,
        offset,
      )
      .map(
        ([year, month, day, hour, minute, ...rest]) =>
          `${year}-${month}-${day}T${hour}:${minute}${rest.join('')}`,
      );
    const bent = fc
      .tuple(text, fc.nat(30), fc.constantFrom('', '0', ':', 'T', 'Z', '.', '-', ' ', '٣', '\n'))
      .map(([whole, place, other]) => whole.slice(0, place) + other + whole.slice(place + 1));
    fc.assert(
      fc.property(fc.oneof(text, bent), (candidate) => {
        expect(isInstant(candidate) ? parseInstant(candidate) : NaN).toBe(slowly(candidate));
      }),
      { numRuns: 2000 },
    );
  });
});

const fraction = fc.oneof(
  fc.constant(''),
  fc.tuple(fc.constantFrom('.', ','), fc.nat(9_999_999_999)).map(([point, digits]) => `${point}${digits}`),
);
const offset = fc.constantFrom('Z', '+01:00', '-0330', '+23:59', '-24:00', '+00:60', '+1', '', 'z');

const ISO_WITH_OFFSET =
  /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?(?:Z|([+-])(\d\d):?(\d\d))$/;

function slowly(text: string): number {
  const match = ISO_WITH_OFFSET.exec(text);
  if (!match) return NaN;
  const parts = match.map((part: string | undefined) => Number(part ?? 0));
  const [, year, month, day, hour, minute, second] = parts as [number, ...number[]];
  const local = Date.UTC(year!, month! - 1, day, hour, minute, second);
  const date = new Date(local);
  const read = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate(), date.getUTCHours()];
  const isPossible =
    [...read, date.getUTCMinutes(), date.getUTCSeconds()].join() === parts.slice(1, 7).join();
  if (!isPossible || parts[9]! > 23 || parts[10]! > 59) return NaN;
  const ahead = (parts[9]! * 60 + parts[10]!) * 60_000;
  const milliseconds = Number((match[7] ?? '').padEnd(3, '0').slice(0, 3));
  return local + milliseconds - (match[8] === '-' ? -ahead : ahead);
}
