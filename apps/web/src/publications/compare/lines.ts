import type { Say } from '../../i18n/catalogue.js';
import type { Language } from '../../i18n/language.js';

/** One thing that terms or a calendar say, in words. Two versions say the same where the same is said under each key. */
export interface Line {
  readonly key: string;
  /** What it belongs to, in words: lines of one group stand together. */
  readonly group: string;
  readonly name: string;
  readonly value: string;
}

/** In which words lines are told. */
export interface Telling {
  readonly say: Say;
  readonly language: Language;
}

export type LineDifference = Pick<Line, 'key' | 'group' | 'name'> &
  (
    | { readonly kind: 'added'; readonly after: string }
    | { readonly kind: 'removed'; readonly before: string }
    | { readonly kind: 'changed'; readonly before: string; readonly after: string }
  );

/** What the later lines say otherwise, in their order; what is gone stands at the end of its group. */
export function differencesOf(before: readonly Line[], after: readonly Line[]): LineDifference[] {
  const [was, is] = [byKey(before), byKey(after)];
  const differences = after.flatMap((line): LineDifference[] => {
    const { key, group, name, value } = line;
    const earlier = was.get(key);
    if (!earlier) return [{ key, group, name, kind: 'added', after: value }];
    if (earlier.value === value) return [];
    return [{ key, group, name, kind: 'changed', before: earlier.value, after: value }];
  });
  const gone = before
    .filter(({ key }) => !is.has(key))
    .map(({ key, group, name, value }): LineDifference => ({
      ...{ key, group, name },
      ...{ kind: 'removed', before: value },
    }));
  return [...differences, ...gone];
}

function byKey(lines: readonly Line[]): ReadonlyMap<string, Line> {
  return new Map(lines.map((line) => [line.key, line]));
}
