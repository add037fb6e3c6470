import { readFileSync } from 'node:fs';
import type { HistoryLine } from './situation-line.js';
import { at } from './situation-time.js';

type Json = Readonly<Record<string, unknown>>;
type Variant = 'variant-1' | 'variant-2' | 'variant-3';

interface CalendarJson {
  readonly id: string;
  readonly daysOfRest: readonly { readonly date: string }[];
  readonly exceptions: readonly Json[];
}

/** What a contract agrees on beside a package: readings and guarantees are merged field by field. */
interface Changes {
  readonly readings?: Json;
  /** By guarantee; `null` takes the promise out. */
  readonly guarantees?: Readonly<Record<string, Json | null>>;
  readonly [field: string]: unknown;
}

/**
 * Terms of a contract's own, made from a package: `termsLike('variant-2', 'slow', { readings: { workingDays: 'rolling' } })`.
 * Version 1, published before everything else.
 */
export function termsLike(base: Variant, termsId: string, changes: Changes, version = 1): HistoryLine {
  const { id: _id, version: _version, ...shipped } = readJson(`../../libs/contract/data/${base}.terms.json`);
  const { readings, guarantees, ...rest } = changes;
  const promised = { ...(shipped.guarantees as Record<string, Json>) };
  for (const [guarantee, change] of Object.entries(guarantees ?? {})) {
    if (change === null) Reflect.deleteProperty(promised, guarantee);
    else promised[guarantee] = { ...promised[guarantee], ...change };
  }
  const terms = {
    ...shipped,
    ...rest,
    readings: { ...(shipped.readings as Json), ...readings },
    guarantees: promised,
  };
  return {
    stream: `terms-${termsId}`,
    type: 'TermsPublished',
    occurredAt: at('Mon 2023-01-02 07:00'),
    data: { termsId, version, terms, publishedBy: 'manager', approvedBy: 'auditor' },
  };
}

/** What a new version of a calendar says otherwise than the first one. */
interface CalendarChanges {
  readonly restsOn?: readonly string[];
  readonly worksOn?: readonly string[];
  readonly exceptions?: readonly { readonly date: string; readonly intervals: readonly [string, string][] }[];
}

/** A new version of a shipped calendar: `calendarFrom('Wed 2026-04-01 09:00', 'sk-weekdays-0830-1700', 2, { restsOn: ['2026-05-08'] })`. */
export function calendarFrom(
  when: string,
  calendarId: string,
  version: number,
  { restsOn = [], worksOn = [], exceptions = [] }: CalendarChanges,
): HistoryLine {
  const shipped = readJson('../cases/calendars.json') as unknown as readonly CalendarJson[];
  const found = shipped.find(({ id }) => id === calendarId);
  if (!found) throw new Error(`No calendar ships as ${calendarId}`);
  const added = restsOn.map((date) => ({ date, en: 'Day of rest', sk: 'Deň pracovného pokoja' }));
  const calendar = {
    ...found,
    version,
    daysOfRest: [...found.daysOfRest.filter(({ date }) => !worksOn.includes(date)), ...added],
    exceptions: [...found.exceptions, ...exceptions],
  };
  return {
    stream: `calendar-${calendarId}`,
    type: 'CalendarPublished',
    occurredAt: at(when),
    data: {
      calendarId,
      version,
      calendar,
      reason: 'the law changed',
      publishedBy: 'manager',
      approvedBy: 'auditor',
    },
  };
}

function readJson(path: string): Record<string, unknown> {
  return JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8')) as Record<string, unknown>;
}
