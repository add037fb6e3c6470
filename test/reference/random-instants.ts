import { DateTime } from 'luxon';
import { localDate, plusDays, ZONE } from './calendar.js';
import type { Random } from './random.js';

const [MINUTE, HOUR, DAY] = [60_000, 3_600_000, 86_400_000];

/** Dates where something is special: changes of clock, days of rest, ends of months and years. */
const SPECIAL_DATES = [
  ...['2024-03-31', '2024-10-27', '2025-03-30', '2025-10-26', '2026-03-29', '2026-10-25', '2027-03-28'],
  ...['2024-12-23', '2025-04-17', '2025-11-14', '2025-12-31', '2026-05-07', '2026-09-14', '2027-01-05'],
  ...['2024-08-30', '2025-02-28', '2026-04-02', '2026-07-03', '2024-02-29', '2026-01-30', '2026-11-30'],
];
const CORNERS = ['00:00', '08:30', '09:00', '10:00', '12:00', '12:30', '13:30', '16:00', '17:00', '18:00'];
const NIGHT = ['01:30', '01:59:59.999', '02:00', '02:30', '03:00', '03:30', '23:59:59.999', '11:59:59.999'];

/** Instants around one date, many of them equal to each other or exactly where something changes. */
export class Instants {
  private readonly anchor: string;
  /** Instants used before, to be used again. */
  readonly used: number[] = [];

  constructor(
    private readonly random: Random,
    private readonly spread = random.pick([0, 1, 3, 12, 40]),
  ) {
    const anyDate = plusDays('2024-01-08', random.between(0, 1200));
    this.anchor = plusDays(random.chance(0.5) ? random.pick(SPECIAL_DATES) : anyDate, random.between(-1, 1));
  }

  /** A date around the anchor, `days` away at most. */
  date(days = this.spread): string {
    return plusDays(this.anchor, this.random.between(-days, days));
  }

  any(): number {
    const { random } = this;
    const kind = random.between(0, 9);
    if (kind <= 3) return this.keep(this.corner(this.date()));
    if (kind <= 5 && this.used.length > 0) return this.beside(random.pick(this.used));
    return this.keep(this.corner(this.date()) + random.between(0, DAY));
  }

  /** Soon or long after another instant, or exactly at the end of a usual period. */
  after(instant: number): number {
    const { random } = this;
    const kind = random.between(0, 9);
    if (kind === 0) return this.any();
    if (kind === 1) return this.keep(instant);
    if (kind === 2) return this.beside(instant + HOUR * random.pick([1, 2, 4, 24, 48, 72, 336]));
    if (kind <= 4) {
      return this.keep(this.corner(plusDays(localDate(instant), random.pick([0, 0, 1, 2, 3, 14]))));
    }
    const longest = random.pick([10 * MINUTE, 5 * HOUR, DAY, 4 * DAY, 16 * DAY]);
    return this.keep(instant + MINUTE * random.between(0, longest / MINUTE));
  }

  /** The same instant, or a millisecond beside it. */
  beside(instant: number): number {
    return this.keep(instant + this.random.pick([0, 0, 0, 1, -1]));
  }

  private corner(date: string): number {
    const time = this.random.pick(this.random.chance(0.7) ? CORNERS : NIGHT);
    const exact = DateTime.fromISO(`${date}T${time}`, { zone: ZONE }).toMillis();
    return this.random.chance(0.85) ? exact : exact + this.random.pick([1, -1, 419, 31_000]);
  }

  private keep(instant: number): number {
    this.used.push(instant);
    return instant;
  }

  /** Written with an offset of any kind. */
  written(instant: number): string {
    const { random } = this;
    if (random.chance(0.1)) return new Date(instant).toISOString();
    const zone = random.chance(0.7) ? ZONE : 'Europe/London';
    return DateTime.fromMillis(instant, { zone }).toISO({ extendedZone: false, includeOffset: true }) ?? '';
  }
}
