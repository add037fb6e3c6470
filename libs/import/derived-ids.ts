import { createHmac, type KeyObject } from 'node:crypto';
import type { KeyRing } from '#event-store';
import { contentOf, type ImportedFact } from '#history';

/** Under this name the key stands among those of customers, whose ids never begin like this. */
const SUBJECT = '#import';

/**
 * Ids that are derived from what is imported, so that the same content has the same id whenever it comes. They are no
 * plain hashes: whoever guesses what was erased could confirm it by such an id (design: events, "Ids derived from
 * content use an HMAC").
 */
export class DerivedIds {
  constructor(private readonly key: KeyObject) {}

  /** Those of a store; its key is made where there is none yet. */
  static of(keys: KeyRing): DerivedIds {
    return new DerivedIds(keys.keyFor(SUBJECT).key);
  }

  /** The same where nothing may be written; nothing where the store has no such key, and so no such id. */
  static find(keys: KeyRing): DerivedIds | undefined {
    const [keyId] = keys.keyIdsOf(SUBJECT);
    const key = keyId === undefined ? undefined : keys.find(keyId);
    return key === undefined || key === 'destroyed' ? undefined : new DerivedIds(key);
  }

  /** Of a fact whose source names none. */
  ofFact({ claimedRecordedAt, ...fact }: ImportedFact): string {
    return this.derive('fact', contentOf({ ...fact, recordedAt: claimedRecordedAt }));
  }

  /** Of an import, by the digest of the whole file: the same file is the same import. */
  ofImport(digest: string): string {
    return this.derive('import', digest);
  }

  /** A UUID of version 8 (RFC 9562, section 5.8) from the first bytes of an HMAC-SHA-256. */
  private derive(kind: string, content: string): string {
    const hex = createHmac('sha256', this.key).update(`${kind}\n`).update(content).digest('hex');
    const variant = ((parseInt(hex[16] ?? '', 16) & 0x3) | 0x8).toString(16);
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
  }
}
