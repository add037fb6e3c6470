import { customerRejections } from '#customer';
import { changeRejections } from '#facts';
import { ticketRejections } from '#ticket';
import { statusesOfCodes } from '../src/http/problems.js';
import { type Part, reference } from './document.js';
import type { Route } from './routes.js';

/** What went wrong, by status, in a word or two. */
const NAMES: Readonly<Record<number, readonly [name: string, meaning: string]>> = {
  400: ['MalformedRequest', 'The request is not as described here; `field` says what does not fit.'],
  401: ['NotSignedIn', 'Nobody is signed in, or what was shown is not taken.'],
  403: ['NotAllowed', 'Whoever asks may not.'],
  404: ['NotFound', 'There is nothing of that name, or nothing that whoever asks may know of.'],
  409: ['Clash', 'It was recorded or decided before, or the stream went on meanwhile.'],
  412: ['PreconditionFailed', 'The stream is not at the revision of `If-Match`. Nothing was recorded.'],
  413: ['TooLarge', 'The request holds too much.'],
  415: ['UnsupportedMediaType', 'The body is not `application/json`.'],
  422: ['Refused', 'A well-formed request that the rules refuse. Nothing was recorded.'],
  429: ['TooManyRequests', 'Ask again after the seconds of `Retry-After`.'],
  503: ['NotReady', 'Ask again after the seconds of `Retry-After`.'],
};

/** The codes of a status that an application may meet, in the order of the alphabet. */
function codesOf(status: number, thrown: readonly string[]): string[] {
  const statuses = statusesOfCodes();
  const refusals = [...ticketRejections, ...customerRejections, ...changeRejections, ...thrown];
  const refused = refusals.filter((code) => !statuses.has(code));
  const known = [...statuses].filter(([, each]) => each === status).map(([code]) => code);
  if (status === 412) return ['WRONG_EXPECTED_REVISION'];
  return [...new Set(status === 422 ? [...known, ...refused] : known)].sort();
}

/**
 * An answer for every status that a problem can have.
 *
 * @param thrown codes that the sources throw
 */
export function problemResponses(thrown: readonly string[]): Record<string, Part> {
  const content = { 'application/problem+json': { schema: reference('schemas', 'Problem') } };
  const correlation = { 'X-Correlation-ID': reference('headers', 'CorrelationId') };
  const responses = Object.entries(NAMES).map(([status, [name, meaning]]) => {
    const codes = codesOf(Number(status), thrown);
    const waits =
      status === '429' || status === '503' ? { 'Retry-After': reference('headers', 'RetryAfter') } : {};
    const description = `${meaning} Codes: ${codes.map((code) => `\`${code}\``).join(', ')}.`;
    return [name, { description, headers: { ...correlation, ...waits }, content, 'x-codes': codes }] as const;
  });
  const other = { description: 'Any other problem.', headers: correlation, content };
  return Object.fromEntries([...responses, ['Problem', other]]);
}

/** The problems that a route can answer with, by status. */
export function problemsOf(route: Route): Record<string, Part> {
  const takes = (from: Route['arguments'][number]['from']): boolean =>
    route.arguments.some((argument) => argument.from === from);
  const isPublic = route.rule === 'everybody';
  const isWritten = takes('sender');
  const possible: readonly (readonly [number, boolean])[] = [
    [400, takes('body') || takes('query') || isWritten],
    [401, !isPublic],
    [403, !isPublic],
    [404, route.path.includes('{')],
    [409, isWritten],
    [412, isWritten],
    [413, takes('body')],
    [415, takes('body')],
    [422, takes('body')],
    [429, !route.path.startsWith('/health/')],
    [503, true],
  ];
  const named = possible.flatMap(([status, isPossible]) =>
    isPossible ? [[String(status), reference('responses', NAMES[status]?.[0] ?? '')] as const] : [],
  );
  return { ...Object.fromEntries(named), default: reference('responses', 'Problem') };
}
