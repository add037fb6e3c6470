import type { z } from 'zod';

/** Where something stands in a mapping: `['records', 'events', 0, 'type']`. */
export type Path = readonly (string | number)[];

/** One thing that is wrong with a mapping, with what its sentence needs. */
export interface MappingProblem {
  readonly path: Path;
  readonly problem: string;
  readonly [detail: string]: unknown;
}

const CODE = /^[A-Z_]+$/;

/** What the library found, as problems with codes of ours. */
export function problemsOf(issues: readonly z.core.$ZodIssue[], json: unknown): MappingProblem[] {
  return issues.flatMap((issue) => problemsOfIssue(issue, json, []));
}

function problemsOfIssue(issue: z.core.$ZodIssue, json: unknown, around: Path): MappingProblem[] {
  const path: Path = [...around, ...issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key))];
  const found = at(json, path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ path: [...path, key], problem: 'UNKNOWN_FIELD_HERE' }));
    case 'invalid_union':
      return problemsOfUnion(issue, json, path);
    case 'invalid_type':
      if (found === undefined) return [{ path, problem: 'MISSING_FIELD' }];
      return [{ path, problem: 'WRONG_KIND', expected: issue.expected }];
    case 'invalid_value':
      if (found === undefined) return [{ path, problem: 'MISSING_FIELD' }];
      return [{ path, problem: 'NOT_ONE_OF', expected: issue.values.map(String).join(', ') }];
    default:
      return [{ path, problem: codeOf(issue), ...('params' in issue ? issue.params : {}) }];
  }
}

/** Of several readings that all fail, the one that the author most probably meant: that for this kind of value. */
function problemsOfUnion(
  issue: z.core.$ZodIssue & { code: 'invalid_union' },
  json: unknown,
  path: Path,
): MappingProblem[] {
  const found = at(json, path);
  if (issue.discriminator !== undefined) {
    const expected = ('options' in issue ? (issue.options ?? []) : []).map(String).join(', ');
    return [
      {
        path: path.at(-1) === issue.discriminator ? path : [...path, issue.discriminator],
        problem: 'NOT_ONE_OF',
        expected,
      },
    ];
  }
  if (found === undefined) return [{ path, problem: 'MISSING_FIELD' }];
  const readings = issue.errors.filter((issues) => !issues.some((each) => isOfAnotherKind(each, found)));
  const meant = readings.at(-1);
  if (!meant)
    return [
      {
        path,
        problem: CODE.test(issue.message) ? issue.message : 'WRONG_KIND',
        expected: expectationsOf(issue),
      },
    ];
  return meant.flatMap((each) => problemsOfIssue(each, json, path));
}

function isOfAnotherKind(issue: z.core.$ZodIssue, found: unknown): boolean {
  if (issue.path.length > 0) return false;
  if (issue.code === 'invalid_union') {
    return issue.errors.every((issues) => issues.some((each) => isOfAnotherKind(each, found)));
  }
  return issue.code === 'invalid_type' || (issue.code === 'invalid_value' && typeof found !== 'string');
}

function expectationsOf(issue: z.core.$ZodIssue & { code: 'invalid_union' }): string {
  const expected = issue.errors
    .flat()
    .flatMap((each) => (each.code === 'invalid_type' ? [each.expected] : []));
  return [...new Set(expected)].join(', ');
}

function codeOf({ message }: z.core.$ZodIssue): string {
  return CODE.test(message) ? message : 'WRONG_KIND';
}

function at(json: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) => (value as Record<string, unknown> | undefined | null)?.[key],
    json,
  );
}
