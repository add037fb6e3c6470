import { createHmac } from 'node:crypto';
import { SlaError } from '#facts';
import type { IdRule, Mapping } from '../format/mapping-shape.js';

const IDENTIFIER = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;
const E_MAIL = /[^\s@]@[^\s@]/;

/** Hex digits of a keyed hash: 128 bits, so that no two of a trillion ids are ever the same. */
const HASH_DIGITS = 32;

/** Below this many bytes a key can be guessed. */
const SHORTEST_KEY = 16;

export type IdKind = 'ticket' | 'customer';

/** Makes foreign ids fit, by the rules under `ids`. The same foreign id gives the same id, and no other does. */
export class IdMaker {
  /** @throws SlaError `KEY_MISSING`, `KEY_TOO_SHORT` where a rule needs a key */
  constructor(
    private readonly rules: Mapping['ids'],
    private readonly key: Uint8Array | undefined,
  ) {
    const needsKey = rules?.ticket?.fit === 'keyed' || rules?.customer?.fit === 'keyed';
    if (needsKey && !key) throw new SlaError('KEY_MISSING');
    if (needsKey && key && key.length < SHORTEST_KEY)
      throw new SlaError('KEY_TOO_SHORT', { limit: SHORTEST_KEY });
  }

  /** @throws SlaError `ID_DOES_NOT_FIT`, or `EMAIL_AS_ID` where a person could be read from it, with `value` */
  idOf(kind: IdKind, foreign: string): string {
    const rule: IdRule = this.rules?.[kind] ?? {};
    const value = rule.lowercase ? foreign.toLowerCase() : foreign;
    const id = (rule.prefix ?? '') + this.#fitted(value, rule);
    if (rule.fit !== 'keyed' && E_MAIL.test(value)) throw new SlaError('EMAIL_AS_ID', { value, kind });
    if (!IDENTIFIER.test(id)) throw new SlaError('ID_DOES_NOT_FIT', { value: id.slice(0, 80), kind });
    return id;
  }

  #fitted(value: string, { fit = 'exact' }: IdRule): string {
    if (fit === 'exact') return value;
    if (fit === 'escaped') return escaped(value);
    return createHmac('sha256', this.key ?? '')
      .update(value)
      .digest('hex')
      .slice(0, HASH_DIGITS);
  }
}

/** Can be undone, so no two texts become one: the underscore, which marks what was escaped, is escaped itself. */
function escaped(value: string): string {
  return value.replace(/[^A-Za-z0-9.-]/gu, (character) =>
    [...Buffer.from(character, 'utf8')].map((byte) => `_${byte.toString(16).padStart(2, '0')}`).join(''),
  );
}
