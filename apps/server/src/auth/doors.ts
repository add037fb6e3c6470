import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import rateLimit from '@fastify/rate-limit';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import helmet from 'helmet';
import { SlaError } from '#facts';
import type { AccessSettings, Limits } from '../settings/access-settings.js';
import { Identification } from './identification.js';
import type { IncomingRequest } from './identity.js';
import { type RoutedRequest, Traces, tracesOf } from './leaves-trace.js';

const MINUTE = 60_000;

/** What the server's own pages may load: from here, and nothing from elsewhere (CSP Level 3). */
export const FROM_HERE = {
  defaultSrc: ["'self'"],
  imgSrc: ["'self'", 'data:'],
  objectSrc: ["'none'"],
  baseUri: ["'none'"],
  formAction: ["'self'"],
  frameAncestors: ["'none'"],
};

/** The route of the web application's pages and files. */
export const PAGES = '/*';

/** What every request passes before its route is looked at: who sends it, and how often. */
export async function hangDoors(
  application: NestFastifyApplication,
  settings: AccessSettings,
): Promise<void> {
  const { limits, publicUrl } = settings;
  const server = application.getHttpAdapter().getInstance();
  const protect = helmet({
    contentSecurityPolicy: { useDefaults: false, directives: FROM_HERE },
    hsts: publicUrl?.startsWith('https:') ?? false,
    xFrameOptions: { action: 'deny' },
  });
  const headers = await headersSetBy(protect);
  server.addHook('onRequest', (_request, reply, done) => {
    reply.headers(headers);
    done();
  });
  await server.register(rateLimit, { global: false });
  const count = server.createRateLimit({
    timeWindow: MINUTE,
    keyGenerator: (request) => callerOf(request).key,
    max: (request) => limits[callerOf(request).limit],
  });
  const identification = application.get(Identification);
  server.addHook('onRequest', async (request, reply) => {
    const route = request.routeOptions.url ?? '';
    if (route.startsWith('/api/')) reply.header('cache-control', 'no-store');
    // Whoever watches over the server asks often, and is never turned away; and a page is the same for everybody.
    else if (route.startsWith('/health/') || route === PAGES) return;
    (request as IncomingRequest).identity = await identification.of(request);
    const counted = await count(request);
    if (counted.isAllowed || !counted.isExceeded) return;
    reply.header('retry-after', counted.ttlInSeconds);
    throw new SlaError('TOO_MANY_REQUESTS', { seconds: counted.ttlInSeconds });
  });
  const traces = application.get(Traces);
  server.addHook('onSend', (request, reply, payload, done) => {
    const left = reply.statusCode < 400 ? tracesOf(request) : [];
    if (left.length === 0) return done(null, payload);
    traces.leave(left, request as RoutedRequest).then(() => done(null, payload), done);
  });
}

/** They are the same for every answer, so they are found out once. */
async function headersSetBy(protect: ReturnType<typeof helmet>): Promise<Record<string, string>> {
  const answer = new ServerResponse(new IncomingMessage(new Socket()));
  await new Promise((done) => protect(answer.req, answer, done));
  const headers = Object.entries(answer.getHeaders());
  return Object.fromEntries(headers.map(([name, value]) => [name, String(value)]));
}

interface Caller {
  readonly key: string;
  readonly limit: keyof Pick<Limits, 'perPerson' | 'perAddress' | 'signIns'>;
}

/** One person is one caller wherever they are; of everybody else no more is known than an address. */
function callerOf({ routeOptions, identity, ip }: IncomingRequest): Caller {
  if (routeOptions.url?.startsWith('/api/v1/sign-in/')) return { key: `sign-in ${ip}`, limit: 'signIns' };
  const id = identity?.signedIn?.id;
  return id === undefined
    ? { key: `address ${ip}`, limit: 'perAddress' }
    : { key: `person ${id}`, limit: 'perPerson' };
}
