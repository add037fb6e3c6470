/** A text as two versions have it: what both say before and after, and what each says between. */
export interface TextDifference {
  readonly start: string;
  readonly before: string;
  readonly after: string;
  readonly end: string;
}

/** Whole words, with the space that follows them. */
const WORD = /\S+\s*/g;

/** Where two texts part and where they meet again, so that nobody has to look for it. */
export function textDifference(before: string, after: string): TextDifference {
  const [was, is] = [before.match(WORD) ?? [], after.match(WORD) ?? []];
  const least = Math.min(was.length, is.length);
  let start = 0;
  while (start < least && was[start] === is[start]) start += 1;
  let end = 0;
  while (end < least - start && was.at(-1 - end) === is.at(-1 - end)) end += 1;
  const between = (words: readonly string[]): string => words.slice(start, words.length - end).join('');
  return {
    start: was.slice(0, start).join(''),
    before: between(was),
    after: between(is),
    end: end === 0 ? '' : was.slice(-end).join(''),
  };
}
