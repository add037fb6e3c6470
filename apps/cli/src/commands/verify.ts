import { type Command, InvalidArgumentError } from 'commander';
import { DEFAULT_STORE } from '../facts-source.js';
import type { VerifyingOptions } from '../verifying.js';

export function addVerify(program: Command): void {
  program
    .command('verify')
    .description('compute the chain of hashes anew, and compare the views with every event')
    .option('--store <folder>', 'folder of the embedded store', DEFAULT_STORE)
    .option('--root <hex>', 'compare the root of all heads with one that was noted earlier', rootOption)
    .option('--position <number>', 'the position at which it was noted (default: the newest)', positionOption)
    .option('--json', 'for programs: one JSON object instead of text')
    .addHelpText(
      'after',
      `
Examples:
  sla verify
  sla verify --root 3b0c…e1 --position 4711     (has anything up to there been changed since?)
  sla verify --store /srv/sla --json

It names the first event that does not fit, reads beside a running server, and needs no keys. Whoever can write to
the store could compute a whole chain anew: only a root that was noted elsewhere shows that.

It also replays everything up to where the views are (in the folder, or where VIEWS_URL says) and names the rows that
differ.

Exit status: 0 everything fits, 1 something does not, 2 misuse.`,
    )
    .action(async (_options: unknown, command: Command) => {
      const { verify } = await import('../verifying.js');
      if (!(await verify(command.optsWithGlobals<VerifyingOptions>()))) process.exitCode = 1;
    });
}

function rootOption(text: string): string {
  if (/^[0-9a-f]{64}$/i.test(text)) return text.toLowerCase();
  throw new InvalidArgumentError('Write the 64 hexadecimal digits that sla verify has printed.');
}

function positionOption(text: string): string {
  if (/^\d{1,18}$/.test(text)) return text;
  throw new InvalidArgumentError('Write the position that sla verify has printed.');
}
