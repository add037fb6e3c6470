import { once } from 'node:events';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { FakeEventStoreDb } from '../fake-eventstoredb/server.js';
import { sla, startSla, temporaryFolder } from '../support/command-line.js';

const store = join(temporaryFolder(), 'store');
let key: string;

const run = (...args: string[]): ReturnType<typeof sla> => sla([...args, '--store', store]);
const linesOf = (text: string): Record<string, unknown>[] =>
  text.split('\n').flatMap((line) => (line ? [JSON.parse(line) as Record<string, unknown>] : []));

beforeAll(async () => {
  const made = await run('key', 'create', '--holder', 'helpdesk', '--role', 'agent', '--label', 'reports');
  expect(made).toMatchObject({ status: 0, stderr: expect.stringContaining('shown this once') });
  key = made.stdout.trim();
});

describe('sla key', () => {
  test('makes a key before there is a store, alone on stdout', () => {
    expect(key).toMatch(/^sla_[0-9a-f]{16}_[\w-]{43}$/);
  });

  test('lists it without what opens', async () => {
    const { status, stdout } = await run('key', 'list', '--json');
    expect([status, stdout.includes('hash'), stdout.includes(key.slice(21))]).toEqual([0, false, false]);
    expect(linesOf(stdout)).toMatchObject([
      {
        keyId: key.slice(4, 20),
        holder: 'helpdesk',
        roles: ['agent'],
        madeBy: 'command-line',
        state: 'good',
      },
    ]);
    expect((await run('key', 'list', '--lang', 'sk')).stdout).toMatch(/držiteľ[^]*platí/);
  });

  test('revokes it, as often as it is told to', async () => {
    const asked = ['--holder', 'portal', '--role', 'customer', '--customer', 'acme', '--json'];
    const [{ keyId } = { keyId: '' }] = linesOf((await run('key', 'create', ...asked)).stdout);
    for (const status of [0, 0]) {
      expect((await run('key', 'revoke', String(keyId), '--reason', 'lost')).status).toBe(status);
    }
    expect(linesOf((await run('key', 'list', '--json')).stdout).at(-1)).toMatchObject({
      keyId,
      state: 'revoked',
    });
  });

  test.each<[string, string[], number, string]>([
    ['a role that does not exist', ['create', '--holder', 'x', '--role', 'king'], 2, 'roles are agent'],
    ['no role', ['create', '--holder', 'x'], 2, '--role'],
    ['a customer without a name', ['create', '--holder', 'x', '--role', 'customer'], 1, 'IMPOSSIBLE_ROLES'],
    [
      'an instant in the past',
      ['create', '--holder', 'x', '--role', 'agent', '--expires', '2020-01-01T00:00:00Z'],
      1,
      'INVALID_EXPIRY',
    ],
    ['no instant', ['create', '--holder', 'x', '--role', 'agent', '--expires', 'soon'], 2, 'ISO 8601'],
    ['a key that does not exist', ['revoke', '0123456789abcdef'], 1, 'UNKNOWN_API_KEY'],
  ])('says what is wrong about %s', async (...[, args, status, words]) => {
    expect(await run('key', ...args)).toMatchObject({
      status,
      stdout: '',
      stderr: expect.stringContaining(words),
    });
  });

  test('finds no keys where there is no store', async () => {
    const none = await sla(['key', 'list', '--store', temporaryFolder()]);
    expect(none).toMatchObject({ status: 2, stderr: expect.stringContaining('NO_STORE') });
  });

  test('stays out of what is exported, which is a history of tickets', async () => {
    const { status, stdout } = await run('export');
    expect([status, stdout]).toEqual([0, '']);
    expect((await run('verify')).status).toBe(0);
  });
});

test('beside a running server keys are listed and links printed, and a key is made by the server alone', async () => {
  const server = startSla(['serve', '--store', store, '--port', '0', '--json']);
  const [first] = (await once(server.stdout.setEncoding('utf8'), 'data')) as [string];
  const { url } = JSON.parse(first) as { url: string };
  const refused = await run('key', 'create', '--holder', 'x', '--role', 'agent');
  expect(refused).toMatchObject({ status: 1, stderr: expect.stringContaining('STORE_LOCKED') });
  expect((await run('key', 'list')).status).toBe(0);
  const asked = ['--as', 'anna', '--role', 'auditor', '--port', new URL(url).port, '--json'];
  const [{ link } = { link: '' }] = linesOf((await run('link', ...asked)).stdout);
  const cookie = (await fetch(String(link))).headers.getSetCookie()[0]?.split(';')[0] ?? '';
  const me = await fetch(`${url}/api/v1/me`, { headers: { cookie } });
  expect(await me.json()).toMatchObject({ id: 'anna', roles: ['auditor'], means: 'link' });
  const byKey = await fetch(`${url}/api/v1/me`, { headers: { authorization: `Bearer ${key}` } });
  expect(await byKey.json()).toMatchObject({ id: 'helpdesk', means: 'api-key' });
  server.kill('SIGTERM');
  await once(server, 'close');
});

test('keys stand on an EventStoreDB server too', async () => {
  const fake = await FakeEventStoreDb.start();
  const at = (...args: string[]): ReturnType<typeof sla> => sla(['key', ...args, '--store', fake.url()]);
  expect((await at('create', '--holder', 'helpdesk', '--role', 'agent')).status).toBe(0);
  expect(linesOf((await at('list', '--json')).stdout)).toMatchObject([{ holder: 'helpdesk', state: 'good' }]);
  await fake.stop();
});

test.each<[string[], number, string]>([
  [['--as', 'import'], 1, 'RESERVED_PERSON'],
  [['--as', 'the owner'], 1, 'INVALID_PERSON'],
  [['--role', 'customer'], 2, 'roles are agent'],
])('sla link %j is refused', async (args, status, words) => {
  expect(await run('link', ...args)).toMatchObject({ status, stderr: expect.stringContaining(words) });
});
