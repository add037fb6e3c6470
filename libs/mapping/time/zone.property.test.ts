import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { IANAZone } from 'luxon';
import { LocalClock } from './zone.js';

/** Clocks that go forward and back, by half an hour, an hour or two, at midnight, for a month in spring, or over a day. */
const ZONES = [
  'Europe/Bratislava',
  'America/New_York',
  'Australia/Lord_Howe',
  'Antarctica/Troll',
  'America/Sao_Paulo',
  'Africa/Casablanca',
  'Pacific/Apia',
  'Asia/Kolkata',
  'UTC',
];
const MINUTE = 60_000;
const [FROM, UNTIL] = [Date.UTC(1990, 0, 1) / MINUTE, Date.UTC(2037, 0, 1) / MINUTE];

/** Half of them within two days of a change of clock, where it matters. */
const minutes = fc.oneof(
  fc.integer({ min: FROM, max: UNTIL }),
  fc
    .tuple(
      fc.integer({ min: 1990, max: 2036 }),
      fc.constantFrom(2, 3, 9, 10),
      fc.integer({ min: -31, max: 31 }),
      fc.nat(1439),
    )
    .map(([year, month, day, minute]) => Date.UTC(year, month, day) / MINUTE + minute),
);

test('every instant is a reading of what the clock showed then, and nothing else is', () => {
  fc.assert(
    fc.property(fc.constantFrom(...ZONES), minutes, (name, minute) => {
      const zone = IANAZone.create(name);
      const clock = new LocalClock(name);
      const shown = (instant: number): number => instant + Math.round(zone.offset(instant) * MINUTE);
      const instant = minute * MINUTE;

      const readings = clock.readingsOf(shown(instant));
      expect([readings.first, readings.second]).toContain(instant);
      expect(readings.kind).not.toBe('skipped');

      const { kind, first, second } = clock.readingsOf(instant); // as if a clock had shown it
      expect([first, second].every((each) => shown(each) === instant)).toBe(kind !== 'skipped');
      expect(first < second).toBe(kind === 'twice');
    }),
    { numRuns: 5000 },
  );
});
