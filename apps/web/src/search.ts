/** What stands behind the path of an address. Every parameter is text; what it means is for the screen to say. */
export type Search = Readonly<Record<string, string | undefined>>;

/** An address's search is plain text on both sides: `?state=open`, and no quotes around what looks like a number. */
export function parseSearch(search: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(search));
}

export function stringifySearch(search: Readonly<Record<string, unknown>>): string {
  const stated = Object.entries(search).filter(
    (entry): entry is [string, string | number | boolean] =>
      ['string', 'number', 'boolean'].includes(typeof entry[1]) && entry[1] !== '',
  );
  const text = new URLSearchParams(stated.map(([name, value]) => [name, String(value)])).toString();
  return text === '' ? '' : `?${text}`;
}
