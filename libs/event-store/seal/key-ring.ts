import { createSecretKey, type KeyObject } from 'node:crypto';
import { chmodSync, existsSync } from 'node:fs';
import Database from 'better-sqlite3';
import { FoundKeys, type Key } from './found-keys.js';
import type { Randomness } from './randomness.js';

/** Of AES-256, and of the names of keys, in bytes. */
const KEY_LENGTH = 32;
const KEY_ID_LENGTH = 16;

const SCHEMA = `
  create table if not exists keys (
    key_id text primary key,
    subject text not null,
    -- Null once it is destroyed: that there was one, and whose, is remembered.
    key blob
  ) strict;
  create index if not exists keys_by_subject on keys (subject);
`;

/**
 * The keys that personal data is sealed under, one for each subject, in a file of their own: whoever has the events has
 * not got the keys. A key is on the disk before anything is sealed under it. A destroyed one leaves no byte behind in
 * the file (`secure_delete`, and the file is written anew); copies of the file that somebody made are theirs to destroy.
 */
export class KeyRing {
  private opened: OpenRing | undefined;
  private readonly found = new FoundKeys();

  /** @param file `:memory:` for none; made when the first key is */
  constructor(
    private readonly file: string,
    private readonly randomness: Randomness,
  ) {}

  /** The subject's key; a new one where there is none, or none any more. */
  keyFor(subject: string): Key {
    this.check();
    return this.found.subject(subject, () => this.findOrMake(subject));
  }

  /** The key itself; `destroyed` where there was one; nothing where this ring never had it. */
  find(keyId: string): KeyObject | 'destroyed' | undefined {
    if (this.isMissing()) return undefined;
    this.check();
    return this.found.id(keyId, () => {
      const row = this.open().sql.byId.get(keyId);
      return row && (row.key ? createSecretKey(row.key) : 'destroyed');
    });
  }

  /** The names of the subject's keys, those that are destroyed left out. */
  keyIdsOf(subject: string): string[] {
    return this.isMissing() ? [] : this.open().sql.idsOfSubject.all(subject);
  }

  /** @returns the names of the keys that were destroyed: none where the subject has none */
  destroy(subject: string): string[] {
    const { database, sql } = this.open();
    const destroyed = sql.destroy.all(subject);
    database.exec('vacuum');
    this.found.forget();
    return destroyed;
  }

  close(): void {
    this.opened?.database.close();
    this.opened = undefined;
    this.found.forget();
  }

  private findOrMake(subject: string): Key {
    const { database, sql } = this.open();
    const found = sql.ofSubject.get(subject);
    if (found) return keyOf(found);
    const keyId = Buffer.from(this.randomness.bytes(KEY_ID_LENGTH)).toString('hex');
    const key = Buffer.from(this.randomness.bytes(KEY_LENGTH));
    // Another process may have made one just now.
    const foundOrMade = database.transaction((): KeyRow => {
      const made = sql.ofSubject.get(subject);
      if (!made) sql.insert.run(keyId, subject, key);
      return made ?? { keyId, key };
    });
    return keyOf(foundOrMade.immediate());
  }

  private check(): void {
    const { sql } = this.open();
    this.found.check(() => sql.version.get() ?? 0);
  }

  /** Nothing was ever sealed; looking for a key makes no file. */
  private isMissing(): boolean {
    return !this.opened && this.file !== ':memory:' && !existsSync(this.file);
  }

  private open(): OpenRing {
    if (this.opened) return this.opened;
    const isNew = this.isMissing();
    const database = new Database(this.file);
    // Nobody else on the machine has to read it.
    if (isNew) chmodSync(this.file, 0o600);
    database.pragma('secure_delete = ON');
    database.pragma('synchronous = FULL');
    database.exec(SCHEMA);
    return (this.opened = { database, sql: prepare(database) });
  }
}

interface KeyRow {
  readonly keyId: string;
  readonly key: Uint8Array;
}

/** Made once: a cipher takes several times as long to begin with the bytes of a key. */
function keyOf({ keyId, key }: KeyRow): Key {
  return { keyId, key: createSecretKey(key) };
}

interface OpenRing {
  readonly database: Database.Database;
  readonly sql: ReturnType<typeof prepare>;
}

function prepare(database: Database.Database) {
  const ofSubject = 'from keys where subject = ? and key is not null';
  return {
    version: database.prepare<[], number>('pragma data_version').pluck(),
    ofSubject: database.prepare<[string], KeyRow>(`select key_id as keyId, key ${ofSubject}`),
    idsOfSubject: database.prepare<[string], string>(`select key_id ${ofSubject} order by key_id`).pluck(),
    byId: database.prepare<[string], { key: Uint8Array | null }>('select key from keys where key_id = ?'),
    insert: database.prepare<[string, string, Uint8Array]>('insert into keys values (?, ?, ?)'),
    destroy: database
      .prepare<[string], string>(
        'update keys set key = null where subject = ? and key is not null returning key_id',
      )
      .pluck(),
  };
}
