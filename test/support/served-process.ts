import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { signedInOn } from './signed-in.js';

const SLA = fileURLToPath(new URL('../../apps/cli/sla.mjs', import.meta.url));

/** A request that can be sent again: the same key, the same words. */
export interface KeyedRequest {
  readonly key: string;
  readonly path: string;
  readonly body: object;
}

/** A server in a process of its own, over a folder, as an operator starts it: on the embedded store unless told otherwise. */
export class ServedProcess {
  private readonly child: ChildProcessByStdio<null, Readable, null>;
  private readonly firstLine: Promise<string>;
  private readonly ended: Promise<unknown>;
  private session: Record<string, string> | undefined;

  /** @param variables of its environment */
  constructor(
    private readonly folder: string,
    variables: Readonly<Record<string, string>> = {},
  ) {
    const args = ['serve', '--port', '0', '--json'];
    this.child = spawn(process.execPath, [SLA, ...args], {
      stdio: ['ignore', 'pipe', 'inherit'],
      // Nobody waits for the next minute in a test.
      env: {
        ...process.env,
        ...{ NODE_OPTIONS: '', SLA_LIMIT_PERSON: '1000000', SLA_METRICS_PORT: 'off', SLA_DATA: folder },
        // Only what a reader of the test's output has to know.
        SLA_LOG_LEVEL: 'error',
        ...variables,
      },
    });
    this.ended = once(this.child, 'close');
    const lines = createInterface({ input: this.child.stdout });
    this.firstLine = once(lines, 'line').then(([line]) => String(line));
  }

  /** The text of its answer; nothing where none came, so that nobody knows whether it was done. */
  async post({ key, path, body }: KeyedRequest): Promise<string | undefined> {
    const url = await this.url();
    try {
      const answer = await fetch(`${url}/api/v1/${path}`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'idempotency-key': `"${key}"`,
          ...this.signedIn(),
        },
        body: JSON.stringify(body),
      });
      const text = await answer.text();
      if (answer.status !== 201) throw new Error(`${path}: ${text}`);
      return text;
    } catch (error) {
      // What fetch throws where the connection broke, by name: in a test it comes from another realm.
      if ((error as Error).name === 'TypeError') return undefined;
      throw error;
    }
  }

  async get(path: string): Promise<unknown> {
    const url = await this.url();
    return (await fetch(`${url}/${path}`, { headers: this.signedIn() })).json();
  }

  /** Once it listens, for then there is a file of sessions. */
  private signedIn(): Record<string, string> {
    return (this.session ??= signedInOn(this.folder));
  }

  /** Resolves when it listens. */
  async url(): Promise<string> {
    return (JSON.parse(await this.firstLine) as { url: string }).url;
  }

  /** Without a chance to tidy up. */
  async kill(): Promise<void> {
    this.child.kill('SIGKILL');
    await this.ended;
  }
}
