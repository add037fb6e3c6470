import { chmodSync, existsSync } from 'node:fs';
import Database from 'better-sqlite3';
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
 */
export class KeyRing {
  private opened: Database.Database | undefined;
  private readonly known = new Map<string, Uint8Array>();

  /** @param file `:memory:` for none; made when the first key is */
  constructor(
    private readonly file: string,
    private readonly randomness: Randomness,
  ) {}

  /** The subject's key; a new one where there is none, or none any more. */
  keyFor(subject: string): Key {
    const database = this.open();
    const found = database.transaction((): Key => {
      const row = database
        .prepare<[string], { keyId: string; key: Uint8Array }>(
          'select key_id as keyId, key from keys where subject = ? and key is not null',
        )
        .get(subject);
      if (row) return row;
      const keyId = Buffer.from(this.randomness.bytes(KEY_ID_LENGTH)).toString('hex');
      const key = Buffer.from(this.randomness.bytes(KEY_LENGTH));
      database.prepare('insert into keys values (?, ?, ?)').run(keyId, subject, key);
      return { keyId, key };
    });
    return found.immediate();
  }

  /** The key itself; `destroyed` where there was one; nothing where this ring never had it. */
  find(keyId: string): Uint8Array | 'destroyed' | undefined {
    const known = this.known.get(keyId);
    if (known) return known;
    if (this.isMissing()) return undefined;
    const row = this.open()
      .prepare<[string], { key: Uint8Array | null }>('select key from keys where key_id = ?')
      .get(keyId);
    if (row?.key) this.known.set(keyId, row.key);
    return row && (row.key ?? 'destroyed');
  }

  /** The names of the subject's keys, those that are destroyed left out. */
  keyIdsOf(subject: string): string[] {
    if (this.isMissing()) return [];
    return this.open()
      .prepare<[string], string>(
        'select key_id from keys where subject = ? and key is not null order by key_id',
      )
      .pluck()
      .all(subject);
  }

  /** @returns the names of the keys that were destroyed: none where the subject has none */
  destroy(subject: string): string[] {
    const database = this.open();
    const destroyed = database
      .prepare<[string], string>(
        'update keys set key = null where subject = ? and key is not null returning key_id',
      )
      .pluck()
      .all(subject);
    database.exec('vacuum');
    for (const keyId of destroyed) this.known.delete(keyId);
    return destroyed;
  }

  close(): void {
    this.opened?.close();
    this.opened = undefined;
    this.known.clear();
  }

  /** Nothing was ever sealed; looking for a key makes no file. */
  private isMissing(): boolean {
    return !this.opened && this.file !== ':memory:' && !existsSync(this.file);
  }

  private open(): Database.Database {
    if (this.opened) return this.opened;
    const isNew = this.isMissing();
    const database = new Database(this.file);
    // Nobody else on the machine has to read it.
    if (isNew) chmodSync(this.file, 0o600);
    database.pragma('secure_delete = ON');
    database.pragma('synchronous = FULL');
    database.exec(SCHEMA);
    return (this.opened = database);
  }
}
