/** A record, or an entry of a list inside one, and what it stands in. */
export interface Scope {
  readonly name: string;
  readonly fields: unknown;
  readonly around?: Scope | undefined;
}

/** Reads fields by name, and remembers which were never there. */
export class FieldReader {
  readonly #paths = new Map<string, readonly string[]>();
  readonly #found = new Map<string, boolean>();

  /** @param isNested true where a dot in a name leads further in, false where names are columns */
  constructor(private readonly isNested: boolean) {}

  /** The value as it stands; undefined where there is none. */
  read(scope: Scope, field: string, of?: string): unknown {
    const value = this.#pathOf(field).reduce<unknown>(member, named(scope, of).fields);
    if (value !== undefined || !this.#found.has(field)) this.#found.set(field, value !== undefined);
    return value;
  }

  /** What was asked for and was in no record. */
  neverFound(): string[] {
    return [...this.#found].flatMap(([field, wasFound]) => (wasFound ? [] : [field]));
  }

  #pathOf(field: string): readonly string[] {
    let path = this.#paths.get(field);
    if (!path) {
      path = this.isNested ? pathOf(field) : [field];
      this.#paths.set(field, path);
    }
    return path;
  }
}

/** `requester.email`; or with a slash in front a JSON Pointer (RFC 6901), for names that have dots themselves. */
function pathOf(field: string): string[] {
  if (!field.startsWith('/')) return field.split('.');
  return field
    .slice(1)
    .split('/')
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
}

function member(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return value[key as keyof typeof value];
}

/** `readMapping` has checked that every name leads somewhere. */
function named(scope: Scope, of: string | undefined): Scope {
  let found: Scope = scope;
  while (of !== undefined && found.name !== of && found.around) found = found.around;
  return found;
}

/** A plain value as text without blanks at its ends; undefined where it is empty, null for what is no plain value. */
export function textOf(value: unknown): string | undefined | null {
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return null;
  const text = String(value).trim();
  return text === '' ? undefined : text;
}
