import { chmodSync, existsSync } from 'node:fs';
import Database from 'better-sqlite3';
import { OfThisTurn } from './of-this-turn.js';
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

export interface Key {
  readonly keyId: string;
  readonly key: Uint8Array;
}

/**
 * The keys that personal data is sealed under, one for each subject, in a file of their own: whoever has the events has
 * not got the keys. A key is on the disk before anything is sealed under it. A destroyed one leaves no byte behind in
 * the file (`secure_delete`, and the file is written anew); copies of the file that somebody made are theirs to destroy.
 * A key is remembered until the next turn of the event loop only, so that one that another process destroys is gone here
 * as well.
 */
export class KeyRing {
  private opened: OpenRing | undefined;
  private readonly ofThisTurn = new OfThisTurn<Uint8Array | 'destroyed' | undefined>();
  private readonly keysOfThisTurn = new OfThisTurn<Key>();

  /** @param file `:memory:` for none; made when the first key is */
  constructor(
    private readonly file: string,
    private readonly randomness: Randomness,
  ) {}

  /** The subject's key; a new one where there is none, or none any more. */
  keyFor(subject: string): Key {
    return this.keysOfThisTurn.remember(subject, () => this.findOrMake(subject));
  }

  /** The key itself; `destroyed` where there was one; nothing where this ring never had it. */
  find(keyId: string): Uint8Array | 'destroyed' | undefined {
    if (this.isMissing()) return undefined;
    return this.ofThisTurn.remember(keyId, () => {
      const row = this.open().sql.byId.get(keyId);
      return row && (row.key ?? 'destroyed');
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
    this.ofThisTurn.forget();
    this.keysOfThisTurn.forget();
    return destroyed;
  }

  close(): void {
    this.opened?.database.close();
    this.opened = undefined;
    this.ofThisTurn.forget();
    this.keysOfThisTurn.forget();
  }

  private findOrMake(subject: string): Key {
    const { database, sql } = this.open();
    const found = sql.ofSubject.get(subject);
    if (found) return found;
    const keyId = Buffer.from(this.randomness.bytes(KEY_ID_LENGTH)).toString('hex');
    const key = Buffer.from(this.randomness.bytes(KEY_LENGTH));
    // Another process may have made one just now.
    const foundOrMade = database.transaction((): Key => {
      const made = sql.ofSubject.get(subject);
      if (!made) sql.insert.run(keyId, subject, key);
      return made ?? { keyId, key };
    });
    return foundOrMade.immediate();
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

interface OpenRing {
  readonly database: Database.Database;
  readonly sql: ReturnType<typeof prepare>;
}

function prepare(database: Database.Database) {
  const ofSubject = 'from keys where subject = ? and key is not null';
  return {
    ofSubject: database.prepare<[string], Key>(`select key_id as keyId, key ${ofSubject}`),
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
