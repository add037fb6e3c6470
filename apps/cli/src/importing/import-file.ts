import { createHash, randomUUID } from 'node:crypto';
import {
  closeSync,
  createReadStream,
  createWriteStream,
  openSync,
  readSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { SlaError } from '#facts';
import { open } from '../files.js';

/** A file that is imported. It is read twice: which import it is, its digest says. */
export interface ImportFile {
  /** SHA-256 of the whole file, in hexadecimal. */
  readonly digest: string;
  /** In bytes. */
  readonly size: number;
  /** As much of it as the digest covers, however the file grows. */
  readonly chunks: () => AsyncIterable<Uint8Array>;
  /** Removes what was put aside. */
  readonly release: () => void;
}

/** In bytes, whatever the size of the file. */
const CHUNK = 256 * 1024;

/**
 * What cannot be read twice (the standard input, a pipe) is put aside first, readable to its owner only.
 *
 * @throws SlaError `FILE_NOT_READABLE`; `EMPTY_HISTORY` where there is nothing but empty lines
 */
export async function readImportFile(name: string): Promise<ImportFile> {
  const isLasting = name !== '-' && statSync(name, { throwIfNoEntry: false })?.isFile();
  const copy = isLasting ? undefined : join(tmpdir(), `sla-import-${randomUUID()}`);
  const release = (): void => {
    if (copy !== undefined) rmSync(copy, { force: true });
  };
  try {
    if (copy !== undefined) await putAside(name, copy);
    const file = copy ?? name;
    const { digest, size, isBlank } = look(file);
    if (isBlank) throw new SlaError('EMPTY_HISTORY');
    const options = { end: size - 1, highWaterMark: CHUNK };
    return { digest, size, release, chunks: () => createReadStream(file, options) };
  } catch (error) {
    release();
    if (error instanceof SlaError) throw error;
    throw new SlaError('FILE_NOT_READABLE', { file: name, reason: (error as Error).message });
  }
}

async function putAside(name: string, copy: string): Promise<void> {
  const { chunks } = await open(name);
  await pipeline(chunks, createWriteStream(copy, { flags: 'wx', mode: 0o600 }));
}

/** Reads all of it into the same bytes over and over, so that nothing of it has to be held. */
function look(file: string): { digest: string; size: number; isBlank: boolean } {
  const hash = createHash('sha256');
  const buffer = Buffer.alloc(CHUNK);
  const descriptor = openSync(file, 'r');
  try {
    let size = 0;
    let isBlank = true;
    for (let read = readSync(descriptor, buffer); read > 0; read = readSync(descriptor, buffer)) {
      const chunk = buffer.subarray(0, read);
      hash.update(chunk);
      size += read;
      isBlank &&= chunk.toString('latin1').trim() === '';
    }
    return { digest: hash.digest('hex'), size, isBlank };
  } finally {
    closeSync(descriptor);
  }
}
