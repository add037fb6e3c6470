import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import {
  type EventStoreSettings,
  formatPosition,
  keysFileOf,
  openEventStore,
  SystemClock,
} from '#event-store';
import { SlaError } from '#facts';

/** Says that a demo's store lies here, and up to which position it is the demo's. */
const MARKER = '.sla-demo';

/** What SQLite keeps beside a file while it is open. */
const COMPANIONS = ['', '-wal', '-shm', '-journal'];

/**
 * Makes room for a demo's store. An earlier demo's is replaced; a store that anybody else has written, or has gone on
 * writing, is never touched.
 *
 * @param store its files, in the folder
 * @param viewFile what a server would have made from it
 * @throws SlaError `NOT_EMPTY`; `STORE_LOCKED` while somebody writes to it; `FILE_NOT_READABLE` where there can be no such folder
 */
export async function freshFolder(
  folder: string,
  store: EventStoreSettings & { readonly kind: 'sqlite' },
  viewFile: string,
): Promise<void> {
  const { file } = store;
  const isNew = makeFolder(folder);
  if (existsSync(file) && !(await isLeftByDemo(folder, file))) throw new SlaError('NOT_EMPTY', { file });
  for (const each of [file, keysFileOf(store), ...viewFiles(viewFile)]) {
    for (const companion of COMPANIONS) rmSync(each + companion, { force: true });
  }
  if (isNew) writeFileSync(join(folder, '.gitignore'), '*\n');
  writeFileSync(join(folder, MARKER), '');
}

/** The demo is over: whatever is written from now on is somebody's own. */
export function markFinished(folder: string, position: string): void {
  writeFileSync(join(folder, MARKER), position);
}

/** A demo has begun here and has not come to its end. */
export function isInterrupted(folder: string): boolean {
  const marker = join(folder, MARKER);
  return existsSync(marker) && readFileSync(marker, 'utf8') === '';
}

function makeFolder(folder: string): boolean {
  try {
    return mkdirSync(folder, { recursive: true }) !== undefined;
  } catch (error) {
    throw new SlaError('FILE_NOT_READABLE', { file: folder, reason: (error as Error).message });
  }
}

/**
 * An empty store is anybody's. A demo that was interrupted has left no position; the store is opened all the same, since
 * one that another process writes to, be it a demo that is still playing, is nobody's to replace.
 */
async function isLeftByDemo(folder: string, file: string): Promise<boolean> {
  const marker = join(folder, MARKER);
  // Without a marker it may be anything: what is no store is somebody's file.
  if (!existsSync(marker) && !isStore(file)) return false;
  const newest = await newestPosition(file);
  // Nothing was ever recorded: nothing is lost.
  if (newest === undefined) return true;
  if (!existsSync(marker)) return false;
  const position = readFileSync(marker, 'utf8');
  return position === '' || position === newest;
}

/** What every SQLite file begins with; an empty one is about to become one. */
function isStore(file: string): boolean {
  const begin = Buffer.alloc(15);
  const descriptor = openSync(file, 'r');
  const read = readSync(descriptor, begin);
  closeSync(descriptor);
  return read === 0 || begin.toString('latin1') === 'SQLite format 3';
}

async function newestPosition(file: string): Promise<string | undefined> {
  const store = openEventStore({ kind: 'sqlite', file }, new SystemClock());
  try {
    const newest = await store.newestPosition();
    return newest === undefined ? undefined : formatPosition(newest);
  } finally {
    await store.close();
  }
}

/** The file that a server makes first, and those that rebuilding puts in its place. */
function viewFiles(viewFile: string): string[] {
  const folder = dirname(viewFile);
  if (!existsSync(folder)) return [];
  const name = basename(viewFile);
  return readdirSync(folder)
    .filter((each) => each === name || each.startsWith(`${name}.`))
    .map((each) => join(folder, each));
}
