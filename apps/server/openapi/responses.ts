import ts from 'typescript';
import type { Describing } from './describing.js';
import { type Part, reference } from './document.js';
import type { Route } from './routes.js';

const MEANING: Readonly<Record<number, string>> = { 200: 'The answer.', 201: 'Recorded.', 204: 'Done.' };
const CORRELATION = { 'X-Correlation-ID': reference('headers', 'CorrelationId') };

/** What a route answers where nothing goes wrong. */
export function responsesOf(
  route: Route,
  method: ts.MethodDeclaration | undefined,
  describing: Describing,
): Record<string, Part> {
  if (route.isRedirection) {
    const headers = { ...CORRELATION, Location: { schema: { type: 'string', format: 'uri' } } };
    return { 302: { description: 'The browser goes on there.', headers } };
  }
  const type = method && describing.sources.answerOf(method);
  const description = MEANING[route.status] ?? 'The answer.';
  if (!type || type.flags & ts.TypeFlags.Void) {
    return { [route.status]: { description, headers: CORRELATION } };
  }
  const content =
    route.list === undefined ? contentOf(route, method, describing) : listOf(route.list, type, describing);
  const isRead = route.method === 'get';
  const isTagged = 'application/json' in content && (isRead || type.getProperty('revision') !== undefined);
  const headers = { ...CORRELATION, ...(isTagged && { ETag: reference('headers', 'ETag') }) };
  const unchanged = { description: 'The answer is the one that the asker has.', headers };
  const isAsked = isTagged && isRead && route.rule !== 'everybody';
  return { [route.status]: { description, headers, content }, ...(isAsked && { 304: unchanged }) };
}

/** One schema under its media type: text is a page, unless the route says otherwise. */
function contentOf({ headers }: Route, method: ts.MethodDeclaration, { sources, answers }: Describing): Part {
  const type = sources.answerOf(method);
  if (type.getSymbol()?.name === 'StreamableFile') {
    const mediaType = sources.fileTypeOf(method) ?? '*/*';
    return { [mediaType]: mediaType.startsWith('text/') ? { schema: { type: 'string' } } : {} };
  }
  const stated = headers['content-type']?.split(';')[0];
  const mediaType = stated ?? (type.flags & ts.TypeFlags.StringLike ? 'text/html' : 'application/json');
  return { [mediaType]: { schema: answers.schemaOf(type) } };
}

/** A page of a list, or all of it as CSV. */
function listOf(member: string, type: ts.Type, { sources, answers }: Describing): Part {
  const [row, about] = sources.checker.getTypeArguments(type as ts.TypeReference);
  if (!row || !about) throw new TypeError(`A route that answers a list of ${member} has to return a Listing`);
  const said = answers.object(about);
  const properties = {
    ...(said.properties as Part | undefined),
    [member]: { type: 'array', items: answers.schemaOf(row) },
    next: { description: '`after` of the next page; `null` on the last one.', type: ['string', 'null'] },
  };
  const required = [...((said.required as string[] | undefined) ?? []), member];
  return {
    'application/json': { schema: { ...said, properties, required } },
    'text/csv': { schema: { description: 'All rows, up to 100,000, as a file.', type: 'string' } },
  };
}
