import { SlaError, type Instant } from '#facts';
import { IANAZone } from 'luxon';
import type { LocalTime } from './local-day.js';
import { OffsetTable, type OffsetStart, type ZoneOffsets } from './offset-table.js';

/**
 * The runtime is asked this often. No offset is known to have lasted less than 6 days and 23 hours
 * (Noronha, October 2000), so a stride of 6 days steps over none.
 */
const STRIDE = 6 * 86_400_000;

/** Offsets are looked up for about four years at a time, where somebody first asks. */
const STRETCH = 4 * 366 * 86_400_000;

/** More than any offset or gap, so that a local time and its instant find the same changes in one stretch. */
const MARGIN = 3 * 86_400_000;

/** The Gregorian calendar repeats after 400 years, days of the week included. */
const CYCLE = 146_097 * 86_400_000;

/** By then only yearly rules are left in the zone data; the last single decisions reach to 2087 (Morocco's Ramadan). */
const ONLY_RULES_FROM = Date.UTC(2100, 0, 1);

/** Well inside what a `Date` can hold. */
const END_OF_TIME = 8.6e15;

const knownZones = new Map<string, RuntimeOffsets | null>();

/** True for an IANA name that the runtime knows; a plain offset such as `+02:00` is no zone. */
export function isZone(name: string): boolean {
  return zoneOrNull(name) !== null;
}

/** The zone's offsets as the runtime's data has them. The zone must be known (`isZone`). */
export function runtimeOffsets(zone: string): RuntimeOffsets {
  const known = zoneOrNull(zone);
  if (known === null) throw new RangeError(`Unknown zone ${zone}`);
  return known;
}

function zoneOrNull(name: string): RuntimeOffsets | null {
  let zone = knownZones.get(name);
  if (zone === undefined) {
    zone = /^[A-Za-z]/.test(name) && IANAZone.isValidZone(name) ? new RuntimeOffsets(name) : null;
    knownZones.set(name, zone);
  }
  return zone;
}

export class RuntimeOffsets implements ZoneOffsets {
  readonly #zone: IANAZone;
  readonly #stretches = new Map<number, OffsetTable>();

  constructor(name: string) {
    this.#zone = IANAZone.create(name);
  }

  instantToLocal(instant: Instant): LocalTime {
    const later = cyclesAfterLastDecision(instant);
    return this.#stretchAround(instant - later).instantToLocal(instant - later) + later;
  }

  localToInstant(local: LocalTime): Instant {
    const later = cyclesAfterLastDecision(local);
    return this.#stretchAround(local - later).localToInstant(local - later) + later;
  }

  /** The offset in force at `from`, and every change after it and before `until`, to the millisecond. */
  between(from: Instant, until: Instant): [OffsetStart, ...OffsetStart[]] {
    const starts: [OffsetStart, ...OffsetStart[]] = [{ at: from, offset: this.#offsetAt(from) }];
    let latest = starts[0];
    for (let probe = from; probe < until;) {
      const next = Math.min(probe + STRIDE, until);
      if (this.#offsetAt(next) === latest.offset) {
        probe = next;
      } else {
        latest = this.#endOfOffset(probe, next);
        if (latest.at < until) starts.push(latest);
        probe = latest.at;
      }
    }
    return starts;
  }

  /** The first change between an instant and a later one with another offset, found by halving. */
  #endOfOffset(from: Instant, until: Instant): OffsetStart {
    const offset = this.#offsetAt(from);
    let [before, after] = [from, until];
    while (after - before > 1) {
      const middle = Math.floor((before + after) / 2);
      if (this.#offsetAt(middle) === offset) before = middle;
      else after = middle;
    }
    return { at: after, offset: this.#offsetAt(after) };
  }

  #stretchAround(time: number): OffsetTable {
    const index = Math.floor(time / STRETCH);
    let stretch = this.#stretches.get(index);
    if (!stretch) {
      stretch = new OffsetTable(this.between(index * STRETCH - MARGIN, (index + 1) * STRETCH + MARGIN));
      this.#stretches.set(index, stretch);
    }
    return stretch;
  }

  /** Milliseconds ahead of UTC; Luxon answers in minutes, with a fraction for local mean time. */
  #offsetAt(instant: Instant): number {
    return Math.round(this.#zone.offset(instant) * 60_000);
  }
}

/** Whole cycles by which a far time lies after one that has the same offsets: a question may reach to the year 9999. */
function cyclesAfterLastDecision(time: number): number {
  if (!(Math.abs(time) < END_OF_TIME)) throw new SlaError('INVALID_INSTANT', { value: String(time) });
  return Math.max(0, Math.floor((time - ONLY_RULES_FROM) / CYCLE)) * CYCLE;
}
