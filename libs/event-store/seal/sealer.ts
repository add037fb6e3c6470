import type { KeyObject } from 'node:crypto';
import { canonicalTextOfJson } from '../chain/canonical.js';
import type { KeyRing } from './key-ring.js';
import { decrypt, encrypt, NONCE_LENGTH } from './cipher.js';
import {
  CLOSED,
  type DescribedEvent,
  ERASED,
  type PersonalData,
  SEALED,
  type SealedFields,
} from './personal-data.js';
import type { Randomness } from './randomness.js';

type Fields = Readonly<Record<string, unknown>>;

/** An event whose data may be sealed, or is. */
export interface SealableEvent extends DescribedEvent {
  readonly stream: string;
  readonly id: string;
}

/** Seals the personal fields of events under their subject's key, and opens them again (design: events, "Metadata"). */
export class Sealer {
  constructor(
    readonly keys: KeyRing,
    private readonly description: PersonalData,
    private readonly randomness: Randomness,
  ) {}

  /** The personal fields that an event has. */
  personalFields(event: DescribedEvent): readonly string[] {
    const { data } = event;
    if (typeof data !== 'object' || data === null || Array.isArray(data)) return [];
    return this.description.personalFieldsOf(event).filter((field) => Object.hasOwn(data, field));
  }

  subjectOf(stream: string, first: DescribedEvent): string | undefined {
    return this.description.subjectOf(stream, first);
  }

  /** The data, which is JSON, with its personal fields in one member, `sealed`. */
  seal(event: SealableEvent, personal: readonly string[], subject: string): unknown {
    const data = event.data as Fields;
    const text = canonicalTextOfJson(Object.fromEntries(personal.map((field) => [field, data[field]])));
    const nonce = this.randomness.bytes(NONCE_LENGTH);
    const { keyId, key } = this.keys.keyFor(subject);
    const ciphertext = base64(encrypt(text, key, nonce, placeOf(event)));
    const sealed: SealedFields = { keyId, nonce: base64(nonce), ciphertext };
    return { ...without(data, personal), [SEALED]: sealed };
  }

  /**
   * The data as it was before it was sealed. Fields whose key is destroyed read `[erased]`, also those of the type that
   * the event may not have had: nobody can tell any more. Fields that cannot be opened here read `[sealed]`.
   */
  open(event: SealableEvent): unknown {
    const sealed = sealedFieldsOf(event.data);
    if (!sealed) return event.data;
    const open = withoutPersonal(event.data) as Fields;
    const key = this.keys.find(sealed.keyId);
    const opened =
      key === undefined || key === 'destroyed' ? undefined : openedWith(key, sealed, placeOf(event));
    if (opened) return { ...open, ...opened };
    const marker = key === 'destroyed' ? ERASED : CLOSED;
    const fields = this.description.personalFieldsOf({ type: event.type, data: open });
    return { ...open, ...Object.fromEntries(fields.map((field) => [field, marker])) };
  }
}

/** Data as it is kept, without what is sealed in it. */
export function withoutPersonal(data: unknown): unknown {
  return sealedFieldsOf(data) ? without(data as Fields, [SEALED]) : data;
}

function sealedFieldsOf(data: unknown): SealedFields | undefined {
  const { [SEALED]: sealed } = (data ?? {}) as { [SEALED]?: SealedFields };
  return sealed;
}

/** An event's ciphertext cannot be moved to another event: it is bound to the name of its place. */
function placeOf({ stream, id, type }: SealableEvent): string {
  return JSON.stringify([stream, id, type]);
}

function openedWith(key: KeyObject, { nonce, ciphertext }: SealedFields, place: string): Fields | undefined {
  try {
    return JSON.parse(decrypt(bytes(ciphertext), key, bytes(nonce), place)) as Fields;
  } catch {
    // Not what was sealed. The chain says so where it is checked; a reader reads on.
    return undefined;
  }
}

function without(data: Fields, fields: readonly string[]): Fields {
  return Object.fromEntries(Object.entries(data).filter(([name]) => !fields.includes(name)));
}

function base64(value: Uint8Array): string {
  return Buffer.from(value).toString('base64');
}

function bytes(text: string): Uint8Array {
  return Buffer.from(text, 'base64');
}
