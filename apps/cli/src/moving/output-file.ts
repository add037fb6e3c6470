import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream, existsSync, renameSync, rmSync, type WriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { SlaError } from '#facts';
import { writeText } from '../output.js';
import { publishFile } from './publish-file.js';

/** Where lines go: the standard output, or a file that gets its name only when it is whole. */
export interface LineSink {
  readonly write: (line: string) => Promise<void>;
  readonly finish: () => Promise<void>;
  /** Leaves nothing behind. After `finish` it does nothing. */
  readonly abandon: () => void;
}

/** Whether a file may be replaced. */
interface Replacing {
  readonly force?: true;
}

const STDOUT: LineSink = { write: writeText, finish: () => Promise.resolve(), abandon: () => undefined };

/**
 * Opens a file beside the one that is asked for; readable to its owner only, since names stand in it.
 *
 * @param file default: the standard output
 * @throws SlaError `FILE_EXISTS` where it does and must not be replaced; `FILE_NOT_WRITABLE`, also later
 */
export function lineSink(file: string | undefined, replacing: Replacing): LineSink {
  if (file === undefined) return STDOUT;
  refuseExisting(file, replacing);
  const part = `${file}.${randomUUID()}.part`;
  const stream = createWriteStream(part, { flags: 'wx', mode: 0o600, flush: true });
  const failed = new Promise<never>((_, reject) => {
    stream.on('error', (error) => reject(new SlaError('FILE_NOT_WRITABLE', { file, reason: error.message })));
  });
  failed.catch(() => undefined);
  return {
    write: (line) => Promise.race([written(stream, line), failed]),
    finish: async () => {
      stream.end();
      await Promise.race([finished(stream), failed]);
      publish(part, file, replacing);
    },
    abandon: () => {
      stream.destroy();
      rmSync(part, { force: true });
    },
  };
}

/** @throws SlaError `FILE_EXISTS` */
export function refuseExisting(file: string | undefined, { force }: Replacing): void {
  if (file !== undefined && !force && existsSync(file)) throw new SlaError('FILE_EXISTS', { file });
}

async function written(stream: WriteStream, line: string): Promise<void> {
  if (!stream.write(line)) await once(stream, 'drain');
}

function publish(part: string, file: string, { force }: Replacing): void {
  if (!force && !publishFile(part, file)) throw new SlaError('FILE_EXISTS', { file });
  if (!force) return;
  try {
    renameSync(part, file);
  } catch (error) {
    throw new SlaError('FILE_NOT_WRITABLE', { file, reason: (error as Error).message });
  }
}
