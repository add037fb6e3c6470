import rateLimit from '@fastify/rate-limit';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import helmet from 'helmet';
import { SlaError } from '#facts';
import type { AccessSettings, Limits } from '../settings/access-settings.js';
import { Identification } from './identification.js';
import type { IncomingRequest } from './identity.js';

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
  // Made once: the plugin for Fastify makes it anew for every request.
  const protect = helmet({
    contentSecurityPolicy: { useDefaults: false, directives: FROM_HERE },
    hsts: publicUrl?.startsWith('https:') ?? false,
    xFrameOptions: { action: 'deny' },
  });
  server.addHook('onRequest', (request, reply, done) => protect(request.raw, reply.raw, () => done()));
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
