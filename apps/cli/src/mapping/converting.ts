import { say } from '#wording';
import { showError } from '../errors.js';
import { writeLine } from '../output.js';
import type { MappingOptions } from './checking.js';
import { historyEvent } from './dry-run.js';
import { mappedFile, mappingIn } from './mapped-file.js';

/**
 * Writes the facts that a mapping makes of a file as a history on stdout, and names on stderr what cannot be mapped.
 *
 * @returns the number of problems
 * @throws SlaError as reading the mapping and the file does
 */
export async function convert(mappingFile: string, file: string, options: MappingOptions): Promise<number> {
  const source = await mappedFile(await mappingIn(mappingFile), file, options);
  for await (const { line, facts, problem } of source) {
    for (const fact of facts) await writeLine(historyEvent(fact));
    if (problem) showError(problem.at({ line }), options.lang);
  }
  const { records, facts, problems } = source.counts;
  const many = (unit: string, count: number): string => say(options.lang, `units.${unit}`, { count });
  const words = {
    records: many('records', records),
    events: many('events', facts),
    problems: many('problems', problems),
  };
  process.stderr.write(`${say(options.lang, 'mapping.summary', words)}\n`);
  return problems;
}
