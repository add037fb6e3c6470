import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { DescribedInterface, type Exchange } from '../support/described-interface.js';
import { routesOf } from '../support/routes-of.js';
import { Asking } from './asking.js';
import { STORY } from './story.js';

/** What nobody can ask for in vain. */
const NEVER_REFUSED = ['showHealthLive', 'showHealthReady', 'showInterface', 'showPage', 'showSignInMeans'];

/** Shapes that no answer of the story has: a report finds fault with its own rows only where the program is broken. */
const UNSEEN = ['CompletenessFinding'];

const here = new DescribedInterface();
const operations = here.operations.map((each) => [each.operation.operationId, each] as const);

let asking: Asking;
beforeAll(async () => {
  asking = await Asking.start();
  await asking.tell(STORY);
  for (const [, each] of operations) await asking.askInVain(each);
});
afterAll(() => asking.oidc.close());

const answersOf = (id: string): Exchange[] =>
  asking.exchanges.filter((each) => here.of(each)?.operation.operationId === id);
const isRefused = ({ reply }: Exchange): boolean => reply.status >= 400;
const told = (exchange: Exchange): object => {
  const { method, path, reply } = exchange;
  return { asked: `${method} ${path}`, status: reply.status, misfits: here.misfits(exchange) };
};

/** What browsers show is no part of the interface. */
const PAGES = 'GET /*';

/** Two routes may call the same part of a path by two names. */
const unnamed = (route: string): string => route.replaceAll(/\{\w+\}|:\w+/g, '*');

test('every route is described, but for those that refuse whatever is sent', async () => {
  const all = routesOf(asking.oidc.server.application).filter((route) => !route.startsWith('HEAD '));
  const known = new Set(
    here.operations.map(({ method, path }) => unnamed(`${method.toUpperCase()} ${path}`)),
  );
  const others = all.filter((route) => !known.has(unnamed(route)) && route !== PAGES);
  expect(all.length - others.length - 1).toBe(known.size);
  for (const route of others) {
    const headers = asking.oidc.server.as('manager');
    const { body } = await asking.oidc.server.ask(route.replaceAll(/:\w+/g, 'T1'), { headers, body: {} });
    expect([route, body.code]).toEqual([route, 'NEEDS_APPROVAL']);
  }
});

describe.each(operations)('%s', (id, { operation }) => {
  test('answers what it is described to answer; a new route needs a step in test/openapi/story.ts', () => {
    const answers = answersOf(id).filter((each) => !isRefused(each));
    expect(answers.length).toBeGreaterThan(0);
    expect(answers.map(told)).toEqual(answers.map((each) => ({ ...told(each), misfits: [] })));
  });

  test('refuses as it is described to refuse', () => {
    const refusals = answersOf(id).filter(isRefused);
    expect(refusals.length > 0).toBe(!NEVER_REFUSED.includes(id));
    expect(refusals.map(told)).toEqual(refusals.map((each) => ({ ...told(each), misfits: [] })));
  });

  test('takes what it is described to take, and nothing else', () => {
    for (const each of answersOf(id).filter(({ body }) => body !== undefined)) {
      const { status } = each.reply;
      const isMalformed = status === 400 || (status === 422 && operation.requestBody === undefined);
      expect([each.body, here.bodyMisfits(each).length > 0]).toEqual([each.body, isMalformed]);
    }
  });
});

type Schemas = typeof here.document.components.schemas;
type Schema = Schemas[string];

/** The same interface with one shape described otherwise. */
function differing(name: string, schema: object | boolean): DescribedInterface {
  const { components } = here.document;
  const schemas = { ...components.schemas, [name]: schema } as Schemas;
  return new DescribedInterface({ ...here.document, components: { ...components, schemas } });
}

/** The answers that do not fit another description. */
const foundBy = (other: DescribedInterface, among: readonly Exchange[]): Exchange[] =>
  among.filter((each) => other.misfits(each).length > 0);

/** Whether a part of the document leads to a shape, over others if need be. */
function leadsTo(part: object, name: string, seen = new Set<string>()): boolean {
  const found = JSON.stringify(part).matchAll(/"#\/components\/schemas\/(\w+)"/g);
  const names = [...found].map(([, each = '']) => each).filter((each) => !seen.has(each));
  for (const each of names) seen.add(each);
  const { schemas } = here.document.components;
  return names.includes(name) || names.some((each) => leadsTo(schemas[each] ?? {}, name, seen));
}

/** What is not refused. */
let samples: Exchange[] = [];
beforeAll(() => {
  samples = operations.flatMap(([id]) => answersOf(id).filter((each) => !isRefused(each)));
});

const shapes = Object.entries<Schema>(here.document.components.schemas).filter(
  ([name, schema]) =>
    !name.endsWith('Request') && 'properties' in schema && !('additionalProperties' in schema),
);

describe('a field that is left out of the description is missed by the answers above', () => {
  test.each(shapes)('of %s', (name, { properties = {}, required = [], ...schema }) => {
    const possible = samples.filter((each) => leadsTo(here.of(each)?.operation.responses ?? {}, name));
    const showing = foundBy(differing(name, false), possible);
    if (showing.length === 0) return void unseen.push(name);
    for (const field of required) {
      const rest = Object.entries(properties).filter(([each]) => each !== field);
      const shorter = { ...schema, properties: Object.fromEntries(rest) };
      expect([field, foundBy(differing(name, shorter), showing.slice(0, 3)).length > 0]).toEqual([
        field,
        true,
      ]);
    }
  });

  test('of whatever they show', () => expect(unseen).toEqual(UNSEEN));
  const unseen: string[] = [];
});
