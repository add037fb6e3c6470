import { IANAZone } from 'luxon';

const LOCAL_TIME = /^\d{4}-\d\d-\d\d[T ]([01]\d|2[0-3]):\d\d(:\d\d(\.\d{1,9})?)?$/;
const DAY = 86_400_000;

/** Reads local times in a zone that somebody named: the machine's own zone and clock have no say. */
export class LocalTimes {
  readonly #zone: IANAZone;
  readonly #byDay = new Map<number, number>();

  /** @throws Error where no such zone is known */
  constructor(zone: string) {
    this.#zone = IANAZone.create(zone);
    if (!this.#zone.isValid) throw new Error(`unknown zone: ${zone}`);
  }

  /**
   * `2019-03-09T12:00:00` → `2019-03-09T12:00:00-05:00`. As in the calendars, a local time that a change of clock skips
   * moves on by the gap (it is read by the offset before the change), and one that occurs twice is the first.
   *
   * @throws Error where the text is no local time, or brings an offset of its own
   */
  withOffset(local: string): string {
    const text = local.replace(' ', 'T');
    const face = Date.parse(`${text}Z`);
    // 30 February would be read as a day in March.
    const isTime =
      LOCAL_TIME.test(local) && face >= 0 && new Date(face).toISOString().startsWith(text.slice(0, 16));
    if (!isTime) throw new Error(`not a local time without an offset: ${local}`);
    return text + offsetText(this.#minutesAheadAt(face));
  }

  /** Milliseconds since 1970 in UTC. */
  instantOf(local: string): number {
    return Date.parse(this.withOffset(local));
  }

  /** @param face what the local clock shows, as milliseconds since its own 1970 */
  #minutesAheadAt(face: number): number {
    const day = Math.floor(face / DAY);
    const [before, after] = [this.#minutesAheadOn(day - 1), this.#minutesAheadOn(day + 2)];
    if (before === after) return before;
    const holdsStill = this.#zone.offset(face - before * 60_000) === before;
    const holdsAlready = this.#zone.offset(face - after * 60_000) === after;
    return holdsAlready && !holdsStill ? after : before;
  }

  /** At the midnight, in UTC, that begins a day. */
  #minutesAheadOn(day: number): number {
    const known = this.#byDay.get(day) ?? this.#zone.offset(day * DAY);
    this.#byDay.set(day, known);
    return known;
  }
}

function offsetText(minutes: number): string {
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `${minutes < 0 ? '-' : '+'}${twoDigits(hours)}:${twoDigits(rest)}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
