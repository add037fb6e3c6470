import { SlaError } from '#facts';
import type { Mapping } from '#mapping';
import { type Language, type Problem, problemTexts, say } from '#wording';
import { writeLine, writeText } from '../output.js';
import { dryRun } from './dry-run.js';
import { mappedFile, type MappingArguments, mappingIn } from './mapped-file.js';

export interface MappingOptions extends MappingArguments {
  readonly lang: Language;
}

export interface CheckOptions extends MappingOptions {
  readonly first: number;
  readonly json?: true;
}

/**
 * Checks a mapping, and with a file what it makes of it.
 *
 * @returns the number of problems
 * @throws SlaError `FILE_NOT_READABLE`; what `mapSource` and its lines throw
 */
export async function checkMapping(
  mappingFile: string,
  file: string | undefined,
  options: CheckOptions,
): Promise<number> {
  const found = await mappingOrProblems(mappingFile);
  if ('problems' in found) {
    await showProblems(found.problems, mappingFile, options);
    return found.problems.length;
  }
  if (file !== undefined) return dryRun(await mappedFile(found.mapping, file, options), options);
  if (options.json) await writeLine({ mapping: mappingFile, problems: 0 });
  else process.stderr.write(`${say(options.lang, 'mapping.valid')}\n`);
  return 0;
}

async function mappingOrProblems(file: string): Promise<{ mapping: Mapping } | { problems: Problem[] }> {
  try {
    return { mapping: await mappingIn(file) };
  } catch (error) {
    if (error instanceof SlaError && error.code === 'INVALID_MAPPING') {
      return { problems: error.data.problems as Problem[] };
    }
    throw error;
  }
}

async function showProblems(
  problems: readonly Problem[],
  file: string,
  { json, lang }: CheckOptions,
): Promise<void> {
  for (const problem of problems) {
    const [message = ''] = problemTexts([problem], lang);
    const { problem: code, path, line } = problem;
    if (json) await writeLine({ problem: { code, message, file, path, line } });
    else await writeText(`${say(lang, 'place.file', { file })}${message}\n`);
  }
}
