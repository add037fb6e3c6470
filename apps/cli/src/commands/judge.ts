import { type Command, Option } from 'commander';
import { instantOption, type JudgeOptions } from '../options.js';

export function addJudge(program: Command): void {
  program
    .command('judge')
    .description('judge a history file: one verdict per line, for every promise, without any store')
    .argument('[file]', 'history file (.jsonl), or - for the standard input')
    .option(
      '--as-of <instant>',
      'what was due and done by then (default: the newest occurredAt)',
      instantOption,
    )
    .option('--as-known-at <instant>', 'only what had been recorded by then', instantOption)
    .option('--explain', 'add to each verdict where it comes from, interval by interval')
    .option('--terms <folder>', 'terms (*.json) beside those that ship with the product')
    .option('--calendars <folder>', 'calendars (*.json) beside those that ship with the product')
    .option('--cases <file>', 'judge many histories at once: one {case, history, asOf?, asKnownAt?} per line')
    .addOption(
      new Option('--json', 'one JSON object per line (this command knows nothing else)').default(true),
    )
    .addHelpText(
      'after',
      `
Examples:
  sla judge history.jsonl
  sla judge history.jsonl --as-of 2026-04-01T00:00:00+02:00 --explain
  sla judge --cases cases.jsonl

Exit status: 0 judged (also where promises are broken), 1 something could not be judged, 2 misuse.`,
    )
    .action(async (file: string | undefined, _options: unknown, command: Command) => {
      const options = command.optsWithGlobals<JudgeOptions>();
      if ((file === undefined) === (options.cases === undefined)) {
        command.error('Name either a history file or --cases.', { exitCode: 2, code: 'sla.misuse' });
      }
      const { judgeCases, judgeFile } = await import('../judging.js');
      const failed =
        options.cases === undefined
          ? await judgeFile(file ?? '-', options)
          : await judgeCases(options.cases, options);
      if (failed > 0) process.exitCode = 1;
    });
}
