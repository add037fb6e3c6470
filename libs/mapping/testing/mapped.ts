import { formatInstant, SlaError } from '#facts';
import type { ImportedFact, SourceLine } from '#history';
import { type MapOptions, mapSource, readMapping, type SourceCounts } from '../index.js';

/** What a mapping made of a source. */
export interface Outcome {
  readonly lines: readonly SourceLine[];
  /** `2026-03-27T14:30:00.000Z ticket-T1 TicketReported`. */
  readonly facts: readonly string[];
  readonly data: readonly ImportedFact['data'][];
  /** `[line, code, column]`. */
  readonly problems: readonly (readonly [number, string, unknown])[];
  readonly counts: SourceCounts;
}

/** Maps a text, or bytes in pieces of some size, as if they were a file. */
export async function mapped(
  yaml: string,
  source: string | Uint8Array,
  { pieces = 7, ...options }: MapOptions & { readonly pieces?: number } = {},
): Promise<Outcome> {
  const result = mapSource(readMapping(yaml), inPieces(Buffer.from(source), pieces), options);
  const lines = await Array.fromAsync(result);
  const facts = lines.flatMap((line) => line.facts);
  return {
    lines,
    facts: facts.map(({ stream, type, occurredAt }) => `${formatInstant(occurredAt)} ${stream} ${type}`),
    data: facts.map(({ data }) => data),
    problems: lines.flatMap(({ line, problem }) =>
      problem ? [[line, problem.code, problem.data.column] as const] : [],
    ),
    counts: result.counts,
  };
}

/** The error that reading a source, or a mapping, ends with. */
export async function refusal(reading: Promise<unknown> | (() => unknown)): Promise<SlaError> {
  try {
    await (typeof reading === 'function' ? reading() : reading);
  } catch (error) {
    if (error instanceof SlaError) return error;
    throw error;
  }
  throw new Error('was accepted');
}

/** Odd pieces, so that characters, quotes and line ends are cut in two. */
async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += size)
    yield await Promise.resolve(bytes.subarray(from, from + size));
}

/** A mapping of tickets with the columns Number, Created and Subject, to which a test adds its own. */
export function ticketMapping({ source = '{ kind: csv }', time = '', more = '', events = '' } = {}): string {
  return `
mapping: 1
source: ${source}
${time === '' ? '' : `time: ${time}`}
${more}
records:
  stream: { ticket: { from: Number } }
  events:
    - type: TicketReported
      occurredAt: { from: Created }
      data: { customerId: acme, channel: portal, kind: fault, subject: { from: Subject } }
${events}`;
}
