import { createApplication, inFolder } from '../../apps/server/src/index.js';
import type { Clock } from '#event-store';
import { signedInAs, UNHURRIED } from './signed-in.js';

/** What came over the network. */
export interface RealAnswer {
  readonly status: number;
  readonly etag: string | null;
  readonly body: Readonly<Record<string, unknown>>;
}

/** The server at a port of this machine, asked through the network. */
export class RealServer {
  private constructor(
    private readonly application: Awaited<ReturnType<typeof createApplication>>,
    private readonly url: string,
  ) {}

  static async start(folder: string, clock: Clock): Promise<RealServer> {
    const application = await createApplication({ ...inFolder(folder), access: UNHURRIED }, clock);
    await application.listen(0, '127.0.0.1');
    return new RealServer(application, await application.getUrl());
  }

  async post(path: string, body: unknown, headers: Record<string, string> = {}): Promise<RealAnswer> {
    const answer = await fetch(`${this.url}/api/v1/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...signedInAs(this.application), ...headers },
      body: JSON.stringify(body),
    });
    const answered = (await answer.json()) as RealAnswer['body'];
    return { status: answer.status, etag: answer.headers.get('etag'), body: answered };
  }

  stop(): Promise<void> {
    return this.application.close();
  }
}
