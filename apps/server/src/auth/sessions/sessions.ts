import type { SignedIn } from '#access';
import type { Randomness } from '#event-store';
import type { Instant } from '#facts';
import { hashOf, newSecret } from '../secrets.js';
import type { SessionFile } from './session-file.js';

/** In milliseconds: how long a session lives that nobody uses, and how long any. */
export interface SessionLife {
  readonly idle: number;
  readonly longest: number;
}

/** That a session was used is written down this often at most, in milliseconds. */
const NOTED_EVERY = 60_000;

interface Row {
  readonly hash: string;
  readonly signedIn: string;
  readonly beganAt: Instant;
  readonly seenAt: Instant;
}

/** Who is signed in by a browser. They survive a restart. */
export class Sessions {
  private readonly sql: ReturnType<typeof prepare>;

  constructor(
    database: SessionFile,
    private readonly life: SessionLife,
    private readonly randomness: Randomness,
  ) {
    this.sql = prepare(database);
  }

  /** @returns the id of the new session, which is kept nowhere here */
  begin(signedIn: SignedIn, now: Instant): string {
    this.sql.expire.run(now - this.life.idle, now - this.life.longest);
    const id = newSecret(this.randomness);
    this.sql.insert.run(hashOf(id), signedIn.id, JSON.stringify(signedIn), now, now);
    return id;
  }

  /** Who a session belongs to; nothing where there is none, or none any more. Counts as a use. */
  find(id: string, now: Instant): SignedIn | undefined {
    const row = this.sql.find.get(hashOf(id));
    if (!row || !this.isAlive(row, now)) return undefined;
    if (now - row.seenAt >= NOTED_EVERY) this.sql.seen.run(now, row.hash);
    return JSON.parse(row.signedIn) as SignedIn;
  }

  /** Whether there is such a session still. Counts as no use. */
  isThere(id: string, now: Instant): boolean {
    const row = this.sql.find.get(hashOf(id));
    return row !== undefined && this.isAlive(row, now);
  }

  end(id: string): void {
    this.sql.end.run(hashOf(id));
  }

  /** @returns how many there were */
  endAllOf(user: string): number {
    return this.sql.endAllOf.run(user).changes;
  }

  /** Half-open, as all that is counted here: at the instant of its end a session has ended. */
  private isAlive({ beganAt, seenAt }: Row, now: Instant): boolean {
    return now < beganAt + this.life.longest && now < seenAt + this.life.idle;
  }
}

function prepare(database: SessionFile) {
  return {
    insert: database.prepare<[string, string, string, Instant, Instant]>(
      'insert into sessions values (?, ?, ?, ?, ?)',
    ),
    find: database.prepare<[string], Row>(
      'select hash, signed_in as signedIn, began_at as beganAt, seen_at as seenAt from sessions where hash = ?',
    ),
    seen: database.prepare<[Instant, string]>('update sessions set seen_at = ? where hash = ?'),
    end: database.prepare<[string]>('delete from sessions where hash = ?'),
    endAllOf: database.prepare<[string]>('delete from sessions where user = ?'),
    expire: database.prepare<[Instant, Instant]>('delete from sessions where seen_at <= ? or began_at <= ?'),
  };
}
