import { type Command, InvalidArgumentError, Option } from 'commander';
import type { DemoOptions } from '../demo/demo.js';

export function addDemo(program: Command): void {
  program
    .command('demo')
    .description("play half a year of a made-up supplier's life into a fresh store, and show what was kept")
    .addOption(
      new Option('--store <folder>', "folder of the embedded store; an earlier demo's is replaced").default(
        'demo-data',
      ),
    )
    .addOption(
      new Option('--seed <number>', 'another one gives another half-year')
        .default(2026)
        .argParser(seedOption),
    )
    .option('--json', 'for programs: one JSON object instead of text')
    .addHelpText(
      'after',
      `
Examples:
  sla demo
  sla demo --store /tmp/half-year --lang sk
  sla demo --seed 7 --json

The same seed gives the same events, to the byte. A store that is not a demo's is never replaced.

Exit status: 0 played, 2 misuse.`,
    )
    .action(async (_options: unknown, command: Command) => {
      const { demo } = await import('../demo/demo.js');
      await demo(command.optsWithGlobals<DemoOptions>());
    });
}

function seedOption(text: string): number {
  const seed = Number(text);
  if (/^\d{1,10}$/.test(text) && seed < 2 ** 32) return seed;
  throw new InvalidArgumentError('Write a whole number from 0 to 4294967295.');
}
