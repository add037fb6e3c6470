/** A part of the document: a JSON object of OpenAPI 3.1 or, with that, of JSON Schema 2020-12. */
export type Part = Readonly<Record<string, unknown>>;

/** Where a part stands that several others mean. */
export function reference(kind: 'schemas' | 'parameters' | 'headers' | 'responses', name: string): Part {
  return { $ref: `#/components/${kind}/${name}` };
}

/** Entries whose value is nothing are left out. */
export function present(parts: Part): Part {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined));
}

/** In the order of their names, so that the same interface is always the same document. */
export function sorted<Value>(entries: Iterable<readonly [string, Value]>): Record<string, Value> {
  return Object.fromEntries([...entries].sort(([one], [other]) => (one < other ? -1 : 1)));
}
