import { hash } from 'node:crypto';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/** Characters of a hash that tell two answers apart. */
const HASH_LENGTH = 22;

/**
 * An answer's entity tag. Of a command it is the new revision of its stream, `"5"`. Of a reading it is the revision
 * (where there is one) and a hash of the answer, `"5.hash"`, for time changes answers while nobody writes: the same tag
 * means the same answer, but for an `asOf` that nobody asked for. `If-Match` takes back either one.
 */
export function answerEntityTag(application: NestFastifyApplication): void {
  const fastify = application.getHttpAdapter().getInstance();
  fastify.addHook('preSerialization', (request, reply, answer, done) => {
    const isFine = reply.statusCode >= 200 && reply.statusCode < 300;
    const tagged = isFine ? tagOf(answer, request as Asked) : undefined;
    if (tagged) void reply.header('etag', `"${tagged.tag}"`);
    const text = tagged?.text;
    if (text !== undefined) void reply.serializer(() => text);
    done(null, answer);
  });
}

/** A reading whose answer the asker has already is answered without it (RFC 9110, section 13.1.2). */
export function answerIfNoneMatch(application: NestFastifyApplication): void {
  const fastify = application.getHttpAdapter().getInstance();
  fastify.addHook('onSend', (request, reply, payload, done) => {
    const tag = reply.getHeader('etag');
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    if (!isRead || reply.statusCode !== 200 || !isAmong(tag, request.headers['if-none-match'])) {
      done(null, payload);
      return;
    }
    void reply.code(304).removeHeader('content-type');
    done(null, '');
  });
}

interface Asked {
  readonly method: string;
  readonly query?: Readonly<Record<string, unknown>>;
}

interface Tagged {
  readonly tag: string;
  /** The answer as JSON, where it was needed: long ones are not to be written twice. */
  readonly text?: string;
}

function tagOf(answer: unknown, { method, query }: Asked): Tagged | undefined {
  if (typeof answer !== 'object' || answer === null) return undefined;
  const { revision, asOf } = answer as { revision?: number | string; asOf?: unknown };
  if (method !== 'GET' && method !== 'HEAD')
    return revision === undefined ? undefined : { tag: String(revision) };
  if (!Array.isArray(answer) && Object.getPrototypeOf(answer) !== Object.prototype) return undefined;
  const text = JSON.stringify(answer);
  const shown = query?.asOf === undefined ? text.replace(`"asOf":${JSON.stringify(asOf)}`, '') : text;
  const hashed = hash('sha256', shown, 'base64url').slice(0, HASH_LENGTH);
  return { tag: typeof revision === 'number' ? `${revision}.${hashed}` : hashed, text };
}

function isAmong(tag: unknown, ifNoneMatch: string | undefined): boolean {
  if (typeof tag !== 'string' || ifNoneMatch === undefined) return false;
  const known = ifNoneMatch.split(',').map((each) => each.trim().replace(/^W\//, ''));
  return known.includes('*') || known.includes(tag);
}
