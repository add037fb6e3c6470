import { type Command, InvalidArgumentError } from 'commander';
import type { CheckOptions, MappingOptions } from '../mapping/checking.js';

export function addMapping(program: Command): void {
  const mapping = program
    .command('mapping')
    .description('turn exports of other systems into facts, by a mapping file (docs/mapping.md)');
  addCheck(mapping);
  addConvert(mapping);
}

function addCheck(mapping: Command): void {
  addZoneAndKey(
    mapping
      .command('check')
      .description('check a mapping; with a file, show the first events that it makes and every problem')
      .argument('<mapping>', 'mapping file (YAML)')
      .argument('[file]', 'export of another system (CSV or JSON), or - for the standard input'),
  )
    .option('--first <count>', 'how many events to show', countOption, 10)
    .option('--json', 'for programs: one JSON object per line')
    .addHelpText(
      'after',
      `
Examples:
  sla mapping check helpdesk.yaml
  sla mapping check helpdesk.yaml tickets.csv --zone Europe/Bratislava
  gunzip -c tickets.csv.gz | sla mapping check helpdesk.yaml - --json

Nothing is stored. Whether a store accepts the events depends on what it holds: that is found by importing.

Exit status: 0 no problem, 1 the mapping or the file has one, 2 misuse.`,
    )
    .action(async (mappingFile: string, file: string | undefined, _options: unknown, command: Command) => {
      const { checkMapping } = await import('../mapping/checking.js');
      const problems = await checkMapping(mappingFile, file, command.optsWithGlobals<CheckOptions>());
      if (problems > 0) process.exitCode = 1;
    });
}

function addConvert(mapping: Command): void {
  addZoneAndKey(
    mapping
      .command('convert')
      .description('write the facts as a history file, which sla judge reads')
      .argument('<mapping>', 'mapping file (YAML)')
      .argument('<file>', 'export of another system (CSV or JSON), or - for the standard input'),
  )
    .option('--json', 'one JSON object per line (this command knows nothing else)', true)
    .addHelpText(
      'after',
      `
Example:
  sla mapping convert helpdesk.yaml tickets.csv > history.jsonl && sla judge history.jsonl

What cannot be mapped is named on stderr, line by line; the rest is written all the same.

Exit status: 0 everything was written, 1 something could not be mapped, 2 misuse.`,
    )
    .action(async (mappingFile: string, file: string, _options: unknown, command: Command) => {
      const { convert } = await import('../mapping/converting.js');
      const problems = await convert(mappingFile, file, command.optsWithGlobals<MappingOptions>());
      if (problems > 0) process.exitCode = 1;
    });
}

function addZoneAndKey(command: Command): Command {
  return command
    .option('--zone <zone>', 'IANA zone of local times, where the mapping names none')
    .option('--key <file>', 'file with the key for ids that are keyed hashes');
}

function countOption(text: string): number {
  const count = Number(text);
  if (Number.isInteger(count) && count >= 0) return count;
  throw new InvalidArgumentError('Write a whole number.');
}
