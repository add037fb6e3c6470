/** Media ranges of an `Accept` with their weights (RFC 9110, section 12.5.1); ours have no use for quoted parameters. */
const RANGE = /^\s*([\w!#$&^.+*-]+\/[\w!#$&^.+*-]+)\s*(?:;(.*))?$/;
const WEIGHT = /;\s*q\s*=\s*(0(?:\.\d{0,3})?|1(?:\.0{0,3})?)\s*(?:;|$)/i;

/**
 * True where somebody would rather have CSV than JSON: it weighs more, or as much and is named more exactly. Whoever takes
 * neither gets JSON.
 */
export function prefersCsv(accept = ''): boolean {
  const ranges = accept.split(',').map(rangeOf);
  const [csv, json] = [wish(ranges, 'text/csv'), wish(ranges, 'application/json')];
  return (
    csv.weight > json.weight ||
    (csv.weight > 0 && csv.weight === json.weight && csv.exactness > json.exactness)
  );
}

interface Range {
  readonly type: string;
  readonly weight: number;
}

function rangeOf(text: string): Range {
  const [, type = '', parameters = ''] = RANGE.exec(text) ?? [];
  return { type: type.toLowerCase(), weight: Number(WEIGHT.exec(`;${parameters}`)?.[1] ?? 1) };
}

/** The most exact of the ranges that a type lies in decides how much it is wanted. */
function wish(
  ranges: readonly Range[],
  type: string,
): { readonly weight: number; readonly exactness: number } {
  const inOrder = ['*/*', `${type.split('/')[0] ?? ''}/*`, type];
  for (let exactness = inOrder.length - 1; exactness >= 0; exactness -= 1) {
    const range = ranges.find((each) => each.type === inOrder[exactness]);
    if (range) return { weight: range.weight, exactness };
  }
  return { weight: 0, exactness: -1 };
}
