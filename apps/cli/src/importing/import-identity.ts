import { createSecretKey, randomBytes } from 'node:crypto';
import { keysFileOf, KeyRing, SystemRandomness } from '#event-store';
import { DerivedIds, type ImportSettings } from '#import';

type Identity = ImportSettings['identity'];

/** Which import a file is, by the keys of the store that it goes into. The key for ids is made where there is none. */
export function identityIn(storeFile: string, digest: string): Identity {
  return withKeys(storeFile, (keys) => identityOf(DerivedIds.of(keys), digest));
}

/** The same where nothing may be written. A store without such a key holds no derived id, so any key will do. */
export function identityBeside(storeFile: string, digest: string): Identity {
  return withKeys(storeFile, (keys) => {
    return identityOf(DerivedIds.find(keys) ?? new DerivedIds(createSecretKey(randomBytes(32))), digest);
  });
}

function identityOf(ids: DerivedIds, digest: string): Identity {
  return { ids, importId: ids.ofImport(digest) };
}

function withKeys<Found>(storeFile: string, find: (keys: KeyRing) => Found): Found {
  const keys = new KeyRing(keysFileOf({ kind: 'sqlite', file: storeFile }), new SystemRandomness());
  try {
    return find(keys);
  } finally {
    keys.close();
  }
}
