import type { Randomness } from '#event-store';
import type { Instant } from '#facts';
import { hashOf, newSecret } from '../secrets.js';
import type { SessionFile } from './session-file.js';

/** What a token can be for: a link that signs in, or an attempt at a provider that is under way. */
type Kind = 'link' | 'attempt';

/** What is handed out once and taken once, by whichever process has the file open. */
export class OneTimeTokens {
  private readonly sql: ReturnType<typeof prepare>;

  constructor(
    database: SessionFile,
    private readonly randomness: Randomness,
  ) {
    this.sql = prepare(database);
  }

  /** @param life in milliseconds from now */
  issue(kind: Kind, content: unknown, { now, life }: { now: Instant; life: number }): string {
    this.sql.expire.run(now);
    const token = newSecret(this.randomness);
    this.sql.insert.run(hashOf(token), kind, JSON.stringify(content), now + life);
    return token;
  }

  /** What a token was issued for; nothing the second time, and nothing after its time. */
  take(kind: Kind, token: string, now: Instant): unknown {
    const row = this.sql.take.get(hashOf(token), kind);
    return row && now < row.expiresAt ? JSON.parse(row.content) : undefined;
  }
}

function prepare(database: SessionFile) {
  return {
    insert: database.prepare<[string, Kind, string, Instant]>('insert into tokens values (?, ?, ?, ?)'),
    take: database.prepare<[string, Kind], { content: string; expiresAt: Instant }>(
      'delete from tokens where hash = ? and kind = ? returning content, expires_at as expiresAt',
    ),
    expire: database.prepare<[Instant]>('delete from tokens where expires_at <= ?'),
  };
}
