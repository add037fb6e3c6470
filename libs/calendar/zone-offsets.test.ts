import { describe, expect, test } from '@jest/globals';
import { IANAZone } from 'luxon';
import { formatInstant, parseInstant } from '#facts';
import {
  compileCalendar,
  formatDay,
  localDay,
  offsetDisagreements,
  parseBusinessCalendar,
  publishOffsetChanges,
  startOfDay,
  wallClock,
} from './index.js';
import { parseDay } from './local-day.js';
import { runtimeOffsets } from './runtime-offsets.js';

const local = (text: string): number => Date.parse(`${text}Z`);
const instantOf = (zone: string, text: string): string =>
  formatInstant(runtimeOffsets(zone).localToInstant(local(text)));

describe('a local time', () => {
  test.each([
    [
      'that is skipped moves on by the gap',
      'Europe/Bratislava',
      '2026-03-29T02:30:00',
      '2026-03-29T01:30:00.000Z',
    ],
    [
      'that occurs twice is the first',
      'Europe/Bratislava',
      '2026-10-25T02:30:00',
      '2026-10-25T00:30:00.000Z',
    ],
    [
      'after the repeated hour is the only one',
      'Europe/Bratislava',
      '2026-10-25T03:00:00',
      '2026-10-25T02:00:00.000Z',
    ],
    ['moves on by half an hour', 'Australia/Lord_Howe', '2025-10-05T02:15:00', '2025-10-04T15:45:00.000Z'],
    [
      'on a day that is skipped moves on by a day',
      'Pacific/Apia',
      '2011-12-30T09:00:00',
      '2011-12-30T19:00:00.000Z',
    ],
    [
      'where two looked-up stretches meet',
      'Pacific/Auckland',
      '2094-04-04T02:30:00',
      '2094-04-03T13:30:00.000Z',
    ],
    [
      'had its own mean time in Prague',
      'Europe/Bratislava',
      '1880-01-01T00:00:00',
      '1879-12-31T23:02:16.000Z',
    ],
    ['in the year 1', 'Europe/Bratislava', '0001-01-01T12:00:00', '0001-01-01T11:02:16.000Z'],
    ['in the year 9999', 'Europe/Bratislava', '9999-07-01T12:00:00', '9999-07-01T10:00:00.000Z'],
  ])('%s', (_, zone, text, instant) => {
    expect(instantOf(zone, text)).toBe(instant);
  });

  test('is asked of a zone for less than a week: Noronha put its clock forward for 167 hours in 2000', () => {
    const [from, until] = [parseInstant('2000-10-01T01:30:00Z'), parseInstant('2000-11-01T00:00:00Z')];
    expect(runtimeOffsets('America/Noronha').between(from, until)).toEqual([
      { at: from, offset: -2 * 3_600_000 },
      { at: parseInstant('2000-10-08T02:00:00Z'), offset: -3_600_000 },
      { at: parseInstant('2000-10-15T01:00:00Z'), offset: -2 * 3_600_000 },
    ]);
  });

  test.each(['Europe/Bratislava', 'America/Santiago', 'Africa/Casablanca', 'Australia/Lord_Howe'])(
    'in the far future follows the same rules as the runtime has for %s',
    (zone) => {
      const runtime = IANAZone.create(zone);
      for (let year = 2099; year < 10_000; year += 79) {
        const instant = Date.UTC(year, (year * 7) % 12, 1 + (year % 28), year % 24);
        expect(runtimeOffsets(zone).instantToLocal(instant) - instant).toBe(runtime.offset(instant) * 60_000);
      }
    },
  );

  test('beyond all calendars is refused', () => {
    expect(() => runtimeOffsets('UTC').localToInstant(9e15)).toThrow(
      expect.objectContaining({ code: 'INVALID_INSTANT' }),
    );
  });
});

describe('the offsets published with a calendar', () => {
  const year = { validFrom: '2026-01-01', validUntil: '2027-01-01' };
  const calendar = parseBusinessCalendar({ id: 'c', version: 1, timezone: 'Europe/Bratislava', ...year });

  test('are those of the horizon, the first at its first midnight', () => {
    expect(publishOffsetChanges(calendar).offsetChanges).toEqual([
      { at: '2025-12-31T23:00:00.000Z', offsetMinutes: 60 },
      { at: '2026-03-29T01:00:00.000Z', offsetMinutes: 120 },
      { at: '2026-10-25T01:00:00.000Z', offsetMinutes: 60 },
    ]);
    expect(parseBusinessCalendar(publishOffsetChanges(calendar))).toEqual(publishOffsetChanges(calendar));
  });

  test('read a first midnight that the clock skips', () => {
    const santiago = { ...calendar, timezone: 'America/Santiago', validFrom: '2025-09-07' };
    const published = parseBusinessCalendar(publishOffsetChanges(santiago));
    expect(published.offsetChanges?.slice(0, 2)).toEqual([
      { at: '2025-09-07T04:00:00.000Z', offsetMinutes: -240 },
      { at: '2025-09-07T04:00:00.000Z', offsetMinutes: -180 },
    ]);
    expect(compileCalendar(published).from).toBe(parseInstant('2025-09-07T04:00:00Z'));
  });

  test('are judged by within the horizon, whatever the runtime says, and only there', () => {
    const noSummer = { ...calendar, offsetChanges: [{ at: '2025-12-31T23:00:00.000Z', offsetMinutes: 60 }] };
    const compiled = compileCalendar(noSummer);
    const midnight = (date: string): string => formatInstant(startOfDay(compiled, parseDay(date)));
    expect(midnight('2026-07-01')).toBe('2026-06-30T23:00:00.000Z');
    expect(midnight('2025-07-01')).toBe('2025-06-30T22:00:00.000Z');
    expect(midnight('2027-07-01')).toBe('2027-06-30T22:00:00.000Z');
  });

  test('keep both midnights of the horizon, though the runtime reads them otherwise', () => {
    const moscow = { ...calendar, offsetChanges: [{ at: '2025-12-31T21:00:00.000Z', offsetMinutes: 180 }] };
    const compiled = compileCalendar(moscow);
    expect(compiled.from).toBe(parseInstant('2025-12-31T21:00:00Z'));
    expect(compiled.until).toBe(parseInstant('2026-12-31T21:00:00Z'));
    expect(formatDay(localDay(compiled, compiled.until))).toBe('2027-01-01');
    expect(wallClock(compiled, compiled.until)).toBe(0);
  });

  test('are compared with the runtime’s', () => {
    expect(offsetDisagreements(publishOffsetChanges(calendar))).toEqual([]);
    const noSummer = { ...calendar, offsetChanges: [{ at: '2025-12-31T23:00:00.000Z', offsetMinutes: 60 }] };
    expect(offsetDisagreements(noSummer)).toEqual([
      { at: '2026-03-29T01:00:00.000Z', publishedMinutes: 60, runtimeMinutes: 120 },
    ]);
  });

  test('are left out without both ends of a horizon', () => {
    const { validUntil: _, ...endless } = calendar;
    expect(publishOffsetChanges(endless)).toBe(endless);
    expect(offsetDisagreements(endless)).toEqual([]);
  });
});
