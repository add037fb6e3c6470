import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import staticFiles from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { PAGES } from '../auth/doors.js';
import { pagePolicy } from './page-policy.js';
import { webFolder } from './web-folder.js';

/** Files whose names change with their content (`index-BxYz12.js`): what a browser has of them stays right for ever. */
const HASHED = /-[\w-]{8}\.\w+$/;
const ASSETS = '/assets/';
/** Paths that are never a page: what is not found there is told as it always was. */
const NO_PAGE = /^\/(api|health|metrics)(\/|$)/;
/** Stands in the built page where the nonce goes. */
const NONCE = '__NONCE__';

/** The web application, for everybody: what it shows, it asks for by the interface, as whoever has signed in. */
export async function servePages(application: NestFastifyApplication, folder = webFolder()): Promise<void> {
  if (folder === undefined) return;
  const fastify = application.getHttpAdapter().getInstance();
  await fastify.register(staticFiles, {
    root: join(folder, 'assets'),
    serve: false,
    preCompressed: true,
    cacheControl: false,
    setHeaders: (reply, path) => {
      const isHashed = HASHED.test(path.replace(/\.(br|gz)$/, ''));
      reply.header('cache-control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  // One route for all of them: an address within the application is a page too.
  fastify.get(PAGES, (request, reply) => {
    const path = request.url.split('?', 1)[0] ?? '';
    if (path.startsWith(ASSETS)) return reply.sendFile(path.slice(ASSETS.length));
    if (NO_PAGE.test(path)) {
      reply.callNotFound();
      return reply;
    }
    const nonce = randomBytes(16).toString('base64');
    return reply
      .header('content-security-policy', pagePolicy(nonce))
      .header('content-type', 'text/html; charset=utf-8')
      .header('cache-control', 'no-cache')
      .send(page.replaceAll(NONCE, nonce));
  });
}
