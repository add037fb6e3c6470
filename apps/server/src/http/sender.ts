import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { SlaError } from '#facts';
import type { CommandRequest, ExpectedRevision } from '#event-store';
import { type IncomingRequest, signedInOf } from '../auth/identity.js';
import { correlationIdOf } from './correlation.js';
import { idempotencyOf } from './idempotency-key.js';

/** Who sends a command, by which request, and what they last saw of what it is about. */
export type Sender = Pick<
  CommandRequest<unknown>,
  'actor' | 'correlationId' | 'causationId' | 'expectedRevision' | 'idempotency'
>;

interface SentRequest extends Pick<IncomingRequest, 'identity'> {
  readonly id: string;
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body?: unknown;
}

/** Also what a description of the interface knows the parameter by. */
export function senderOf(_: undefined, context: ExecutionContext): Sender {
  const request = context.switchToHttp().getRequest<SentRequest>();
  const { id, headers } = request;
  const actor = signedInOf(request).id;
  return {
    actor,
    correlationId: correlationIdOf(request),
    causationId: id,
    expectedRevision: expectedRevision(headers['if-match']),
    idempotency: idempotencyOf(request, actor),
  };
}

/** The sender of the request at hand, as a parameter of a controller's method. */
export const FromSender = createParamDecorator(senderOf);

/**
 * `If-Match: "5"` expects the revision 5, and so does the tag of a reading, `"5.hash"`; `If-Match: *` expects that there is anything at all (RFC 9110, section 13.1.1).
 *
 * @throws SlaError `INVALID_IF_MATCH`
 */
function expectedRevision(ifMatch: string | undefined): ExpectedRevision | undefined {
  if (ifMatch === undefined) return undefined;
  if (ifMatch.trim() === '*') return 'stream-exists';
  const revision = /^\s*"(\d{1,15})(?:\.[\w-]+)?"\s*$/.exec(ifMatch)?.[1];
  if (revision === undefined) throw new SlaError('INVALID_IF_MATCH', { field: 'If-Match', value: ifMatch });
  return Number(revision);
}
