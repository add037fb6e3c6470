import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';

const APPENDING = fileURLToPath(new URL('../durability/appending.mjs', import.meta.url));

/** What `appending.mjs` is told. */
export interface Appending {
  readonly file: string;
  readonly callers: number;
  readonly name: string;
  readonly batches?: number;
}

/** The command that starts it, for whoever starts it through something else. */
export function commandOf({ file, callers, name, batches }: Appending): readonly string[] {
  const counts = [String(callers), name, ...(batches === undefined ? [] : [String(batches)])];
  return [process.execPath, APPENDING, file, ...counts];
}

/** A process that appends, and what it has acknowledged. */
export class AppendingProcess {
  readonly acknowledged: string[] = [];
  private readonly child: ChildProcessByStdio<null, Readable, null>;
  private readonly firstAcknowledgement: Promise<unknown>;
  private readonly ended: Promise<NodeJS.Signals | null>;

  constructor(appending: Appending) {
    const [command = '', ...args] = commandOf(appending);
    const child = spawn(command, args, {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, NODE_OPTIONS: '' },
    });
    this.child = child;
    const lines = createInterface({ input: child.stdout });
    lines.on('line', (line) => this.acknowledged.push(line.replace('ACK ', '')));
    this.firstAcknowledgement = once(lines, 'line');
    const read = once(lines, 'close');
    this.ended = new Promise((resolve) => {
      child.once('close', (_status, signal) => void read.then(() => resolve(signal)));
    });
  }

  get pid(): number | undefined {
    return this.child.pid;
  }

  /** Resolves when something was acknowledged, or when the process has ended before. */
  async hasBegun(): Promise<void> {
    await Promise.race([this.firstAcknowledgement, this.ended]);
  }

  /**
   * As when the machine runs out of memory: without a chance to tidy up. Resolves when all it said has been read, with
   * the signal that ended it; `null` where it had ended by itself.
   */
  kill(): Promise<NodeJS.Signals | null> {
    this.child.kill('SIGKILL');
    return this.ended;
  }
}
