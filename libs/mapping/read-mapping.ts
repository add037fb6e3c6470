import { SlaError } from '#facts';
import { checkEvents } from './format/check-events.js';
import { checkSource } from './format/check-source.js';
import { checkUses } from './format/check-uses.js';
import { type Mapping, mappingShape } from './format/mapping-shape.js';
import { type MappingProblem, problemsOf } from './format/problems.js';
import { readYaml } from './format/yaml-document.js';

/** Characters of a mapping file: ten times the longest that anybody would write. */
const LONGEST = 1024 * 1024;

/**
 * Reads a mapping and says everything that is wrong with it at once.
 *
 * @throws SlaError `MAPPING_TOO_LONG`; `INVALID_MAPPING` with `problems`, each with `path`, `problem` and its `line`
 */
export function readMapping(yamlText: string): Mapping {
  if (yamlText.length > LONGEST) throw new SlaError('MAPPING_TOO_LONG', { limit: LONGEST });
  const { json, problems, lineOf } = readYaml(yamlText);
  if (problems.length > 0) throw invalid(problems, lineOf);
  const result = mappingShape.safeParse(json);
  if (!result.success) throw invalid(problemsOf(result.error.issues, json), lineOf);
  const mapping = result.data;
  const found = [...checkSource(mapping), ...checkUses(mapping), ...checkEvents(mapping)];
  if (found.length > 0) throw invalid(found, lineOf);
  return mapping;
}

function invalid(
  problems: readonly MappingProblem[],
  lineOf: (path: MappingProblem['path']) => number,
): SlaError {
  const placed = problems.map((each) => ({ line: lineOf(each.path), ...each, path: each.path.join('.') }));
  return new SlaError('INVALID_MAPPING', { problems: placed.sort((a, b) => a.line - b.line) });
}
