import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { DescribedInterface, type Exchange } from '../support/described-interface.js';
import { routesOf } from '../support/routes-of.js';
import { Asking } from './asking.js';
import { STORY } from './story.js';

/** What nobody can ask for in vain. */
const NEVER_REFUSED = ['showHealthLive', 'showHealthReady', 'showInterface', 'showPage', 'showSignInMeans'];

const here = new DescribedInterface();
const operations = here.operations.map((each) => [each.operation.operationId, each] as const);

let asking: Asking;
beforeAll(async () => {
  asking = await Asking.start();
  await asking.tell(STORY);
  for (const [, each] of operations) await asking.askInVain(each);
}, 60_000);
afterAll(() => asking.oidc.close());

const answersOf = (id: string): Exchange[] =>
  asking.exchanges.filter((each) => here.of(each)?.operation.operationId === id);
const isRefused = ({ reply }: Exchange): boolean => reply.status >= 400;
const told = (exchange: Exchange): object => {
  const { method, path, reply } = exchange;
  return { asked: `${method} ${path}`, status: reply.status, misfits: here.misfits(exchange) };
};

/** Two routes may call the same part of a path by two names. */
const unnamed = (route: string): string => route.replaceAll(/\{\w+\}|:\w+/g, '*');

test('every route is described, but for those that refuse whatever is sent', async () => {
  const all = routesOf(asking.oidc.server.application).filter((route) => !route.startsWith('HEAD '));
  const known = new Set(
    here.operations.map(({ method, path }) => unnamed(`${method.toUpperCase()} ${path}`)),
  );
  const others = all.filter((route) => !known.has(unnamed(route)));
  expect(all.length - others.length).toBe(known.size);
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

/** Every field that answers always have, by the name of their shape. */
const fields = Object.entries(here.document.components.schemas)
  .filter(([name]) => !name.endsWith('Request'))
  .flatMap(([name, { required = [] }]) => required.map((field) => [name, field] as const));

test.each(fields)('were %s described without its %s, some answer above would be none', (name, field) => {
  const { components } = here.document;
  const { properties = {} } = components.schemas[name] ?? {};
  const rest = Object.fromEntries(Object.entries(properties).filter(([each]) => each !== field));
  const schemas = {
    ...components.schemas,
    [name]: { ...components.schemas[name], properties: rest, required: [] },
  };
  const mutilated = new DescribedInterface({ ...here.document, components: { ...components, schemas } });
  expect(asking.exchanges.some((each) => mutilated.misfits(each).length > 0)).toBe(true);
});
