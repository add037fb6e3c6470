import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ApplicationUnderTest } from '../support/application-under-test.js';

let server: ApplicationUnderTest;
beforeAll(async () => {
  server = await ApplicationUnderTest.start();
});
afterAll(() => server.close());

test.each(['/health/live', '/api/v1/me', '/api/v1/nothing', '/nothing'])(
  'whatever %s answers, browsers load nothing from elsewhere, and nobody frames it',
  async (path) => {
    const { headers } = await server.ask(`GET ${path}`);
    expect(headers).toMatchObject({
      'content-security-policy': expect.stringContaining("default-src 'self'"),
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'cross-origin-resource-policy': 'same-origin',
    });
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(headers['access-control-allow-origin']).toBeUndefined();
    expect(headers['x-powered-by']).toBeUndefined();
  },
);

test('nothing under /api stays in a cache unless it says so itself', async () => {
  for (const path of ['/api/v1/me', '/api/v1/sign-in']) {
    const { headers } = await server.ask(`GET ${path}`, { headers: server.as('agent') });
    expect([path, headers['cache-control']]).toEqual([path, 'no-store']);
  }
});

test('what nobody has registered is not there, signed in or not', async () => {
  for (const headers of [{}, server.as('administrator')]) {
    expect((await server.ask('GET /api/v1/nothing', { headers })).status).toBe(404);
  }
});
