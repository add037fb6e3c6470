import { type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { SignedIn } from '#access';
import { sla, startSla, temporaryFolder } from '../../support/command-line.js';
import { signedInOn } from '../../support/signed-in.js';

/** A real server over the demo's half-year, in a process of its own, that can go away and come back at the same place. */
export class ServedDemo {
  private constructor(
    private readonly folder: string,
    private child: ChildProcessWithoutNullStreams,
    readonly url: string,
    /** Signs in once: what the server prints for whoever starts it. */
    readonly link: string,
  ) {}

  static async start(): Promise<ServedDemo> {
    const folder = temporaryFolder();
    const played = await sla(['demo', '--store', folder]);
    if (played.status !== 0) throw new Error(played.stderr);
    const { child, url, link } = await serve(folder, '0');
    return new ServedDemo(folder, child, url, link);
  }

  /** The cookie of a session for somebody, as a browser keeps it. */
  cookieFor(somebody: SignedIn): { name: string; value: string; url: string } {
    const [name = '', value = ''] = (signedInOn(this.folder, somebody).cookie ?? '').split('=');
    return { name, value, url: this.url };
  }

  /** What `sla link` prints for somebody, beside the server. */
  async linkFor(id: string, ...roles: readonly string[]): Promise<string> {
    const place = ['--store', this.folder, '--port', new URL(this.url).port];
    const printed = await sla(['link', ...place, '--as', id, '--role', ...roles, '--json']);
    if (printed.status !== 0) throw new Error(printed.stderr);
    return (JSON.parse(printed.stdout) as { link: string }).link;
  }

  async goAway(): Promise<void> {
    const ended = once(this.child, 'close');
    this.child.kill('SIGKILL');
    await ended;
  }

  async comeBack(): Promise<void> {
    ({ child: this.child } = await serve(this.folder, new URL(this.url).port));
  }

  async stop(): Promise<void> {
    await this.goAway();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

async function serve(folder: string, port: string) {
  const child = startSla(['serve', '--store', folder, '--port', port, '--json'], {
    SLA_METRICS_PORT: 'off',
    SLA_LIMIT_PERSON: '1000000',
    SLA_LIMIT_ADDRESS: '1000000',
  });
  let log = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (log += text));
  const first = once(createInterface({ input: child.stdout }), 'line') as Promise<[string]>;
  const failed = once(child, 'close').then(() => Promise.reject(new Error(`It did not start: ${log}`)));
  const [line] = await Promise.race([first, failed]);
  failed.catch(() => undefined);
  return { child, ...(JSON.parse(line) as { url: string; link: string }) };
}
