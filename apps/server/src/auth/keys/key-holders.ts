import { Injectable } from '@nestjs/common';
import { type ApiKey, type ApiKeys, holderOf, isGood, parseKeyText, type SignedIn } from '#access';
import { Clock, Recent } from '#event-store';
import { SlaError } from '#facts';
import { hashOf, isSame } from '../secrets.js';
import { KeyUses } from '../sessions/key-uses.js';
import { ApiKeyDirectory } from './api-key-directory.js';

/** `Authorization: Bearer sla_…` (RFC 6750, section 2.1). */
const BEARER = /^Bearer +(\S+) *$/i;

/** Knows whoever shows an API key. */
@Injectable()
export class KeyHolders {
  /** Which key it was that a header showed, where it was a good one: to hash it again would tell nothing new. */
  private readonly shown = new Recent<ApiKey>();

  constructor(
    private readonly keys: ApiKeyDirectory,
    private readonly uses: KeyUses,
    private readonly clock: Clock,
  ) {}

  /**
   * What is wrong with a key is told to those only who have it.
   *
   * @throws SlaError `INVALID_API_KEY`, `API_KEY_EXPIRED`, `API_KEY_REVOKED`
   */
  async find(authorization: string): Promise<SignedIn> {
    const keys = await this.keys.all();
    const shown = this.shown.get(authorization);
    const key = shown && keys.get(shown.keyId) === shown ? shown : this.check(authorization, keys);
    const now = this.clock.now();
    if (!isGood(key, now)) {
      throw key.revokedAt === undefined ? new SlaError('API_KEY_EXPIRED') : new SlaError('API_KEY_REVOKED');
    }
    this.uses.note(key.keyId, now);
    return holderOf(key);
  }

  private check(authorization: string, keys: ApiKeys): ApiKey {
    const text = parseKeyText(BEARER.exec(authorization)?.[1] ?? '');
    const key = text && keys.get(text.keyId);
    if (!key || !isSame(hashOf(text.secret), key.hash)) throw new SlaError('INVALID_API_KEY');
    this.shown.set(authorization, key);
    return key;
  }
}
