type Given<Parts> = { [Name in keyof Parts]?: Exclude<Parts[Name], undefined> };

/** What was given: an optional part of a request is there, and undefined, where nobody has given it. */
export function given<Parts extends object>(parts: Parts): Given<Parts> {
  const known = Object.entries(parts).filter(([, value]) => value !== undefined);
  return Object.fromEntries(known) as Given<Parts>;
}
