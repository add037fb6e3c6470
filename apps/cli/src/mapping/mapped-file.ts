import { readFile } from 'node:fs/promises';
import { SlaError } from '#facts';
import { type MapOptions, type MappedSource, type Mapping, mapSource, readMapping } from '#mapping';
import { open } from '../files.js';
import { counted } from '../progress.js';

/** What a mapping is told on the command line. */
export interface MappingArguments {
  readonly zone?: string | undefined;
  /** File that holds the key for keyed ids. */
  readonly key?: string | undefined;
}

/** @throws SlaError `FILE_NOT_READABLE`; what `readMapping` finds, with `file` */
export async function mappingIn(file: string): Promise<Mapping> {
  const text = await bytesOf(file);
  try {
    return readMapping(new TextDecoder('utf-8', { fatal: true }).decode(text));
  } catch (error) {
    if (error instanceof SlaError) throw error.at({ file });
    throw new SlaError('INVALID_ENCODING', { file });
  }
}

/** @throws SlaError `FILE_NOT_READABLE`; what `mapSource` finds before it reads */
export async function mappedFile(
  mapping: Mapping,
  file: string,
  { zone, key }: MappingArguments,
): Promise<MappedSource> {
  const options = await mapOptions({ zone, key });
  const { chunks, size } = await open(file);
  return mapSource(mapping, counted(chunks, size), options);
}

/** @throws SlaError `FILE_NOT_READABLE` */
export async function mapOptions({ zone, key }: MappingArguments): Promise<MapOptions> {
  return { zone, key: key === undefined ? undefined : withoutLineEnd(await bytesOf(key)) };
}

async function bytesOf(file: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch (error) {
    throw new SlaError('FILE_NOT_READABLE', { file, reason: (error as Error).message });
  }
}

/** Editors and `echo` end a file with a line feed that is not part of the key. */
function withoutLineEnd(bytes: Buffer): Buffer {
  return Buffer.from(bytes.toString('latin1').replace(/\r?\n$/, ''), 'latin1');
}
