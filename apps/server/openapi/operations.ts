import type ts from 'typescript';
import { hasRole, type Role, ROLES } from '#access';
import { sourceNameOf } from '../src/http/command-request.js';
import type { Describing } from './describing.js';
import { type Part, present, reference } from './document.js';
import { inWords, operationId, singular } from './operation-id.js';
import { problemsOf } from './problems.js';
import type { Argument, Route } from './routes.js';
import { responsesOf } from './responses.js';

/** An operation of the document: what a route takes and answers, and who may use it. */
export function operationOf(route: Route, describing: Describing): Part {
  const { sources } = describing;
  const controller = sources.classNamed(sourceNameOf(route.controller));
  const method = sources.methodOf(controller, route.handler);
  const id = operationId({
    controller: route.controller.name,
    method: route.handler,
    isReading: route.method === 'get',
  });
  const doc = method ? sources.docOf(method) : sources.docOfCommand(route.handler);
  const answering = method ?? sources.methodOf(controller, 'record');
  const body = route.arguments.find(({ from }) => from === 'body');
  return present({
    operationId: id,
    tags: [inWords(tagOf(route))],
    summary: inWords(id),
    description: [doc, permission(route)].filter((part) => part !== '').join('\n\n'),
    'x-roles': route.rule === 'everybody' ? undefined : rolesOf(route),
    ...(route.rule === 'everybody' && { security: [] }),
    parameters: parametersOf(route, method, describing),
    requestBody: body && {
      required: true,
      content: { 'application/json': { schema: describing.requests.body({ ...body, method }) } },
    },
    responses: { ...responsesOf(route, answering, describing), ...problemsOf(route) },
  });
}

/** The first thing in the path; outside of our versions, what the controller is about. */
export function tagOf({ path, controller }: Route): string {
  return /^\/api\/v1\/([\w-]+)/.exec(path)?.[1] ?? controller.name.replace(/Controller$/, '');
}

function rolesOf({ rule }: Route): Role[] {
  return ROLES.filter((role) => typeof rule === 'string' || hasRole([role], rule));
}

function permission(route: Route): string {
  if (route.rule === 'everybody') return 'For everybody, signed in or not.';
  if (route.rule === 'signed-in') return 'For everybody who is signed in.';
  return `For: ${rolesOf(route).join(', ')}.`;
}

function parametersOf(
  route: Route,
  method: ts.MethodDeclaration | undefined,
  describing: Describing,
): Part[] {
  const names = [...route.path.matchAll(/(?:([\w-]+)\/)?\{(\w+)\}/g)];
  const inPath = names.map(([, of = '', name = '']) => ({
    ...{ name, in: 'path', required: true },
    description: `Which ${singular(of).replaceAll('-', ' ')}.`,
    schema: { type: 'string' },
  }));
  const asked = route.arguments.filter(({ from }) => from === 'query');
  const inQuery = asked.flatMap((argument) => queryOf(argument, method, describing));
  const isWritten = route.arguments.some(({ from }) => from === 'sender');
  const isStream = method !== undefined && describing.sources.fileTypeOf(method) === 'text/event-stream';
  const headers = [
    ...(isWritten ? ['IfMatch', 'IdempotencyKey'] : []),
    ...(isStream ? ['LastEventId'] : []),
    ...(route.method === 'get' && route.rule !== 'everybody' && !isStream ? ['IfNoneMatch'] : []),
    ...['AcceptLanguage', 'CorrelationId'],
  ];
  return [...inPath, ...inQuery, ...headers.map((name) => reference('parameters', name))];
}

function queryOf(
  argument: Argument,
  method: ts.MethodDeclaration | undefined,
  { requests }: Describing,
): Part[] {
  return requests.fields({ ...argument, method }).map(({ name, isRequired, schema }) => {
    const { description, ...rest } = schema;
    return present({ name, in: 'query', required: isRequired, description, schema: rest });
  });
}
