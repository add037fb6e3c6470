import type { Language } from '../i18n/language.js';
import { lastWritten } from './written.js';
import { ConnectionError, type Problem, ProblemError } from './problem.js';

export type Parameters = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>;

/** What these answer is not in the ledger. */
const ABOUT_THE_ASKER = ['/me', '/sign-in'];

interface Asking {
  readonly language: Language;
  readonly signal?: AbortSignal;
}

/** The address of a question, for links to what a program would get (a CSV). */
export function addressOf(path: string, parameters: Parameters = {}): string {
  const stated = Object.entries(parameters).filter(([, value]) => value !== undefined && value !== '');
  const query = new URLSearchParams(
    stated.flatMap(([name, value]) => [value].flat().map((each) => [name, String(each)])),
  ).toString();
  return `/api/v1${path}${query === '' ? '' : `?${query}`}`;
}

/**
 * @throws ProblemError with what the server says
 * @throws ConnectionError where nobody answers
 */
export async function ask<Answer>(
  path: string,
  parameters: Parameters,
  { language, signal }: Asking,
): Promise<Answer> {
  const minPosition = ABOUT_THE_ASKER.includes(path) ? undefined : lastWritten();
  return send<Answer>(addressOf(path, { ...parameters, minPosition }), {
    headers: { accept: 'application/json', 'accept-language': language },
    ...(signal && { signal }),
  });
}

/**
 * A request, and what came back as JSON.
 *
 * @throws as `ask`
 */
export async function send<Answer>(address: string, request: RequestInit): Promise<Answer> {
  const reply = await fetch(address, request).catch((error: unknown) => {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new ConnectionError('The server does not answer.', { cause: error });
  });
  const text = await reply.text();
  // Of an answer without content (204) nobody asks what is in it.
  if (reply.ok) return (text === '' ? undefined : JSON.parse(text)) as Answer;
  throw new ProblemError(problemIn(text, reply.status));
}

function problemIn(text: string, status: number): Problem {
  try {
    return JSON.parse(text) as Problem;
  } catch {
    // Something between us and the server has answered in its place.
    return { code: 'UNREADABLE_ANSWER', title: `HTTP ${status}`, status };
  }
}
