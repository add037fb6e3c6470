import { Command, CommanderError, Option } from 'commander';
import { addAccount } from './commands/account.js';
import { addAdvice } from './commands/advice.js';
import { addBackup } from './commands/backup.js';
import { addCalendar } from './commands/calendar.js';
import { addCopy } from './commands/copy.js';
import { addDemo } from './commands/demo.js';
import { addExplain } from './commands/explain.js';
import { addExport } from './commands/export.js';
import { addForget } from './commands/forget.js';
import { addImport } from './commands/import.js';
import { addJudge } from './commands/judge.js';
import { addKey } from './commands/key.js';
import { addLink } from './commands/link.js';
import { addMapping } from './commands/mapping.js';
import { addRebuild } from './commands/rebuild.js';
import { addReport } from './commands/report.js';
import { addRestore } from './commands/restore.js';
import { addServe } from './commands/serve.js';
import { addVerify } from './commands/verify.js';
import { exitStatusOf, showError } from './errors.js';

/** Those of the catalogue, which is loaded when something is said. */
const LANGUAGES = ['en', 'sk'];

/**
 * Runs one `sla` command. What a command needs is loaded when it runs, so that `--help` answers at once.
 *
 * @returns the exit status: 0 done, 1 a finding, 2 misuse
 */
export async function run(args: readonly string[]): Promise<number> {
  const program = new Command('sla')
    .description('Proves, for every promise in a support contract, whether it was kept.')
    .addOption(
      new Option('--lang <language>', 'language of what people read').choices(LANGUAGES).default('en'),
    )
    .exitOverride()
    .showHelpAfterError('Try --help.')
    .configureHelp({ showGlobalOptions: true });
  for (const add of [
    addJudge,
    addExplain,
    addReport,
    addAccount,
    addAdvice,
    addCalendar,
    addServe,
    addKey,
    addLink,
    addDemo,
    addImport,
    addExport,
    addVerify,
    addRebuild,
    addForget,
    addBackup,
    addCopy,
    addRestore,
    addMapping,
  ])
    add(program);
  process.stdout.on('error', ignoreClosedPipe);
  try {
    await program.parseAsync(args, { from: 'user' });
    return Number(process.exitCode ?? 0);
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    showError(error, languageOf(program));
    return exitStatusOf(error);
  }
}

function languageOf(program: Command): 'en' | 'sk' {
  return program.opts<{ lang: string }>().lang === 'sk' ? 'sk' : 'en';
}

/** Whoever reads our output may stop early (`| head`); that is no error. */
function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
}
