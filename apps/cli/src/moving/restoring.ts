import { existsSync, rmSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { backUpKeys, restoreStore } from '#event-store';
import { SlaError } from '#facts';
import { type Language, say } from '#wording';
import { STORE_FILE } from '../facts-source.js';
import { writeLine } from '../output.js';
import { checkStoreFolder, keysBesideBackup } from './backing-up.js';
import { publishFolder, refuseFilled, staged } from './staging.js';
import { keysBeside, storePlace } from './store-place.js';

export interface RestoreOptions {
  readonly store: string;
  readonly json?: true;
  readonly lang: Language;
}

/** The files of a backup. */
interface Backup {
  readonly store: string;
  readonly keys: string;
}

/**
 * Makes a store of a backup. Its folder gets its name when the file is sound and the chain of hashes verifies.
 *
 * @throws SlaError `NO_BACKUP`, `NOT_EMPTY`, `DAMAGED_STORE`, `CHAIN_BROKEN`, `UNKNOWN_STORE_FORMAT`, `FILE_NOT_READABLE`,
 *   `FILE_NOT_WRITABLE`
 */
export async function restore(name: string, options: RestoreOptions): Promise<void> {
  const backup = backupAt(name);
  const { store: folder, json, lang } = options;
  refuseFilled(folder);
  const hasKeys = existsSync(backup.keys);
  const { events, streams, position, root } = await staged(folder, async (stage) => {
    const file = join(stage, STORE_FILE);
    await restoreStore(backup.store, file);
    if (hasKeys) backUpKeys(backup.keys, keysBeside({ file }));
    const verified = await checkStoreFolder(file);
    // Left by whoever kept writers out while the file was made.
    rmSync(`${file}-lock`, { force: true });
    publishFolder(stage, folder);
    return verified;
  });
  if (json) return writeLine({ store: folder, keys: hasKeys, events, streams, position, root });
  const counted = say(lang, 'units.events', { count: events });
  process.stderr.write(`${say(lang, 'moving.restored', { events: counted, file: folder, root })}\n`);
  if (!hasKeys) process.stderr.write(`${say(lang, 'moving.noKeys')}\n`);
}

/** @throws SlaError `NO_BACKUP` */
function backupAt(name: string): Backup {
  const found = statSync(name, { throwIfNoEntry: false });
  if (found?.isFile()) return { store: name, keys: keysBesideBackup(name) };
  const { file } = storePlace(name);
  if (!existsSync(file)) throw new SlaError('NO_BACKUP', { file: name });
  return { store: file, keys: join(name, basename(keysBeside({ file }))) };
}
