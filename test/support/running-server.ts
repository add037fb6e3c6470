import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { startSla } from './command-line.js';

interface Listening {
  readonly url: string;
  readonly metricsUrl?: string;
}

export interface Answered {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

/** A real server in a process of its own, on ports that nobody else has. */
export class RunningServer {
  /** Everything that it has written to stderr: its log. */
  log = '';
  private readonly ended: Promise<number | null>;

  private constructor(
    private readonly child: ChildProcessWithoutNullStreams,
    readonly listening: Listening,
  ) {
    this.ended = once(child, 'close').then(([status]) => status as number | null);
  }

  /** @param variables of its environment */
  static async start(
    folder: string,
    variables: Readonly<Record<string, string>> = {},
  ): Promise<RunningServer> {
    const child = startSla(['serve', '--store', folder, '--port', '0', '--json'], {
      SLA_METRICS_PORT: '0',
      ...variables,
    });
    let log = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (log += text));
    const first = once(createInterface({ input: child.stdout }), 'line') as Promise<[string]>;
    const failed = once(child, 'close').then(() => Promise.reject(new Error(`It did not start: ${log}`)));
    const [line] = await Promise.race([first, failed]);
    failed.catch(() => undefined);
    const server = new RunningServer(child, JSON.parse(line) as Listening);
    server.log = log;
    child.stderr.on('data', (text: string) => (server.log += text));
    return server;
  }

  async post(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Answered> {
    const reply = await fetch(`${this.listening.url}/api/v1/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
    return { status: reply.status, body: (await reply.json()) as Answered['body'] };
  }

  /** @param path from the root */
  async get(path: string): Promise<Answered> {
    const reply = await fetch(this.listening.url + path);
    return { status: reply.status, body: (await reply.json()) as Answered['body'] };
  }

  /** ACME has package 2. */
  async signAcme(): Promise<void> {
    const [occurredAt, from] = ['2026-01-02T09:00:00+01:00', '2026-01-02'];
    const data = { name: 'ACME s.r.o.', email: 'it@acme.example' };
    await this.post('customers', { customerId: 'acme', occurredAt, data });
    const contract = { contractId: 'acme-1', termsId: 'variant-2', termsVersion: 1, from };
    await this.post('customers/acme/contracts', { occurredAt, data: contract });
  }

  /** A new ticket, and its id. */
  async report(subject = 'No dial tone'): Promise<Answered> {
    return this.post('tickets', { data: { customerId: 'acme', channel: 'phone', kind: 'fault', subject } });
  }

  async metrics(): Promise<string> {
    return (await fetch(this.listening.metricsUrl ?? '')).text();
  }

  /** Resolves with its exit status when it has ended. */
  async stop(signal: 'SIGTERM' | 'SIGINT' = 'SIGTERM'): Promise<number | null> {
    this.child.kill(signal);
    return this.ended;
  }
}
