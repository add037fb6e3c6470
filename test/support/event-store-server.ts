import { createApplication, inFolder, inMemory } from '../../apps/server/src/index.js';
import { type Clock, EventStore } from '#event-store';
import { LedgerViews } from '#projection';
import { signedInAs, UNHURRIED } from './signed-in.js';

type Application = Awaited<ReturnType<typeof createApplication>>;

export interface Answer {
  readonly status: number;
  readonly etag: string | undefined;
  readonly contentType: string | undefined;
  readonly body: Readonly<Record<string, unknown>>;
}

/** The server over files in a folder, asked without a network, by a manager who is signed in. */
export class ServerUnderTest {
  private constructor(private readonly application: Application) {}

  static async start(folder: string, clock: Clock): Promise<ServerUnderTest> {
    return new ServerUnderTest(await createApplication({ ...inFolder(folder), access: UNHURRIED }, clock));
  }

  /** The same without files: nothing is left of it. */
  static async startInMemory(clock: Clock): Promise<ServerUnderTest> {
    return new ServerUnderTest(await createApplication({ ...inMemory(), access: UNHURRIED }, clock));
  }

  get store(): EventStore {
    return this.application.get(EventStore);
  }

  get view(): LedgerViews {
    return this.application.get(LedgerViews);
  }

  /** What somebody posts who has signed in, and may approve. */
  as(person: string): Pick<ServerUnderTest, 'post'> {
    const signedIn = (): Record<string, string> =>
      signedInAs(this.application, { id: person, roles: ['manager'], means: 'link' });
    return { post: (path, body, headers) => this.post(path, body, { ...headers, ...signedIn() }) };
  }

  post(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Answer> {
    return this.ask('POST', `/api/v1/${path}`, { payload: JSON.stringify(body), headers });
  }

  postText(path: string, payload: string): Promise<Answer> {
    return this.ask('POST', `/api/v1/${path}`, { payload });
  }

  get(
    path: string,
    query: Record<string, string> = {},
    headers: Record<string, string> = {},
  ): Promise<Answer> {
    return this.ask('GET', `/api/v1/${path}?${new URLSearchParams(query).toString()}`, { headers });
  }

  getPlain(path: string): Promise<Answer> {
    return this.ask('GET', path);
  }

  /** What an answer says it belongs to, whatever else it says. */
  async correlationIdOf(path: string, headers: Record<string, string> = {}): Promise<unknown> {
    const { headers: answered } = await this.application.inject({ url: `/api/v1/${path}`, headers });
    return answered['x-correlation-id'];
  }

  stop(): Promise<void> {
    return this.application.close();
  }

  private async ask(
    method: 'GET' | 'POST',
    url: string,
    { payload, headers = {} }: { payload?: string; headers?: Record<string, string> } = {},
  ): Promise<Answer> {
    const reply = await this.application.inject({
      method,
      url,
      headers: {
        ...signedInAs(this.application),
        ...(payload !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(payload !== undefined && { payload }),
    });
    return {
      status: reply.statusCode,
      etag: reply.headers.etag,
      contentType: reply.headers['content-type'],
      body: reply.body === '' ? {} : reply.json(),
    };
  }
}
