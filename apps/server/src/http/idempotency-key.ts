import { Idempotency } from '#event-store';
import { SlaError } from '#facts';

/** A string of RFC 9651, section 3.3.3, as draft-ietf-httpapi-idempotency-key-header asks for; many send it bare. */
const QUOTED = /^"((?:[\x20\x21\x23-\x5b\x5d-\x7e]|\\["\\]){1,255})"$/;
const BARE = /^[\x21\x23-\x5b\x5d-\x7e]{1,255}$/;

interface KeyedRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body?: unknown;
}

/**
 * What makes a request with an `Idempotency-Key` repeatable; nothing without one.
 *
 * @throws SlaError `INVALID_IDEMPOTENCY_KEY`
 */
export function idempotencyOf(request: KeyedRequest, actor: string): Idempotency | undefined {
  const stated = request.headers['idempotency-key'];
  if (stated === undefined) return undefined;
  const route = `${request.method} ${request.url.split('?')[0] ?? ''}`;
  return new Idempotency({ key: keyIn(stated.trim()), actor, route, body: request.body });
}

function keyIn(stated: string): string {
  const quoted = QUOTED.exec(stated)?.[1]?.replace(/\\(.)/g, '$1');
  const key = quoted ?? BARE.exec(stated)?.[0];
  if (key !== undefined) return key;
  throw new SlaError('INVALID_IDEMPOTENCY_KEY', { field: 'Idempotency-Key', value: stated.slice(0, 80) });
}
