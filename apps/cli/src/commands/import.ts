import type { Command } from 'commander';
import { DEFAULT_STORE } from '../facts-source.js';
import type { ImportOptions } from '../importing/import-options.js';

export function addImport(program: Command): void {
  program
    .command('import')
    .description(
      "bring the facts of a history file (.jsonl), or of another system's export, into the embedded store",
    )
    .argument(
      '<file>',
      'history file, one event per line, or an export with --mapping; - for the standard input',
    )
    .option('--mapping <file>', 'mapping file (YAML) that says what the records of an export become')
    .option('--zone <zone>', 'IANA zone of times without an offset, where the mapping names none')
    .option('--key <file>', 'file with the key of ids that are keyed hashes (ids.*.fit: keyed)')
    .option('--store <folder>', 'folder of the embedded store; made where there is none', DEFAULT_STORE)
    .option('--rejects <file>', 'where rejected lines go (default: FILE.rejected.jsonl)')
    .option('--strict', 'import nothing at all where anything would be rejected')
    .option('--dry-run', 'say what would be imported and rejected, and write nothing into the store')
    .option('--json', 'for programs: what came of it, as JSON on stdout')
    .addHelpText(
      'after',
      `
Examples:
  sla import history.jsonl
  sla import history.jsonl --dry-run
  sla import history.rejected.jsonl --json
  sla import tickets.csv --mapping tickets.mapping.yaml --zone Europe/Bratislava --dry-run
  zcat history.jsonl.gz | sla import - --store /srv/sla --rejects rejected.jsonl

Facts are accepted in the order of the file, by the same rules as commands. A line that is refused or no fact goes to
the file of rejected lines, with its number and the reason; the rest is imported. Mend what is wrong there, and import
that file: a rejected line is read as what it was.

The same file again changes nothing, and an import that was interrupted goes on when the same command is given again.
With a mapping, --dry-run shows the first events that it makes, and every problem; see also sla mapping check.

What a file says about when facts were recorded (recordedAt) is kept as a claim, beside the store's own time. No server
may have the store open; with --dry-run it may.

Exit status: 0 all is in the store, 1 something was rejected, 2 misuse.`,
    )
    .action(async (file: string, _options: unknown, command: Command) => {
      const { importFile } = await import('../importing/importing.js');
      await importFile(file, command.optsWithGlobals<ImportOptions>());
    });
}
