import { getMetadataStorage } from 'class-validator';

let isOnce = false;

/**
 * Has the rules of a class looked up once: the library goes through those of all classes at each request. Decorators have
 * run by the time that a class is asked for, and no request is checked by a part of its rules only (`groups`).
 */
export function lookUpRulesOnce(): void {
  if (isOnce) return;
  isOnce = true;
  const storage = getMetadataStorage();
  storage.getTargetValidationMetadatas = once(storage.getTargetValidationMetadatas.bind(storage));
  const group = storage.groupByPropertyName.bind(storage);
  // Without a prototype: else a field called `hasOwnProperty` would be taken for one that has rules.
  storage.groupByPropertyName = once((rules: Parameters<typeof group>[0]) =>
    Object.assign(Object.create(null) as object, group(rules)),
  );
}

/** The same function, which finds its answer once for what it is asked about first. */
function once<About extends object, Rest extends readonly unknown[], Answer extends object>(
  find: (about: About, ...rest: Rest) => Answer,
): typeof find {
  const answers = new WeakMap<About, Answer>();
  return (about, ...rest) => {
    const known = answers.get(about);
    if (known) return known;
    const answer = find(about, ...rest);
    answers.set(about, answer);
    return answer;
  };
}
