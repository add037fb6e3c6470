import { type Instant, SlaError } from '#facts';
import type { Mapping } from '../format/mapping-shape.js';
import type { TimeSettings } from '../format/time-shape.js';
import { usesOf } from '../format/uses.js';
import { constantInstant, TimeReader } from '../time/read-time.js';
import { isZone } from '../time/zone.js';

/** Reads every time that a mapping speaks of, in the zone that it or whoever runs it has named. */
export class Times {
  readonly #general: TimeSettings;
  readonly #readers = new Map<TimeSettings | undefined, TimeReader>();
  readonly #constants = new Map<string, Instant>();

  /**
   * @param zone beside the mapping; an IANA name
   * @throws SlaError `UNKNOWN_ZONE`, `ZONE_CLASH`; `ZONE_MISSING` with the `path` of a local time that nobody can read
   */
  constructor(mapping: Mapping, zone?: string) {
    const stated = mapping.time?.zone;
    if (zone !== undefined && !isZone(zone)) throw new SlaError('UNKNOWN_ZONE', { zone });
    if (zone !== undefined && stated !== undefined && zone !== stated) {
      throw new SlaError('ZONE_CLASH', { zone, stated });
    }
    this.#general = { ...mapping.time, ...(zone === undefined ? {} : { zone }) };
    this.#requireZones(mapping);
  }

  /** The reader for a way to write times; what it leaves open is as for all. */
  reader(settings?: TimeSettings): TimeReader {
    let reader = this.#readers.get(settings);
    if (!reader) {
      reader = new TimeReader(this.#settings(settings));
      this.#readers.set(settings, reader);
    }
    return reader;
  }

  /** What the mapping itself states. @throws SlaError as `constantInstant` */
  constant(text: string): Instant {
    let instant = this.#constants.get(text);
    if (instant === undefined) {
      instant = constantInstant(text, this.#general);
      this.#constants.set(text, instant);
    }
    return instant;
  }

  /** A format named here takes the place of the general pattern, and a pattern that of the general format. */
  #settings(own: TimeSettings | undefined): TimeSettings {
    if (!own) return this.#general;
    const { format, pattern, ...others } = this.#general;
    const namesOne = own.format !== undefined || own.pattern !== undefined;
    return { ...others, ...(namesOne ? {} : { format, pattern }), ...own };
  }

  #requireZones(mapping: Mapping): void {
    for (const { occurredAt, recordedAt } of mapping.before ?? []) {
      for (const text of [occurredAt, recordedAt ?? occurredAt])
        this.#at(['before'], () => this.constant(text));
    }
    for (const use of usesOf(mapping)) {
      if (use.kind === 'constant time') this.#at(use.path, () => this.constant(use.rule));
      const isInstant = use.kind === 'time' || (use.kind === 'value' && use.rule.as === 'instant');
      if (!isInstant || !this.reader(use.rule.time).lacksZone) continue;
      throw new SlaError('ZONE_MISSING', { path: use.path.join('.') });
    }
  }

  #at(path: readonly (string | number)[], read: () => void): void {
    try {
      read();
    } catch (error) {
      const place = path.join('.');
      throw error instanceof SlaError ? error.at({ path: place, column: place }) : error;
    }
  }
}
