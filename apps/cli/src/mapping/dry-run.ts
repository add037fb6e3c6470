import { formatInstant, SlaError } from '#facts';
import type { ImportedFact, SourceLine } from '#history';
import type { SourceCounts } from '#mapping';
import { type Language, messageOf, say } from '#wording';
import { errorAnswer } from '../errors.js';
import { writeLine, writeText } from '../output.js';

export interface DryRunOptions {
  /** How many of the events to show. */
  readonly first: number;
  readonly json?: true;
  readonly lang: Language;
}

/** A source, and what is counted besides where it is mapped. */
export type CountedSource = AsyncIterable<SourceLine> & { readonly counts?: SourceCounts };

/** What a dry run has seen. */
interface Seen {
  lines: number;
  events: number;
  problems: number;
  readonly byCode: Map<string, number>;
}

/**
 * Shows what an import would do, in the order of the source: the first events, every problem, and a summary with the
 * problems counted by code. Nothing is stored.
 *
 * @returns the number of problems
 * @throws SlaError where the source cannot be read on; what was seen so far has been shown then
 */
export async function dryRun(source: CountedSource, options: DryRunOptions): Promise<number> {
  const seen: Seen = { lines: 0, events: 0, problems: 0, byCode: new Map() };
  try {
    for await (const line of source) await showLine(line, seen, options);
  } catch (error) {
    if (!(error instanceof SlaError)) throw error;
    if (options.json) await writeLine({ error: errorAnswer(error, options.lang) });
    await showSummary(seen, source.counts, options);
    throw error;
  }
  await showSummary(seen, source.counts, options);
  return seen.problems;
}

async function showLine(
  { line, facts, problem }: SourceLine,
  seen: Seen,
  options: DryRunOptions,
): Promise<void> {
  seen.lines += 1;
  for (const fact of facts) {
    seen.events += 1;
    if (seen.events <= options.first) await showEvent(line, fact, options);
  }
  if (!problem) return;
  seen.problems += 1;
  seen.byCode.set(problem.code, (seen.byCode.get(problem.code) ?? 0) + 1);
  await showProblem(line, problem, options);
}

async function showEvent(line: number, fact: ImportedFact, { json, lang }: DryRunOptions): Promise<void> {
  if (json) return writeLine({ line, event: historyEvent(fact) });
  const place = say(lang, 'place.line', { line });
  const data = JSON.stringify(fact.data);
  const shown = data.length > LONGEST_DATA ? `${data.slice(0, LONGEST_DATA)}…` : data;
  await writeText(`${place}${formatInstant(fact.occurredAt)}  ${fact.stream}  ${fact.type}  ${shown}\n`);
}

/** A publication carries a whole calendar: more than anybody reads here. */
const LONGEST_DATA = 160;

async function showProblem(line: number, problem: SlaError, { json, lang }: DryRunOptions): Promise<void> {
  if (!json) return writeText(`${messageOf(problem.at({ line }), lang)} (${problem.code})\n`);
  const { column, value, event } = problem.data;
  const details = { column, value, event };
  await writeLine({ line, problem: { ...errorAnswer(problem.at({ line }), lang), ...details } });
}

async function showSummary(
  seen: Seen,
  counts: SourceCounts | undefined,
  options: DryRunOptions,
): Promise<void> {
  const { events, problems } = seen;
  const { records = seen.lines, leftOut = {}, neverFound = [] } = counts ?? {};
  if (options.json) {
    const byCode = Object.fromEntries(seen.byCode);
    return writeLine({ summary: { records, events, problems, byCode, leftOut, neverFound } });
  }
  const { lang } = options;
  const many = (unit: string, count: number): string => say(lang, `units.${unit}`, { count });
  const parts = Object.entries(leftOut).map(([name, count]) => `${name} ${count}`);
  const words = [
    ...[...seen.byCode].map(([code, count]) => `${String(count).padStart(8)}  ${code}`),
    say(lang, 'mapping.summary', {
      records: many('records', records),
      events: many('events', events),
      problems: many('problems', problems),
    }),
    ...(parts.length > 0 ? [say(lang, 'mapping.leftOut', { parts: parts.join(', ') })] : []),
    ...(neverFound.length > 0 ? [say(lang, 'mapping.neverFound', { fields: neverFound.join(', ') })] : []),
  ];
  await writeText(`${words.join('\n')}\n`);
}

/** A fact as it stands in a history file. */
export function historyEvent({
  id,
  stream,
  type,
  occurredAt,
  claimedRecordedAt,
  data,
}: ImportedFact): object {
  return {
    ...(id === undefined ? {} : { id }),
    stream,
    type,
    occurredAt: formatInstant(occurredAt),
    ...(claimedRecordedAt === occurredAt ? {} : { recordedAt: formatInstant(claimedRecordedAt) }),
    data,
  };
}
