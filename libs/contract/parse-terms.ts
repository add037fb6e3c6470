import { SlaError } from '#facts';
import { type Terms, termsShape } from './terms.js';

/**
 * Reads terms and says everything that is wrong with them at once.
 *
 * @throws SlaError `INVALID_TERMS` with `problems`: a list of `{ path, problem }`
 */
export function parseTerms(json: unknown): Terms {
  const result = termsShape.safeParse(json);
  const termsId = (json as { id?: unknown } | null)?.id;
  if (!result.success) {
    const problems = result.error.issues.map((issue) => ({
      path: issue.path.map(String).join('.'),
      problem: issue.message,
    }));
    throw new SlaError('INVALID_TERMS', { termsId, problems });
  }
  return result.data;
}
