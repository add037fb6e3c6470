import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Fact, formatInstant, type SlaError } from '#facts';
import { historyOf } from '#history';
import { mapSource, readMapping } from '#mapping';
import { sla, temporaryFile } from './command-line.js';
import { inWords } from './situation-time.js';

/** A record of an export. */
export type Exported = Readonly<Record<string, unknown>>;

export interface Converted {
  /** `Mon 2026-03-23 09:00 TicketReported`, by the clock on the wall in Bratislava, without what stands under `before`. */
  readonly facts: readonly string[];
  readonly problems: readonly SlaError[];
  dataOf(type: string): readonly object[];
}

const folder = new URL('../../docs/mappings/', import.meta.url);

/** The file of a mapping or example, from `docs/mappings`. */
function documented(path: string): string {
  return fileURLToPath(new URL(path, folder));
}

/** A copy with some fields set, such as `articles.3.internal`; undefined takes one away. */
export function changed(record: Exported, fields: Readonly<Record<string, unknown>>): Exported {
  const copy = structuredClone(record);
  for (const [path, value] of Object.entries(fields)) {
    const keys = path.split('.');
    const [last = ''] = keys.splice(-1);
    const parent = keys.reduce<unknown>((inside, key) => (inside as Exported)[key], copy) as object;
    if (value === undefined) Reflect.deleteProperty(parent, last);
    else Reflect.set(parent, last, value);
  }
  return copy;
}

/** The entries of a list in a record. */
export function listIn(record: Exported, list: string): readonly Exported[] {
  return record[list] as Exported[];
}

/** The records of an example, whether a list or a line each. */
export function exampleOf(path: string): [Exported, ...Exported[]] {
  const text = readFileSync(documented(path), 'utf8');
  const records = path.endsWith('.json')
    ? (JSON.parse(text) as { issues: Exported[] }).issues
    : objectsIn<Exported>(text);
  return records as [Exported, ...Exported[]];
}

/** What a mapping makes of some records, after a test has changed it, perhaps. */
export async function converted(
  mapping: string,
  records: readonly Exported[],
  change: (yaml: string) => string = (yaml) => yaml,
): Promise<Converted> {
  const rules = readMapping(change(readFileSync(documented(mapping), 'utf8')));
  const isList = rules.source.kind === 'json';
  const text = isList
    ? JSON.stringify({ issues: records })
    : records.map((each) => JSON.stringify(each)).join('\n');
  const lines = await Array.fromAsync(mapSource(rules, chunksOf(text)));
  const facts = lines
    .flatMap((line) => line.facts)
    .filter(({ stream }) => stream.startsWith('ticket-'))
    .map(({ occurredAt, ...fact }) => ({ ...fact, occurredAt: formatInstant(occurredAt) }));
  return {
    facts: facts.map(({ occurredAt, type }) => `${inWords(occurredAt)} ${type}`),
    problems: lines.flatMap(({ problem }) => problem ?? []),
    dataOf: (type) => facts.filter((fact) => fact.type === type).map(({ data }) => data),
  };
}

async function* chunksOf(text: string): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(Buffer.from(text, 'utf8'));
}

/** The facts and verdicts of an example, by the commands that a user gives. */
export interface Judged {
  readonly facts: readonly Fact[];
  /** `T1 reaction` → `met, due Mon 2026-03-23 11:00, stopped Mon 2026-03-23 10:20`. */
  readonly rows: Readonly<Record<string, string>>;
}

export async function judged(mapping: string, example: string): Promise<Judged> {
  const history = await sla(['mapping', 'convert', documented(mapping), documented(example)]);
  if (history.status !== 0) throw new Error(history.stderr);
  const events = objectsIn<object>(history.stdout);
  const verdicts = await sla(['judge', temporaryFile('history.jsonl', history.stdout)]);
  if (verdicts.status !== 0) throw new Error(verdicts.stderr);
  return {
    facts: historyOf(events).facts,
    rows: Object.fromEntries(objectsIn<Row>(verdicts.stdout).map(rowInWords)),
  };
}

function objectsIn<Kind>(lines: string): Kind[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Kind);
}

interface Row {
  readonly ticketId?: string;
  readonly contractId?: string;
  readonly guarantee: string;
  readonly outcome: string;
  readonly dueAt: string | null;
  readonly stoppedAt: string | null;
  readonly binding: boolean;
}

function rowInWords(row: Row): [string, string] {
  const { ticketId, contractId, guarantee, outcome, dueAt, stoppedAt, binding } = row;
  const words = [
    outcome,
    ...(dueAt === null ? [] : [`due ${inWords(dueAt)}`]),
    ...(stoppedAt === null ? [] : [`stopped ${inWords(stoppedAt)}`]),
    ...(binding ? [] : ['a target']),
  ];
  return [`${ticketId ?? contractId ?? ''} ${guarantee}`, words.join(', ')];
}
