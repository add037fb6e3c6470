import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream, rmSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
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

const CHUNK = 1024 * 1024;

/**
 * What cannot be read twice (the standard input, a pipe) is put aside first, readable to its owner only.
 *
 * @throws SlaError `FILE_NOT_READABLE`; `EMPTY_HISTORY` where there is nothing but empty lines
 */
export async function readImportFile(name: string): Promise<ImportFile> {
  const { chunks } = await open(name);
  const isLasting = name !== '-' && (await stat(name)).isFile();
  const copy = isLasting ? undefined : join(tmpdir(), `sla-import-${randomUUID()}`);
  const release = (): void => {
    if (copy !== undefined) rmSync(copy, { force: true });
  };
  try {
    const { digest, size, isBlank } = await look(chunks, copy);
    if (isBlank) throw new SlaError('EMPTY_HISTORY');
    const file = copy ?? name;
    return {
      digest,
      size,
      release,
      chunks: () => createReadStream(file, { end: size - 1, highWaterMark: CHUNK }),
    };
  } catch (error) {
    release();
    if (error instanceof SlaError) throw error;
    throw new SlaError('FILE_NOT_READABLE', { file: name, reason: (error as Error).message });
  }
}

async function look(
  chunks: AsyncIterable<Uint8Array>,
  copy: string | undefined,
): Promise<{ digest: string; size: number; isBlank: boolean }> {
  const hash = createHash('sha256');
  let size = 0;
  let isBlank = true;
  async function* looked(): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      hash.update(chunk);
      size += chunk.length;
      isBlank &&= Buffer.from(chunk).toString('latin1').trim() === '';
      yield chunk;
    }
  }
  if (copy !== undefined) await pipeline(looked, createWriteStream(copy, { flags: 'wx', mode: 0o600 }));
  else await pipeline(looked, new Writable({ write: (_chunk, _encoding, done) => done() }));
  return { digest: hash.digest('hex'), size, isBlank };
}
