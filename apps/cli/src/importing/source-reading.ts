import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { type SourceLine, sourceLinesOf } from '#history';
import { type MappedSource, mapSource } from '#mapping';
import { type MappingArguments, mappingIn, mapOptions } from '../mapping/mapped-file.js';
import type { ImportFile } from './import-file.js';

/** How the lines of a file become facts. */
export interface SourceReading {
  /** @param after the number of lines at the beginning that an earlier run has dealt with */
  readonly lines: (
    chunks: AsyncIterable<Uint8Array>,
    after: number,
  ) => AsyncIterable<SourceLine> & Partial<Pick<MappedSource, 'counts'>>;
  /** Which import it is: the same file, read in the same way. */
  readonly digestOf: (file: ImportFile) => string;
  /** Where an earlier run has come to can be told by the number of a line. */
  readonly resumes: boolean;
}

export interface ReadingArguments extends MappingArguments {
  /** Mapping file; without one the source is a history file. */
  readonly mapping?: string;
}

/** @throws SlaError `FILE_NOT_READABLE`, and what a mapping finds before it reads */
export async function readingOf(options: ReadingArguments): Promise<SourceReading> {
  if (options.mapping === undefined) {
    return { lines: sourceLinesOf, digestOf: ({ digest }) => digest, resumes: true };
  }
  const mapping = await mappingIn(options.mapping);
  const how = await mapOptions(options);
  const read = (chunks: AsyncIterable<Uint8Array>): MappedSource => mapSource(mapping, chunks, how);
  // Said before the file is looked at: a zone that is missing, a key that is too short.
  read(Readable.from([]));
  const digest = createHash('sha256')
    .update(JSON.stringify([mapping, how.zone]))
    .digest('hex');
  // Many records may stand in one line. A second run finds by their ids what the first one has brought.
  return { lines: read, digestOf: (file) => `${file.digest} ${digest}`, resumes: false };
}
