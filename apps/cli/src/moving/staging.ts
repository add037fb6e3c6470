import { randomUUID } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { dirname, resolve } from 'node:path';
import { SlaError } from '#facts';

/**
 * Does the work in a folder beside the one that is asked for, and removes what is left of it. Only its owner can look
 * into it.
 *
 * @throws SlaError `FILE_NOT_WRITABLE`
 */
export async function staged<Outcome>(
  place: string,
  work: (stage: string) => Promise<Outcome>,
): Promise<Outcome> {
  const stage = `${resolve(place)}.${randomUUID()}.part`;
  try {
    mkdirSync(dirname(stage), { recursive: true });
    mkdirSync(stage, { mode: 0o700 });
  } catch (error) {
    throw notWritable(place, error);
  }
  try {
    return await work(stage);
  } finally {
    rmSync(stage, { recursive: true, force: true });
  }
}

/** @throws SlaError `NOT_EMPTY` where there is anything but an empty folder */
export function refuseFilled(folder: string): void {
  if (!existsSync(folder)) return;
  try {
    if (readdirSync(folder).length === 0) return;
  } catch {
    // A file of that name is in the way as well.
  }
  throw new SlaError('NOT_EMPTY', { file: folder });
}

/**
 * Gives a folder its name; a system call that replaces an empty folder at most.
 *
 * @throws SlaError `NOT_EMPTY`, `FILE_NOT_WRITABLE`
 */
export function publishFolder(stage: string, folder: string): void {
  syncToDisk(stage);
  try {
    renameSync(stage, resolve(folder));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (['ENOTEMPTY', 'EEXIST', 'ENOTDIR'].includes(code ?? ''))
      throw new SlaError('NOT_EMPTY', { file: folder });
    throw notWritable(folder, error);
  }
  syncToDisk(dirname(resolve(folder)));
}

function notWritable(file: string, error: unknown): SlaError {
  return new SlaError('FILE_NOT_WRITABLE', { file, reason: (error as Error).message });
}

function syncToDisk(folder: string): void {
  const descriptor = openSync(folder, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
