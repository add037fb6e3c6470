import { createReadStream, type ReadStream } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type BusinessCalendar, parseBusinessCalendar, shippedCalendars } from '#calendar';
import type { Published } from '#compliance';
import { CalendarBook, parseTerms, shippedTerms, type Terms, TermsBook } from '#contract';
import { SlaError } from '#facts';

/** The bytes of a file, or of the standard input where it is named `-`. */
export async function open(file: string): Promise<{ chunks: AsyncIterable<Uint8Array>; size: number }> {
  if (file === '-') return { chunks: process.stdin, size: 0 };
  try {
    const found = await stat(file);
    if (!found.isFile() && !found.isFIFO() && !found.isCharacterDevice()) throw new Error('not a file');
    const chunks: ReadStream = createReadStream(file, { highWaterMark: 1024 * 1024 });
    return { chunks, size: found.size };
  } catch (error) {
    throw notReadable(file, error);
  }
}

/**
 * What the supplier has published: what ships with the product, and what the folders hold beside it.
 *
 * @throws SlaError with `file`: `FILE_NOT_READABLE`, `BROKEN_LINE`, `INVALID_TERMS`, `INVALID_CALENDAR`
 */
export async function published(folders: { terms?: string; calendars?: string }): Promise<Published> {
  const terms: Terms[] = folders.terms === undefined ? [] : await readEach(folders.terms, parseTerms);
  const calendars: BusinessCalendar[] =
    folders.calendars === undefined ? [] : await readEach(folders.calendars, parseBusinessCalendar);
  return {
    terms: new TermsBook([...shippedTerms(), ...terms]),
    calendars: new CalendarBook([...shippedCalendars(), ...calendars]),
  };
}

async function readEach<Value>(folder: string, parse: (json: unknown) => Value): Promise<Value[]> {
  const names = await readdir(folder).catch((error: unknown) => {
    throw notReadable(folder, error);
  });
  const files = names.filter((name) => name.endsWith('.json')).sort();
  const values = await Promise.all(files.map((name) => readEachOf(join(folder, name), parse)));
  return values.flat();
}

/** A file holds one, or a list of them. */
async function readEachOf<Value>(file: string, parse: (json: unknown) => Value): Promise<Value[]> {
  try {
    const json = JSON.parse(await readFile(file, 'utf8')) as unknown;
    return (Array.isArray(json) ? json : [json]).map(parse);
  } catch (error) {
    if (error instanceof SlaError) throw error.at({ file });
    if (error instanceof SyntaxError) throw new SlaError('BROKEN_LINE', { file, reason: error.message });
    throw notReadable(file, error);
  }
}

function notReadable(file: string, error: unknown): SlaError {
  return new SlaError('FILE_NOT_READABLE', { file, reason: (error as Error).message });
}
