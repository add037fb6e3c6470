import type { KeyObject } from 'node:crypto';

/** In milliseconds: asking takes longer than sealing. */
const CHECK_EVERY = 1;

/** Keys that are remembered; more are looked up anew. */
const CAPACITY = 10_000;

export interface Key {
  readonly keyId: string;
  readonly key: KeyObject;
}

/**
 * Keys that were looked up, remembered until somebody else writes to their file: so one that another process destroys is
 * gone here as well, a moment later. The file is asked once in so many milliseconds.
 */
export class FoundKeys {
  private readonly bySubject = new Map<string, Key>();
  private readonly byId = new Map<string, KeyObject | 'destroyed'>();
  private version: number | undefined;
  private isChecked = false;

  subject(subject: string, find: () => Key): Key {
    const known = this.bySubject.get(subject);
    return known ?? this.remember(this.bySubject, subject, find());
  }

  id(keyId: string, find: () => KeyObject | 'destroyed' | undefined): KeyObject | 'destroyed' | undefined {
    const known = this.byId.get(keyId);
    if (known !== undefined) return known;
    const found = find();
    return found && this.remember(this.byId, keyId, found);
  }

  /** @param version of the file, as others have written it: read at most once in a moment */
  check(version: () => number): void {
    if (this.isChecked) return;
    this.isChecked = true;
    setTimeout(() => (this.isChecked = false), CHECK_EVERY).unref();
    const now = version();
    if (now !== this.version) this.forget();
    this.version = now;
  }

  forget(): void {
    this.bySubject.clear();
    this.byId.clear();
  }

  private remember<Value>(found: Map<string, Value>, name: string, value: Value): Value {
    if (found.size >= CAPACITY) found.clear();
    found.set(name, value);
    return value;
  }
}
