import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';

type Key = Awaited<ReturnType<typeof generateKeyPair>>['privateKey'];

/** What the token endpoint was asked. */
interface Exchange {
  readonly fields: URLSearchParams;
  readonly authorization: string | undefined;
}

/**
 * A provider that signs whatever it is told to: for the answers that no honest one gives. It has a real address, keys and
 * endpoints; only nobody signs in at it.
 */
export class ForgingProvider {
  /** The claims of the next token, over those that an honest one would have. */
  claims: JWTPayload = {};
  /** As the browser brought it. */
  nonce = '';
  header: { alg: string; kid?: string } = { alg: 'RS256', kid: 'k1' };
  /** Signs in place of the published key. */
  otherKey: Key | Uint8Array | undefined;
  /** Said at the token endpoint in place of a token. */
  refusal: { status: number; body: string } | undefined;
  areKeysAway = false;
  readonly exchanges: Exchange[] = [];

  private constructor(
    private readonly server: Server,
    private readonly key: Key,
    readonly publicKey: object,
    readonly now: () => number,
  ) {}

  /** @param now in milliseconds: its clock */
  static async start(now: () => number): Promise<ForgingProvider> {
    const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true });
    const server = createServer();
    const jwk = { ...(await exportJWK(publicKey)), kid: 'k1', alg: 'RS256', use: 'sig' };
    const provider = new ForgingProvider(server, privateKey, jwk, now);
    server.on('request', (request, reply) => {
      void provider.answer(request).then(({ status, body }) => {
        reply.writeHead(status, { 'content-type': 'application/json' }).end(body);
      });
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return provider;
  }

  get issuer(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    this.server.close();
    await once(this.server, 'close');
  }

  private async answer(request: IncomingMessage): Promise<{ status: number; body: string }> {
    const { issuer } = this;
    const json = (value: unknown) => ({ status: 200, body: JSON.stringify(value) });
    if (request.url === '/jwks' && this.areKeysAway) return { status: 503, body: 'away' };
    if (request.url === '/jwks') return json({ keys: [this.publicKey] });
    if (request.url === '/token') return this.refusal ?? json({ id_token: await this.token(request) });
    return json({
      ...{ issuer, authorization_endpoint: `${issuer}/auth`, token_endpoint: `${issuer}/token` },
      jwks_uri: `${issuer}/jwks`,
    });
  }

  private async token(request: IncomingMessage): Promise<string> {
    const { authorization } = request.headers;
    this.exchanges.push({ fields: new URLSearchParams(await textOf(request)), authorization });
    const now = Math.floor(this.now() / 1_000);
    const honest = { iss: this.issuer, aud: 'sla', sub: 'eva', roles: ['agent'], iat: now, exp: now + 300 };
    const payload: JWTPayload = { ...honest, nonce: this.nonce, ...this.claims };
    if (this.header.alg === 'none') return `${part({ alg: 'none' })}.${part(payload)}.`;
    return new SignJWT(payload).setProtectedHeader(this.header).sign(this.otherKey ?? this.key);
  }
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks = (await Array.fromAsync(request)) as Buffer[];
  return Buffer.concat(chunks).toString('utf8');
}

function part(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}
