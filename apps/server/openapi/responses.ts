import ts from 'typescript';
import type { Describing } from './describing.js';
import { type Part, reference } from './document.js';
import type { Route } from './routes.js';

const MEANING: Readonly<Record<number, string>> = { 200: 'The answer.', 201: 'Recorded.', 204: 'Done.' };

/** What a route answers where nothing goes wrong. */
export function responsesOf(
  route: Route,
  method: ts.MethodDeclaration | undefined,
  { sources, answers }: Describing,
): Record<string, Part> {
  const correlation = { 'X-Correlation-ID': reference('headers', 'CorrelationId') };
  if (route.isRedirection) {
    const headers = { ...correlation, Location: { schema: { type: 'string', format: 'uri' } } };
    return { 302: { description: 'The browser goes on there.', headers } };
  }
  const type = method && sources.answerOf(method);
  const description = MEANING[route.status] ?? 'The answer.';
  if (!type || type.flags & ts.TypeFlags.Void)
    return { [route.status]: { description, headers: correlation } };
  const mediaType = mediaTypeOf(route, type);
  const schema = answers.schemaOf(type);
  const isTagged =
    mediaType === 'application/json' && (route.method === 'get' || type.getProperty('revision'));
  const headers = { ...correlation, ...(isTagged && { ETag: reference('headers', 'ETag') }) };
  const answer = { description, headers, content: { [mediaType]: { schema } } };
  const unchanged = { description: 'The answer is the one that the asker has.', headers };
  const isCached = isTagged && route.method === 'get' && route.rule !== 'everybody';
  return { [route.status]: answer, ...(isCached && { 304: unchanged }) };
}

function mediaTypeOf({ headers, isStream }: Route, type: ts.Type): string {
  if (isStream) return 'text/event-stream';
  const stated = headers['content-type']?.split(';')[0];
  return stated ?? (type.flags & ts.TypeFlags.StringLike ? 'text/html' : 'application/json');
}
