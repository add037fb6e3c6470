import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SLA = fileURLToPath(new URL('../../apps/cli/sla.mjs', import.meta.url));

export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Starts the real `sla` command in a process of its own.
 *
 * @param variables of its environment, beside ours
 */
export function startSla(
  args: readonly string[],
  variables: Readonly<Record<string, string>> = {},
): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [SLA, ...args], {
    env: { ...process.env, NODE_OPTIONS: '', NO_COLOR: '1', ...variables },
  });
}

/** Runs the real `sla` command in a process of its own, and waits for its end. */
export function sla(
  args: readonly string[],
  input: string | Buffer = '',
  variables: Readonly<Record<string, string>> = {},
): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = startSla(args, variables);
    const output = { stdout: '', stderr: '' };
    for (const stream of ['stdout', 'stderr'] as const) {
      child[stream].setEncoding('utf8').on('data', (text: string) => (output[stream] += text));
    }
    child.on('error', reject).on('close', (status) => {
      resolve({ status, ...output });
    });
    // The command may stop before it has read everything.
    child.stdin.on('error', () => undefined).end(input);
  });
}

/** A file in a temporary folder of its own. */
export function temporaryFile(name: string, content: string | Buffer): string {
  const file = join(temporaryFolder(), name);
  writeFileSync(file, content);
  return file;
}

export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'sla-ledger-'));
}
