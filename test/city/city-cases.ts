import { parse } from 'csv-parse';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';

/** One case as the city published it; times are local and carry no offset. */
export interface CityCase {
  /** Line of the file, from 1. */
  readonly line: number;
  readonly caseId: string;
  readonly type: string;
  readonly openLocal: string;
  /** Due, by the city's own system; empty where it published none. */
  readonly targetLocal: string;
  /** Empty where the case is open. */
  readonly closedLocal: string;
  /** The city's own verdict, `ONTIME` or `OVERDUE`. */
  readonly onTime: string;
}

const COLUMNS = ['case_id', 'type', 'open_local', 'target_local', 'closed_local', 'on_time'] as const;
type Row = Record<(typeof COLUMNS)[number], string>;

/**
 * The cases of a CSV file, one at a time; whether it is compressed is seen from its first bytes. A row repeated word for
 * word is the same case.
 *
 * @throws Error where a column is missing, a row is broken, or one id stands for two different cases
 */
export async function* cityCases(file: string): AsyncGenerator<CityCase> {
  const parser = parse({ bom: true, columns: checkedColumns, info: true });
  const unzip = (await isGzip(file)) ? [createGunzip()] : [];
  // What goes wrong destroys the parser, which tells the reader below; so nobody waits for the pipeline itself.
  pipeline([createReadStream(file), ...unzip, parser]).catch(() => undefined);
  const seen = new Map<string, string>();
  for await (const { info, record } of parser as AsyncIterable<{ info: { lines: number }; record: Row }>) {
    const content = JSON.stringify(record);
    const known = seen.get(record.case_id);
    if (known === content) continue;
    if (known !== undefined)
      throw new Error(`line ${info.lines}: another case with the id ${record.case_id}`);
    seen.set(record.case_id, content);
    yield caseOf(record, info.lines);
  }
}

function checkedColumns(header: string[]): string[] {
  const missing = COLUMNS.filter((name) => !header.includes(name));
  if (missing.length > 0) throw new Error(`columns missing: ${missing.join(', ')}`);
  return header;
}

function caseOf(row: Row, line: number): CityCase {
  return {
    line,
    caseId: row.case_id,
    type: row.type,
    openLocal: row.open_local,
    targetLocal: row.target_local,
    closedLocal: row.closed_local,
    onTime: row.on_time,
  };
}

async function isGzip(file: string): Promise<boolean> {
  const handle = await open(file);
  try {
    const { buffer } = await handle.read(Buffer.alloc(2), 0, 2, 0);
    return buffer[0] === 0x1f && buffer[1] === 0x8b;
  } finally {
    await handle.close();
  }
}
