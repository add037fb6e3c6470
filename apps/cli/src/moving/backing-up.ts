import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { backUpKeys, backUpStore, SqliteRecordStore, type Verification } from '#event-store';
import { SlaError } from '#facts';
import { type Language, say } from '#wording';
import { STORE_FILE } from '../facts-source.js';
import { writeLine } from '../output.js';
import { positionBar } from '../progress.js';
import { checkChain } from './chain-check.js';
import { publishFile } from './publish-file.js';
import { publishFolder, refuseFilled, staged } from './staging.js';
import { keysBeside, storePlace } from './store-place.js';

export interface BackupOptions {
  readonly store: string;
  readonly withoutKeys?: true;
  readonly json?: true;
  readonly lang: Language;
}

/**
 * Backs up a store and its keys into a new folder, or a new file with the keys in another one beside it. The store is
 * copied before the keys: a key is there before anything is sealed under it, so the backup lacks none; and one that is
 * destroyed in between is destroyed in the backup.
 *
 * @throws SlaError `NO_STORE`, `NOT_EMPTY`, `DAMAGED_STORE`, `CHAIN_BROKEN`, `FILE_NOT_WRITABLE`
 */
export async function backUp(target: string, options: BackupOptions): Promise<void> {
  const { name: folder, file } = storePlace(options.store);
  if (!existsSync(file)) throw new SlaError('NO_STORE', { folder });
  const isFile = target.endsWith('.sqlite');
  const keysFile = isFile ? keysBesideBackup(target) : join(target, basename(keysBeside({ file })));
  const names = isFile ? [target, keysFile] : [target];
  names.forEach(refuseFilled);
  const hasKeys = !options.withoutKeys && existsSync(keysBeside({ file }));
  const verification = await staged(target, async (stage) => {
    const staging = { store: join(stage, STORE_FILE), keys: join(stage, basename(keysBeside({ file }))) };
    await backUpStore(file, staging.store);
    if (hasKeys) backUpKeys(keysBeside({ file }), staging.keys);
    const verified = await checkStoreFolder(staging.store);
    if (!isFile) publishFolder(stage, target);
    else {
      // The store last: a backup is there when it is.
      if (hasKeys) publishNew(staging.keys, keysFile);
      publishNew(staging.store, target);
    }
    return verified;
  });
  await report({ target, keysFile: hasKeys ? keysFile : null, verification }, options);
}

/** The keys of a backup that is a file. */
export function keysBesideBackup(file: string): string {
  return `${file}.keys`;
}

/** @throws SlaError `CHAIN_BROKEN` */
export async function checkStoreFolder(file: string): Promise<Verification> {
  const records = new SqliteRecordStore(file, { readonly: true });
  const bar = positionBar((await records.newest())?.position);
  try {
    return await checkChain(records, true, ({ position }) => bar?.update(Number(position)));
  } finally {
    bar?.stop();
    await records.close();
  }
}

/** @throws SlaError `NOT_EMPTY`, `FILE_NOT_WRITABLE` */
function publishNew(from: string, to: string): void {
  if (!publishFile(from, to)) throw new SlaError('NOT_EMPTY', { file: to });
}

interface BackedUp {
  readonly target: string;
  readonly keysFile: string | null;
  readonly verification: Verification;
}

async function report({ target, keysFile, verification }: BackedUp, options: BackupOptions): Promise<void> {
  const { json, lang } = options;
  const { events, streams, position, root } = verification;
  if (json) return writeLine({ backup: target, keys: keysFile, events, streams, position, root });
  const counted = say(lang, 'units.events', { count: events });
  process.stderr.write(`${say(lang, 'moving.backedUp', { events: counted, file: target, root })}\n`);
  const aboutKeys = keysFile === null ? 'moving.noKeys' : 'moving.keysBackedUp';
  process.stderr.write(`${say(lang, aboutKeys, { file: keysFile })}\n`);
}
