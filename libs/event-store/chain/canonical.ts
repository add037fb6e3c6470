import canonicalize from 'canonicalize';

/**
 * The one text of a JSON value: that of RFC 8785, so that the same content has the same hash wherever it is computed.
 *
 * @param json what `JSON.parse` gives; for anything else `canonicalText`
 * @throws Error at half of a surrogate pair, for which there is no such text
 */
export function canonicalTextOfJson(json: unknown): string {
  const text = canonicalize(json);
  if (text === undefined) throw new TypeError('This is no JSON');
  return text;
}

/**
 * The same for any value: what `JSON.stringify` leaves out or turns into a text is left out or turned first.
 *
 * @throws Error where there is no such text: a circle, a bigint, a function, half of a surrogate pair
 */
export function canonicalText(value: unknown): string {
  const json = JSON.stringify(value) as string | undefined;
  if (json === undefined) throw new TypeError('This is no JSON');
  return canonicalTextOfJson(JSON.parse(json));
}
