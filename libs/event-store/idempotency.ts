import { createHmac, hash } from 'node:crypto';
import { SlaError } from '#facts';
import { canonicalText } from './chain/canonical.js';
import type { AppendResult } from './event-store.js';

/** A request that may be sent twice: under which key, by whom, where to, and what it says. */
export interface RepeatableRequest {
  /** Chosen by the sender, hard to guess: a UUID. */
  readonly key: string;
  readonly actor: string;
  /** Method and path. */
  readonly route: string;
  /** JSON. */
  readonly body: unknown;
}

/** A request that was made: the mark that it left, and where its last event stands. */
export interface MadeRequest {
  readonly mark: string;
  readonly answer: AppendResult;
}

/**
 * What a request leaves in the metadata of its events, so that the stream itself remembers that it was made. The key is
 * what everything is hashed under and is not kept, so nobody can confirm a guess of what a body said by its hash, also
 * after it was erased (docs/decisions/0021).
 */
export class Idempotency {
  private readonly request: string;
  private readonly content: string;

  constructor({ key, actor, route, body }: RepeatableRequest) {
    this.request = hashed(key, JSON.stringify([actor, route]));
    this.content = hashed(key, JSON.stringify([actor, route, textOf(body)]));
  }

  /** For `metadata.idempotency`: which request it was, and what it said. */
  get mark(): string {
    return `${this.request}.${this.content}`;
  }

  /** The id of the event at a place of the request's events: the same request has the same ones, everywhere. */
  eventId(index: number): string {
    return uuidOf(`event ${index} of ${this.mark}`);
  }

  /** The id of what the request is to make, such as a ticket, whatever it says. */
  idOf(what: string): string {
    return uuidOf(`${what} of ${this.request}`);
  }

  /**
   * The answer that the request had when it was made first.
   *
   * @returns nothing where the one made was another
   * @throws SlaError `IDEMPOTENCY_KEY_REUSED` where it was made under the same key with another body
   */
  answerOf({ mark, answer }: MadeRequest): AppendResult | undefined {
    const [request, content] = mark.split('.');
    if (request !== this.request) return undefined;
    if (content !== this.content) throw new SlaError('IDEMPOTENCY_KEY_REUSED', { field: 'Idempotency-Key' });
    return answer;
  }
}

function hashed(key: string, text: string): string {
  return createHmac('sha256', key).update(text).digest('base64url');
}

/** The same text for the same content, however it was written. */
function textOf(body: unknown): string {
  try {
    return canonicalText(body ?? null);
  } catch {
    // Half of a surrogate pair, for which there is no such text: nothing like that will be recorded.
    return JSON.stringify(body);
  }
}

/** A UUID of its writer's own making (RFC 9562, version 8). */
function uuidOf(name: string): string {
  const hex = hash('sha256', name, 'hex');
  const variant = '89ab'.charAt(Number.parseInt(hex.charAt(16), 16) & 3);
  const third = `8${hex.slice(13, 16)}`;
  const fourth = `${variant}${hex.slice(17, 20)}`;
  return [hex.slice(0, 8), hex.slice(8, 12), third, fourth, hex.slice(20, 32)].join('-');
}
