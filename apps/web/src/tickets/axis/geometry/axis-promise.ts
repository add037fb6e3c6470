import type { Explanation, Verdict } from '#compliance';
import { type BarFacts, type LedgerSpan, type Segment, segmentsOf } from './segments.js';
import { type HoursSpan, hoursOf, type ServiceHours } from './service-hours.js';
import type { Instant, Span } from './span.js';

export type Ending = 'stopped' | 'superseded' | 'ground-lost' | 'voided' | 'open';

export interface Explained {
  readonly verdict: Verdict;
  readonly explanation: Explanation;
}

/** A promise as a row of the axis. Instants are milliseconds. */
export interface AxisPromise {
  readonly guarantee: Verdict['guarantee'];
  readonly outcome: Verdict['outcome'];
  readonly excused: boolean;
  readonly binding: boolean;
  readonly startedAt: Instant;
  readonly dueAt: Instant | null;
  readonly stoppedAt: Instant | null;
  /** Where the clock ended, or the instant asked about while it runs. */
  readonly endedAt: Instant;
  readonly ending: Ending;
  /** From the end to the due instant, in milliseconds; below zero where it is past; null where nothing is due. */
  readonly margin: number | null;
  /** False where it fell away: superseded, not applicable. */
  readonly isJudged: boolean;
  readonly isPaused: boolean;
  /** Open and closed time that it counts by; empty where all time counts. */
  readonly hours: readonly HoursSpan[];
  readonly bar: Span;
  readonly segments: readonly Segment[];
}

/** A row of the axis from what the server says about a promise. */
export function axisPromise(explained: Explained, calendars: readonly ServiceHours[]): AxisPromise {
  const { verdict, explanation } = explained;
  const facts = barFacts(explained, calendars);
  const { startedAt, dueAt, endedAt, isJudged } = facts;
  const segments = segmentsOf(facts);
  return {
    guarantee: verdict.guarantee,
    outcome: verdict.outcome,
    excused: verdict.excused,
    binding: verdict.binding,
    startedAt,
    dueAt,
    stoppedAt: instantOf(verdict.stoppedAt),
    endedAt,
    ending: endingOf(explained),
    margin: isJudged && dueAt !== null && !isMissing(explained) ? dueAt - endedAt : null,
    isJudged,
    isPaused: verdict.outcome === 'running' && dueAt === null && explanation.time !== null,
    hours: facts.hours,
    bar: {
      from: Math.min(startedAt, segments[0]?.from ?? startedAt),
      until: Math.max(startedAt, segments.at(-1)?.until ?? startedAt),
    },
    segments,
  };
}

/** The order of rows on the axis; what is never due comes after the rest that started with it. */
export function byStartAndDue({ verdict: a }: Explained, { verdict: b }: Explained): number {
  const order = (verdict: Verdict): number => instantOf(verdict.dueAt) ?? Number.MAX_SAFE_INTEGER;
  return Date.parse(a.startedAt) - Date.parse(b.startedAt) || order(a) - order(b);
}

function barFacts(explained: Explained, calendars: readonly ServiceHours[]): BarFacts {
  const { verdict, explanation } = explained;
  const { time, header, voidedBy } = explanation;
  const startedAt = Date.parse(verdict.startedAt);
  const ended =
    time?.countedUntil ?? verdict.stoppedAt ?? (isMissing(explained) ? verdict.startedAt : header.asOf);
  const endedAt = Math.min(Date.parse(ended), instantOf(voidedBy?.occurredAt) ?? Infinity);
  const isByHours = time?.counting.by === 'service-hours' || time?.counting.by === 'working-days';
  return {
    startedAt,
    countedFrom: time ? Date.parse(time.countedFrom) : startedAt,
    endedAt,
    dueAt: instantOf(verdict.dueAt),
    isJudged: verdict.outcome !== 'superseded' && verdict.outcome !== 'not-applicable',
    ledger: (time?.ledger ?? []).map(ledgerSpan),
    hours: isByHours ? (hoursOf(calendars, verdict.calendarId, verdict.calendarVersion)?.spans ?? []) : [],
  };
}

/** What had to be there at the start, a consent or a warning, and never came: late by no length of time. */
function isMissing({ verdict, explanation }: Explained): boolean {
  return explanation.time === null && verdict.dueAt === verdict.startedAt && verdict.stoppedAt === null;
}

function ledgerSpan(entry: NonNullable<Explanation['time']>['ledger'][number]): LedgerSpan {
  const { kind, name } = entry;
  return { from: Date.parse(entry.from), until: Date.parse(entry.until), kind, name };
}

function endingOf({ verdict, explanation }: Explained): Ending {
  if (explanation.voidedBy) return 'voided';
  if (explanation.supersededBy) return 'superseded';
  if (verdict.outcome === 'not-applicable' && verdict.stoppedAt === null) return 'ground-lost';
  return verdict.stoppedAt === null ? 'open' : 'stopped';
}

function instantOf(text: string | null | undefined): Instant | null {
  return text === null || text === undefined ? null : Date.parse(text);
}
