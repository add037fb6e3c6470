import { send } from '../api/ask.js';
import type { Recorded } from '../api/answers.js';
import { rememberRevision, rememberWritten } from '../api/written.js';
import type { Language } from '../i18n/language.js';

export interface Sent {
  readonly body: { readonly occurredAt?: string; readonly data?: Readonly<Record<string, unknown>> };
  readonly language: Language;
  /** What was last seen of the ticket; whoever has written meanwhile makes the server refuse. */
  readonly revision?: number;
  /** The same for the same content, however often it is sent. */
  readonly key: string;
}

/**
 * @param path below `/api/v1`
 * @throws ProblemError with the reason and, where it is about one, the field
 * @throws ConnectionError where nobody answered: sending the same again with the same key records it once
 */
export async function sendFact<Answer extends Recorded>(path: string, sent: Sent): Promise<Answer> {
  const { body, language, revision, key } = sent;
  const answer = await send<Answer>(`/api/v1${path}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'accept-language': language,
      'idempotency-key': `"${key}"`,
      ...(revision !== undefined && { 'if-match': `"${revision}"` }),
    },
    body: JSON.stringify(body),
  });
  rememberWritten(answer.position);
  if (revision !== undefined) rememberRevision(path, answer.revision);
  return answer;
}

/** 128 random bits; `randomUUID` is for pages over TLS only. */
export function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}
