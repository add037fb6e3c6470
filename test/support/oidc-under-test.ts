import type { AccessSettings, OidcSettings } from '../../apps/server/src/settings/access-settings.js';
import { ApplicationUnderTest, cookieSet, type Reply } from './application-under-test.js';
import { ForgingProvider } from './identity-provider.js';

export const OIDC: Omit<OidcSettings, 'issuer'> = {
  clientId: 'sla',
  clientSecret: 'the secret of the client: ü',
  scope: 'openid',
  userClaim: 'sub',
  rolesClaim: 'realm.roles',
  customerClaim: 'customer',
  roleNames: { boss: 'manager' },
};

/** What a browser holds while somebody is at the provider. */
interface Begun {
  readonly cookie: string;
  readonly asked: URLSearchParams;
}

/** The application and a provider that it trusts, which says that everybody is an agent unless told otherwise. */
export class OidcUnderTest {
  private constructor(
    readonly server: ApplicationUnderTest,
    readonly provider: ForgingProvider,
  ) {}

  static async start(access: Partial<AccessSettings> = {}): Promise<OidcUnderTest> {
    let now = (): number => 0;
    const provider = await ForgingProvider.start(() => now());
    const oidc = { ...OIDC, issuer: provider.issuer };
    const server = await ApplicationUnderTest.start({ publicUrl: 'http://127.0.0.1:3000', oidc, ...access });
    now = () => server.clock.now();
    provider.claims = { realm: { roles: ['agent', 'offline_access'] } };
    return new OidcUnderTest(server, provider);
  }

  async begin(query = ''): Promise<Begun> {
    const reply = await this.server.ask(`GET /api/v1/sign-in/oidc${query}`);
    const asked = new URL(String(reply.headers.location)).searchParams;
    return { asked, cookie: cookieSet(reply, 'sla-sign-in') ?? '' };
  }

  /** The provider knows the nonce from the browser; it puts it into the token, as an honest one does. */
  comeBack({ asked, cookie }: Begun, returned: Record<string, string> = {}): Promise<Reply> {
    this.provider.nonce = asked.get('nonce') ?? '';
    const query = new URLSearchParams({ code: 'c', state: asked.get('state') ?? '', ...returned });
    return this.server.ask(`GET /api/v1/sign-in/oidc/callback?${query.toString()}`, { headers: { cookie } });
  }

  async close(): Promise<void> {
    await this.server.close();
    await this.provider.stop();
  }
}
