import { type Command, InvalidArgumentError, Option } from 'commander';
import { addReadingOptions } from '../facts-source.js';
import type { ReportOptions } from '../reporting.js';

const MOST_MONTHS = 60;

export function addReport(program: Command): void {
  addReadingOptions(
    program
      .command('report')
      .description(
        "a month's promises: kept, broken, excused, by how much, the trend, and whether none is missing",
      )
      .option('--month <yyyy-mm...>', 'one month or several (default: all that have promises)')
      .option('--customer <id>', 'only what was promised to one customer')
      .option('--months <number>', 'over how many months the trend goes, that one included', trendOption, 6),
  )
    .addOption(new Option('--csv', 'a table for spreadsheets (RFC 4180)').conflicts(['json', 'markdown']))
    .addOption(new Option('--bom', 'with --csv: begin with a byte order mark, which spreadsheets need'))
    .addOption(new Option('--markdown', 'a page to be pasted').conflicts(['json', 'csv']))
    .option('--out <file>', 'write a file instead of the standard output; it appears when it is whole')
    .option('--force', 'replace the file where there is one')
    .addHelpText('after', HELP)
    .action(async (_options: unknown, command: Command) => {
      const options = command.optsWithGlobals<ReportOptions>();
      if (options.bom && !options.csv) {
        command.error('--bom is for --csv only.', { exitCode: 2, code: 'sla.misuse' });
      }
      const { report } = await import('../reporting.js');
      if ((await report(options)) > 0) process.exitCode = 1;
    });
}

const HELP = `
Examples:
  sla report --month 2026-03
  sla report --month 2026-03 --customer acme --markdown --out acme-2026-03.md
  sla report --month 2026-01 2026-02 2026-03 --csv --bom --out quarter.csv
  sla report --month 2026-03 --history history.jsonl --json
  sla report --history history.jsonl          (all months)

A promise belongs to the local month in which its clock started. Rates are kept of kept and broken, rounded down; what
runs, was superseded or does not apply is in none of them, and neither are targets. Margins are the least time to
spare, in plain time and, where the promise counts so, in service time; below zero the promise was broken by that much.

The rows are compared with the duties that the facts call for, found anew without the judge. --json writes an object per
month, of format 1 (docs/report.md).

Exit status: 0 reported (also where promises are broken), 1 a row is missing, double or unexpected, or something could
not be judged, 2 misuse.`;

function trendOption(text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number >= 1 && number <= MOST_MONTHS) return number;
  throw new InvalidArgumentError(`Write a number from 1 to ${MOST_MONTHS}.`);
}
