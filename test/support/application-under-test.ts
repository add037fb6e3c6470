import { rmSync } from 'node:fs';
import { type Role, type SignedIn } from '#access';
import { type Clock, type EventStore, EventStore as Store } from '#event-store';
import { createApplication, inFolder } from '../../apps/server/src/index.js';
import { type AccessSettings, usualAccess } from '../../apps/server/src/settings/access-settings.js';
import { temporaryFolder } from './event-store-adapters.js';
import { StoppedClock } from './event-store-samples.js';
import { signedInAs } from './signed-in.js';

type Application = Awaited<ReturnType<typeof createApplication>>;
type Headers = Record<string, string>;

export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, number | string | string[] | undefined>>;
  readonly text: string;
  /** Of JSON; of anything else an empty object. */
  readonly body: Readonly<Record<string, unknown>>;
}

interface Question {
  readonly headers?: Headers;
  readonly body?: unknown;
  readonly address?: string;
}

/** The whole application in a folder of its own, asked without a network by whoever the headers say. */
export class ApplicationUnderTest {
  private constructor(
    readonly folder: string,
    readonly clock: StoppedClock,
    private readonly access: AccessSettings,
    public application: Application,
  ) {}

  static async start(access: Partial<AccessSettings> = {}): Promise<ApplicationUnderTest> {
    const [folder, clock] = [temporaryFolder(), new StoppedClock()];
    const settings = { ...usualAccess(), ...access };
    return new ApplicationUnderTest(folder, clock, settings, await open(folder, clock, settings));
  }

  /** @param path `GET /api/v1/me` */
  async ask(path: string, { headers = {}, body, address }: Question = {}): Promise<Reply> {
    const [method, url] = path.split(' ') as ['GET', string];
    const reply = await this.application.inject({
      ...{ method, url },
      headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
      ...(body !== undefined && { payload: JSON.stringify(body) }),
      ...(address !== undefined && { remoteAddress: address }),
    });
    const isJson = String(reply.headers['content-type']).includes('json');
    return {
      status: reply.statusCode,
      headers: reply.headers,
      text: reply.body,
      body: isJson && reply.body !== '' ? reply.json() : {},
    };
  }

  /** What a browser sends along for somebody in these roles. */
  as(role: Role | Partial<SignedIn>): Headers {
    const customer = role === 'customer' ? { customerId: 'acme' } : {};
    const who = typeof role === 'string' ? { id: `the-${role}`, roles: [role], ...customer } : role;
    return signedInAs(this.application, { id: 'somebody', roles: [], means: 'link', ...who });
  }

  get store(): EventStore {
    return this.application.get(Store);
  }

  async restart(): Promise<void> {
    await this.application.close();
    this.application = await open(this.folder, this.clock, this.access);
  }

  async close(): Promise<void> {
    await this.application.close();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

function open(folder: string, clock: Clock, access: AccessSettings): Promise<Application> {
  return createApplication({ ...inFolder(folder), access }, clock);
}

/** `Authorization` for an API key. */
export function bearer(key: unknown): Headers {
  return { authorization: `Bearer ${String(key)}` };
}

/** The name and value of a cookie that an answer sets, as a browser sends it back. */
export function cookieSet({ headers }: Reply, name: string): string | undefined {
  const set = [headers['set-cookie'] ?? []].flat().map(String);
  return set.find((cookie) => cookie.startsWith(`${name}=`))?.split(';')[0];
}
