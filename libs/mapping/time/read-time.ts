import { type Instant, isInstant, parseInstant, SlaError } from '#facts';
import type { TimeSettings } from '../format/time-shape.js';
import { type Pattern, patternOf } from './pattern.js';
import { LocalClock, type WallClock } from './zone.js';

const LOCAL = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d([.,]\d{1,9})?)?$/;
const DATE = /^\d{4}-\d\d-\d\d$/;
const EPOCH = /^-?\d{1,14}(\.\d{1,9})?$/;
const [YEAR_100, YEAR_10000] = [Date.UTC(100, 0, 1), Date.UTC(10_000, 0, 1)];

/** Reads the times of one way to write them. */
export class TimeReader {
  readonly #patterns: readonly Pattern[] | undefined;
  readonly #format: NonNullable<TimeSettings['format']>;
  readonly #clock: LocalClock | undefined;
  readonly #expected: string;

  constructor(private readonly settings: TimeSettings) {
    const { format = 'iso', pattern, zone } = settings;
    this.#format = format;
    this.#patterns = pattern === undefined ? undefined : [pattern].flat().map(patternOf);
    this.#clock = zone === undefined ? undefined : new LocalClock(zone);
    this.#expected = pattern === undefined ? format : [pattern].flat().join(' | ');
  }

  /** True where it would read times without an offset and nobody has named their zone. */
  get lacksZone(): boolean {
    const isLocal = this.#patterns?.some(({ hasOffset }) => !hasOffset) ?? this.#format === 'local';
    return isLocal && !this.#clock;
  }

  /** @throws SlaError `NOT_A_TIME`, `SKIPPED_LOCAL_TIME`, `AMBIGUOUS_LOCAL_TIME` with `value`; `ZONE_MISSING` */
  instantOf(text: string): Instant {
    if (this.#patterns) {
      const pattern = this.#patterns.find((each) => !Number.isNaN(each.read(text)));
      const value = this.#possible(pattern?.read(text) ?? NaN, text);
      return pattern?.hasOffset === false ? this.#inZone(value, text) : value;
    }
    if (this.#format === 'local') return this.#inZone(this.#possible(faceOf(text), text), text);
    return this.#possible(instantOrNaN(this.#format, text), text);
  }

  /** The date alone, as the source writes it. @throws SlaError `NOT_A_TIME` */
  dateOf(text: string): string {
    const written = this.#patterns
      ? this.#patterns.map((pattern) => pattern.dateOf(text)).find((date) => date !== undefined)
      : writtenDate(text);
    if (written === undefined) throw this.#notATime(text);
    return written;
  }

  #inZone(face: WallClock, value: string): Instant {
    if (!this.#clock) throw new SlaError('ZONE_MISSING');
    const { kind, first, second } = this.#clock.readingsOf(face);
    const { skipped = 'refuse', ambiguous = 'refuse' } = this.settings;
    const { zone } = this.#clock;
    if (kind === 'skipped' && skipped === 'refuse') throw new SlaError('SKIPPED_LOCAL_TIME', { value, zone });
    if (kind === 'twice' && ambiguous === 'refuse')
      throw new SlaError('AMBIGUOUS_LOCAL_TIME', { value, zone });
    return ambiguous === 'second' ? second : first;
  }

  #possible(value: number, text: string): number {
    if (value >= YEAR_100 && value < YEAR_10000) return value;
    throw this.#notATime(text);
  }

  #notATime(value: string): SlaError {
    return new SlaError('NOT_A_TIME', { value: value.slice(0, 80), expected: this.#expected });
  }
}

/**
 * A time that a mapping itself states: with its offset, or in the zone that was named; a date is its first midnight.
 *
 * @throws SlaError as `TimeReader.instantOf` does
 */
export function constantInstant(text: string, settings: TimeSettings): Instant {
  if (isInstant(text)) return parseInstant(text);
  const local = new TimeReader({ ...settings, format: 'local', pattern: undefined });
  return local.instantOf(DATE.test(text) ? `${text}T00:00` : text);
}

/** True where `constantInstant` can read the text, in some zone. */
export function isConstantTime(text: string): boolean {
  return isInstant(text) || !Number.isNaN(faceOf(DATE.test(text) ? `${text}T00:00` : text));
}

/** NaN where the text is no local time, 30 February included. */
function faceOf(text: string): WallClock {
  const utc = `${text.replace(' ', 'T')}Z`;
  return LOCAL.test(text) && isInstant(utc) ? parseInstant(utc) : NaN;
}

function instantOrNaN(format: 'iso' | 'epoch-seconds' | 'epoch-milliseconds', text: string): Instant {
  if (format === 'iso') {
    // Many programs write a blank where ISO 8601 has its T, and one more before the offset.
    const iso = text.replace(/^(\S{10}) /, '$1T').replace(/(\d) ([+-]\d\d)/, '$1$2');
    return isInstant(iso) ? parseInstant(iso) : NaN;
  }
  if (!EPOCH.test(text)) return NaN;
  return Math.round(Number(text) * (format === 'epoch-seconds' ? 1000 : 1));
}

function writtenDate(text: string): string | undefined {
  const date = text.slice(0, 10);
  const isDate = DATE.test(text)
    ? isInstant(`${text}T00:00Z`)
    : !Number.isNaN(faceOf(text)) || !Number.isNaN(instantOrNaN('iso', text));
  return isDate ? date : undefined;
}
