import type { Role } from '#access';
import { inFolder, issueLink } from '../../apps/server/src/index.js';
import { usualAccess } from '../../apps/server/src/settings/access-settings.js';
import type { Described, Exchange } from '../support/described-interface.js';
import { take } from '../support/event-store-samples.js';
import { LiveStream } from '../support/live-stream.js';
import { OidcUnderTest } from '../support/oidc-under-test.js';
import type { Step } from './story.js';

const HERE = 'http://127.0.0.1:3000';
const LIMITS = { ...usualAccess().limits, signIns: 1_000, perAddress: 1_000, perPerson: 1_000 };

/** Asks a whole server, and keeps what it answered. */
export class Asking {
  readonly exchanges: Exchange[] = [];
  /** Fields of earlier answers, by name, for what is asked later. */
  private readonly known = new Map<string, string>();

  private constructor(readonly oidc: OidcUnderTest) {}

  static async start(): Promise<Asking> {
    const oidc = await OidcUnderTest.start({ limits: LIMITS });
    oidc.server.clock.set('2026-03-27T15:31:10+01:00');
    const asking = new Asking(oidc);
    asking.listen();
    return asking;
  }

  async tell(story: readonly Step[]): Promise<void> {
    for (const step of story) await this.take(step);
    await this.signIn();
    await this.follow();
  }

  /** Without being signed in, and with what nobody takes. */
  async askInVain({ method, path, operation }: Described): Promise<void> {
    const route = `${method.toUpperCase()} ${path.replaceAll(/\{\w+\}/g, 'none')}`;
    await this.oidc.server.ask(route);
    const [role] = operation['x-roles'] ?? [];
    const headers = role === undefined ? {} : this.oidc.server.as(role as Role);
    const isRead = method === 'get';
    await this.oidc.server.ask(isRead ? `${route}?nonsense=1&asOf=soon&lastEventId=none` : route, {
      headers,
      ...(method === 'post' && { body: { data: { nonsense: 1 } } }),
    });
  }

  private listen(): void {
    const { server } = this.oidc;
    const ask = server.ask.bind(server);
    server.ask = async (route, question) => {
      const reply = await ask(route, question);
      const [method = '', path = ''] = route.split(' ');
      this.exchanges.push({ method, path, reply, body: question?.body });
      for (const [name, value] of Object.entries(reply.body)) this.known.set(name, String(value));
      return reply;
    };
  }

  private async take([who, route, body, headers]: Step): Promise<void> {
    const { server } = this.oidc;
    const stream = route.includes('/supplier/') ? 'supplier' : 'customer-acme';
    const named = await take(2, server.store.readStream(stream));
    this.known.set('eventId', named.at(-1)?.id ?? '');
    const filled = (text: string): string =>
      text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => this.known.get(name) ?? whole);
    const reply = await server.ask(filled(route), {
      headers: { ...(who === 'nobody' ? {} : server.as(who as Role)), ...headers },
      ...(body && { body: JSON.parse(filled(JSON.stringify(body))) as unknown }),
    });
    if (reply.status >= 400) throw new Error(`${route}: ${reply.text}`);
  }

  private async signIn(): Promise<void> {
    const { server } = this.oidc;
    const link = issueLink(inFolder(server.folder), { url: HERE, now: server.clock.now() });
    await server.ask(`GET ${link.replace(HERE, '')}`, { headers: { host: HERE.replace('http://', '') } });
    await this.oidc.comeBack(await this.oidc.begin());
  }

  /** What never ends is asked for over the network, and cut off. */
  private async follow(): Promise<void> {
    const { application } = this.oidc.server;
    await application.listen(0, '127.0.0.1');
    const stream = await LiveStream.open(await application.getUrl(), this.oidc.server.as('agent'));
    const { status, headers } = stream.answer;
    const reply = { status, headers: Object.fromEntries(headers), text: '…', body: {} };
    this.exchanges.push({ method: 'GET', path: '/api/v1/events', reply });
    await stream.cut();
  }
}
