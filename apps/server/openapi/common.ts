import type { Part } from './document.js';

/** What requests carry beside what they are about. */
export const PARAMETERS: Readonly<Record<string, Part>> = {
  AcceptLanguage: {
    name: 'Accept-Language',
    in: 'header',
    description: 'The language of sentences: `en` (default) or `sk`.',
    schema: { type: 'string' },
    example: 'sk',
  },
  CorrelationId: {
    name: 'X-Correlation-ID',
    in: 'header',
    description:
      'What ties together everything that belongs to one cause; it is kept with what is recorded. Default: an id of the request’s own.',
    schema: { type: 'string', pattern: '^[\\w.:-]{1,128}$' },
  },
  IdempotencyKey: {
    name: 'Idempotency-Key',
    in: 'header',
    description:
      'Makes the request safe to repeat: the same key with the same body answers as the first time, and nothing is recorded twice. The same key with another body is refused (422).',
    schema: { type: 'string', minLength: 1, maxLength: 257 },
    example: '"8e03978e-40d5-43dd-bc93-6894a57f9324"',
  },
  IfMatch: {
    name: 'If-Match',
    in: 'header',
    description:
      'The `ETag` of an earlier answer about the same ticket, customer or publication: the request is refused (412) where anything was recorded since. `*` for anything that exists.',
    schema: { type: 'string' },
    example: '"5"',
  },
  IfNoneMatch: {
    name: 'If-None-Match',
    in: 'header',
    description:
      'The `ETag` of the answer that one has: where it is still the answer, it is not sent again (304).',
    schema: { type: 'string' },
  },
  LastEventId: {
    name: 'Last-Event-ID',
    in: 'header',
    description: 'The `id` of the last event that one has; browsers send it by themselves.',
    schema: { type: 'string' },
  },
};

export const HEADERS: Readonly<Record<string, Part>> = {
  CorrelationId: {
    description: 'As the request stated it, or else the request’s own id.',
    schema: { type: 'string' },
  },
  ETag: {
    description:
      'Of a command, the new revision of the stream, `"5"`. Of a question, the same where there is one, and a hash of the answer, `"5.hash"`. `If-Match` takes either.',
    schema: { type: 'string' },
  },
  RetryAfter: { description: 'In seconds.', schema: { type: 'integer' } },
};

export const SECURITY: Readonly<Record<string, Part>> = {
  apiKey: {
    type: 'http',
    scheme: 'bearer',
    bearerFormat: 'sla_…',
    description:
      'A key that `sla key create` or `POST /api/v1/keys` has made: `Authorization: Bearer sla_…`.',
  },
  session: {
    type: 'apiKey',
    in: 'cookie',
    name: 'sla-session',
    description:
      'The session of a browser that has signed in. Over TLS it is called `__Host-sla-session`. What changes anything is taken from our own pages only.',
  },
};

export const INTRODUCTION = `Records what happened to tickets, customers and their contracts, and answers which promises were kept, as of any instant and as known at any instant.

- **Commands** are posted as resources of a ticket or customer. Their answers carry the stream’s new \`revision\`, also as \`ETag\`, and a \`position\`: a question with that as \`minPosition\` sees what was recorded.
- **Instants** are ISO 8601 with an offset; answers have UTC with milliseconds.
- **Problems** are documents of RFC 9457 with a stable \`code\`; \`detail\` says it in English or Slovak (\`Accept-Language\`).
- **Who may** use an operation stands in its description, and in \`x-roles\`.`;
