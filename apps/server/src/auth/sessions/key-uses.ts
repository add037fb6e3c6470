import type { Instant } from '#facts';
import type { SessionFile } from './session-file.js';

/** Written down this often at most, in milliseconds. */
const NOTED_EVERY = 60_000;

/** When each API key was last used with this server: not worth an event, and worth knowing. */
export class KeyUses {
  private readonly noted = new Map<string, Instant>();
  private readonly sql: ReturnType<typeof prepare>;

  constructor(database: SessionFile) {
    this.sql = prepare(database);
  }

  note(keyId: string, now: Instant): void {
    const last = this.noted.get(keyId);
    if (last !== undefined && now >= last && now - last < NOTED_EVERY) return;
    this.noted.set(keyId, now);
    this.sql.note.run(keyId, now);
  }

  lastOf(keyId: string): Instant | undefined {
    return this.sql.last.get(keyId);
  }
}

function prepare(database: SessionFile) {
  return {
    note: database.prepare<[string, Instant]>(
      'insert into key_uses values (?, ?) on conflict do update set used_at = max(used_at, excluded.used_at)',
    ),
    last: database.prepare<[string], Instant>('select used_at from key_uses where key_id = ?').pluck(),
  };
}
