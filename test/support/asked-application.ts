import { expect } from '@jest/globals';
import { ApplicationUnderTest, type Reply } from './application-under-test.js';

export type Who = Parameters<ApplicationUnderTest['as']>[0];

/** An application in which something was recorded, and whoever asks sees it. */
export class AskedApplication {
  private position = '0';

  private constructor(readonly server: ApplicationUnderTest) {}

  static async start(): Promise<AskedApplication> {
    return new AskedApplication(await ApplicationUnderTest.start());
  }

  get store(): ApplicationUnderTest['store'] {
    return this.server.store;
  }

  get clock(): ApplicationUnderTest['clock'] {
    return this.server.clock;
  }

  /** Records something as a manager, which has to be accepted. */
  async post(path: string, body: object, who = 'mia'): Promise<void> {
    const headers = this.server.as({ id: who, roles: ['manager'] });
    const reply = await this.server.ask(`POST /api/v1/${path}`, { headers, body });
    expect([path, reply.status, reply.text]).toEqual([path, 201, expect.anything()]);
    const { position } = reply.body as { position?: string };
    this.position = position ?? this.position;
  }

  /** @param path below `/api/v1`, with its parameters */
  ask(path: string, who: Who = 'agent', headers: Record<string, string> = {}): Promise<Reply> {
    const url = `GET /api/v1/${path}${path.includes('?') ? '&' : '?'}minPosition=${this.position}`;
    return this.server.ask(url, { headers: { ...this.server.as(who), ...headers } });
  }

  /** Every page of a list, one row at a time, with something happening in between. */
  async onePerPage<Row>(
    path: string,
    rowsOf: (body: Reply['body']) => readonly Row[],
    between: (page: number) => Promise<void>,
  ): Promise<Row[]> {
    const seen: Row[] = [];
    let after = '';
    for (let page = 0; ; page += 1) {
      const { body } = await this.ask(`${path}&limit=1${after}`);
      seen.push(...rowsOf(body));
      await between(page);
      const { next } = body as { next: string | null };
      if (next === null) return seen;
      after = `&after=${next}`;
    }
  }

  close(): Promise<void> {
    return this.server.close();
  }
}
