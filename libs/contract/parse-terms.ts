import { SlaError } from '#facts';
import type { z } from 'zod';
import { type Terms, termsShape } from './terms.js';

/** One thing that is wrong with terms, by its place: `guarantees.reaction.counting.hours`, `MISSING`. */
interface TermsProblem {
  readonly path: string;
  readonly problem: string;
  /** What could stand there. */
  readonly expected?: string;
}

const CODE = /^[A-Z_]+$/;

/**
 * Reads terms and says everything that is wrong with them at once.
 *
 * @throws SlaError `INVALID_TERMS` with `problems`: a list of `{ path, problem, expected? }`
 */
export function parseTerms(json: unknown): Terms {
  const result = termsShape.safeParse(json);
  const termsId = (json as { id?: unknown } | null)?.id;
  if (!result.success) {
    const problems = result.error.issues.flatMap((issue) => problemsOf(issue, json));
    throw new SlaError('INVALID_TERMS', { termsId, problems });
  }
  return result.data;
}

/** What the library found, as codes of ours, for which there are words in every language. */
function problemsOf(issue: z.core.$ZodIssue, json: unknown): TermsProblem[] {
  const keys = issue.path.map(String);
  const path = keys.join('.');
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ path: [...keys, key].join('.'), problem: 'UNKNOWN_FIELD_HERE' }));
  if (valueAt(json, issue.path) === undefined) return [{ path, problem: 'MISSING' }];
  switch (issue.code) {
    case 'invalid_type':
      return [{ path, problem: 'WRONG_KIND', expected: issue.expected }];
    case 'invalid_value':
      return [{ path, problem: 'NOT_ONE_OF', expected: issue.values.map(String).join(', ') }];
    case 'invalid_union':
      return [{ path, problem: 'NOT_ONE_OF', expected: optionsOf(issue).join(', ') }];
    case 'too_small':
      return [{ path, problem: issue.origin === 'array' ? 'EMPTY_LIST' : codeOf(issue, 'NOT_ABOVE_ZERO') }];
    default:
      return [{ path, problem: codeOf(issue, 'WRONG_FORM') }];
  }
}

function valueAt(json: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key], json);
}

function optionsOf(issue: z.core.$ZodIssue & { code: 'invalid_union' }): readonly string[] {
  return ('options' in issue ? (issue.options ?? []) : []).map(String);
}

/** Our own shapes name their codes. */
function codeOf({ message }: z.core.$ZodIssue, otherwise: string): string {
  return CODE.test(message) ? message : otherwise;
}
