import type { Command } from 'commander';
import type { Language } from '#wording';

export function addCalendar(program: Command): void {
  program
    .command('calendar')
    .description('answer questions of business time')
    .command('compute')
    .description('answer one question per line: deadline, elapsed, is_open, next_open; needs no store')
    .argument('<file>', 'questions, one JSON object per line, or - for the standard input')
    .option('--json', 'one JSON object per line (this command knows nothing else)', true)
    .addHelpText(
      'after',
      `
Example: when have 2 hours of service time passed?
  echo '{"id":"a","op":"deadline","start":"2026-03-27T15:30:00+01:00","amount_seconds":7200,
         "calendar":{"timezone":"Europe/Bratislava","weekly":{"fri":[["08:30","17:00"]],"mon":[["08:30","17:00"]]}}}' | tr -d '\\n' |
    sla calendar compute -

Exit status: 0 all answered, 1 a question could not be answered, 2 misuse.`,
    )
    .action(async (file: string, _options: unknown, command: Command) => {
      const { lang } = command.optsWithGlobals<{ lang: Language }>();
      const [{ computeCalendarLines }, { linesOf }, { open }, { counted }, { writeText }] = await Promise.all(
        [
          import('./calendar-compute.js'),
          import('#history'),
          import('../files.js'),
          import('../progress.js'),
          import('../output.js'),
        ],
      );
      const { chunks, size } = await open(file);
      const { failed } = await computeCalendarLines(
        linesOf(counted(chunks, size)),
        (line) => writeText(`${line}\n`),
        lang,
      );
      if (failed > 0) process.exitCode = 1;
    });
}
