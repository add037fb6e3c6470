import { say } from '#wording';
import { writeLine } from '../output.js';
import { reasonOf } from './reason.js';
import type { Imported, ImportOptions } from './import-options.js';

/** Says what came of an import: words on stderr, or an object on stdout. */
export async function report(
  imported: Imported,
  { store, json, strict, lang }: ImportOptions,
): Promise<void> {
  const { isRehearsal, rejectsFile, rejected, alreadyThere, shown } = imported;
  if (json) {
    const counts = { imported: imported.imported, alreadyThere, rejected };
    await writeLine({ ...counts, rejects: rejectsFile ?? null, store, written: !isRehearsal });
    return;
  }
  for (const { line, problem } of shown) {
    tell(`${say(lang, 'place.line', { line: line.line })}${problem.code}: ${reasonOf(problem, lang)}`);
  }
  const events = (count: number): string => say(lang, 'units.events', { count });
  const told = { store, imported: events(imported.imported), found: events(alreadyThere) };
  tell(say(lang, isRehearsal ? 'importing.rehearsed' : 'importing.imported', told));
  if (rejected === 0) return;
  const lines = say(lang, 'units.lines', { count: rejected });
  tell(
    say(lang, rejectsFile === undefined ? 'importing.rejected' : 'importing.rejectedTo', {
      lines,
      file: rejectsFile,
    }),
  );
  if (strict && isRehearsal) tell(say(lang, 'importing.refused'));
}

function tell(text: string): void {
  process.stderr.write(`${text}\n`);
}
