import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Role, ROLES } from '#access';
import { usualAccess } from '../../apps/server/src/settings/access-settings.js';
import { ApplicationUnderTest } from '../support/application-under-test.js';
import { routesOf } from '../support/routes-of.js';
import { walkRows } from './walk.table.js';

const DENIED = ['NOT_SIGNED_IN', 'NOT_ALLOWED'];
const rows = walkRows();
const limits = { ...usualAccess().limits, signIns: 1_000, perAddress: 1_000 };

let server: ApplicationUnderTest;
beforeAll(async () => {
  server = await ApplicationUnderTest.start({ limits });
});
afterAll(() => server.close());

test('every route of the server has a row that says who may use it, and every row a route', () => {
  // Whoever may read something may look at its head.
  const routes = routesOf(server.application).filter((route) => !route.startsWith('HEAD '));
  const isCovered = (route: string): boolean => rows.some((row) => row.route === route);
  expect(routes.length).toBeGreaterThan(10);
  expect(routes.filter((route) => !isCovered(route))).toEqual([]);
  expect(rows.filter(({ route }) => !routes.includes(route))).toEqual([]);
});

test('every role has a column, and so have those who are not signed in', () => {
  for (const { may } of rows) expect(Object.keys(may).sort()).toEqual(['anonymous', ...ROLES].sort());
});

describe.each(rows)('$route', ({ route, may }) => {
  test.each(Object.entries(may))('%s: %s', async (role, allowed) => {
    const headers = role === 'anonymous' ? {} : server.as(role as Role);
    const { status, body } = await server.ask(pathOf(route), {
      headers,
      body: bodyFor(route),
    });
    const expected = role === 'anonymous' ? [401, 'NOT_SIGNED_IN'] : [403, 'NOT_ALLOWED'];
    if (allowed) expect(DENIED).not.toContain(body.code);
    else expect([status, body.code]).toEqual(expected);
  });
});

test.each(rows.filter(({ route }) => route.startsWith('GET ')))(
  'HEAD is for the same as $route',
  async (row) => {
    for (const [role, allowed] of Object.entries(row.may)) {
      const headers = role === 'anonymous' ? {} : server.as(role as Role);
      const { status } = await server.ask(row.route.replace('GET', 'HEAD').replace(/:\w+/g, 'T1'), {
        headers,
      });
      if (!allowed) expect([role, status]).toEqual([role, role === 'anonymous' ? 401 : 403]);
    }
  },
);

/** What never ends is asked for in a way that is refused to whoever may ask. */
function pathOf(route: string): string {
  return route === 'GET /api/v1/events' ? `${route}?lastEventId=none` : route.replace(/:\w+/g, 'T1');
}

function bodyFor(route: string): unknown {
  return route.startsWith('POST ') ? { data: {} } : undefined;
}
