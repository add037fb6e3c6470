import type { INestApplicationContext } from '@nestjs/common';
import ts from 'typescript';
import { AnswerSchemas } from './answer-schemas.js';
import { HEADERS, INTRODUCTION, PARAMETERS, SECURITY } from './common.js';
import type { Describing } from './describing.js';
import { type Part, sorted } from './document.js';
import { inWords } from './operation-id.js';
import { operationOf, tagOf } from './operations.js';
import { problemResponses } from './problems.js';
import { RequestSchemas } from './request-schemas.js';
import { type Route, routesOf } from './routes.js';
import { Sources } from './sources.js';
import { sourceNameOf } from '../src/http/command-request.js';

/**
 * The description of an application (OpenAPI 3.1): its routes as the framework knows them, and what its source says of them.
 *
 * @param root the folder with the sources
 * @throws TypeError where two operations would have the same name
 */
export function describeInterface(application: INestApplicationContext, root: string, version: string): Part {
  const sources = Sources.read(root);
  const answers = new AnswerSchemas(sources);
  const describing = { sources, answers, requests: new RequestSchemas(sources, answers) };
  const routes = routesOf(application).filter((route) => answersAtAll(route, sources));
  const paths = pathsOf(routes, describing);
  answers.schemaOf(sources.interfaceNamed('Problem'));
  const schemas = sorted(Object.entries({ ...answers.components(), ...describing.requests.components() }));
  return {
    openapi: '3.1.1',
    info: {
      ...{ title: 'SLA Ledger', version, description: INTRODUCTION },
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    tags: [...new Set(routes.map(tagOf))].map((name) => ({ name: inWords(name) })),
    security: [{ apiKey: [] }, { session: [] }],
    paths,
    components: {
      schemas,
      ...{ responses: problemResponses(sources.codes()), parameters: PARAMETERS, headers: HEADERS },
      securitySchemes: SECURITY,
    },
  };
}

/** What always refuses is for whoever guesses a path, and for nobody who reads which there are. */
function answersAtAll({ controller, handler }: Route, sources: Sources): boolean {
  const method = sources.methodOf(sources.classNamed(sourceNameOf(controller)), handler);
  return !method || (sources.answerOf(method).flags & ts.TypeFlags.Never) === 0;
}

function pathsOf(routes: readonly Route[], describing: Describing): Record<string, Part> {
  const paths = new Map<string, Record<string, Part>>();
  const ids = new Set<unknown>();
  for (const route of routes) {
    const operation = operationOf(route, describing);
    const { operationId } = operation;
    if (ids.has(operationId))
      throw new TypeError(`Two operations are called ${String(operationId)}: rename a method`);
    ids.add(operationId);
    paths.set(route.path, { ...paths.get(route.path), [route.method]: operation });
  }
  return sorted(paths);
}
