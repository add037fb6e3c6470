import { describe, expect, test } from '@jest/globals';
import { join } from 'node:path';
import { outcome } from '../../../../test/support/event-store-samples.js';
import { usualAccess } from './access-settings.js';
import { usualOperations } from './operations-settings.js';
import { readSettings } from './settings.js';

describe('the settings', () => {
  test('are complete without any, and listen to this machine only', () => {
    expect(readSettings({})).toEqual({
      host: '127.0.0.1',
      port: 3000,
      access: usualAccess(),
      store: { kind: 'sqlite', file: join('data', 'ledger.sqlite') },
      viewFile: join('data', 'compliance.view.sqlite'),
      operations: usualOperations(),
    });
  });

  test('can keep everything in memory', () => {
    expect(readSettings({ SLA_STORE: 'memory', SLA_PORT: '0', SLA_HOST: '::1' })).toEqual({
      host: '::1',
      port: 0,
      access: usualAccess(),
      store: { kind: 'memory' },
      viewFile: ':memory:',
      operations: usualOperations(),
    });
  });

  test('can keep the events on an EventStoreDB server, and keys and views in a folder', () => {
    const url = 'esdb://127.0.0.1:2113?tls=false';
    expect(readSettings({ SLA_STORE: 'eventstoredb', EVENTSTORE_URL: url, SLA_DATA: 'here' })).toMatchObject({
      store: { kind: 'eventstoredb', url, keysFile: join('here', 'keys.sqlite') },
      viewFile: join('here', 'compliance.view.sqlite'),
    });
  });

  test('can keep the views on a PostgreSQL server, and nowhere else', async () => {
    expect(readSettings({ VIEWS_URL: 'postgres://sla@db/ledger' }).viewsUrl).toBe('postgres://sla@db/ledger');
    const wrong = new Promise((resolve) => resolve(readSettings({ VIEWS_URL: 'mysql://db/ledger' })));
    expect(await outcome(wrong)).toMatchObject({
      code: 'INVALID_SETTINGS',
      problems: [{ path: 'VIEWS_URL' }],
    });
  });

  test.each([undefined, 'http://127.0.0.1:2113'])(
    'need to know where that server is: not %s',
    async (url) => {
      const variables = { SLA_STORE: 'eventstoredb', EVENTSTORE_URL: url };
      expect(await outcome(new Promise((resolve) => resolve(readSettings(variables))))).toMatchObject({
        code: 'INVALID_SETTINGS',
        problems: [{ path: 'EVENTSTORE_URL' }],
      });
    },
  );

  test('are refused with everything that is wrong about them', async () => {
    const variables = { SLA_PORT: '80 or so', SLA_STORE: 'paper', SLA_DATA: '' };
    const refusal = await outcome(new Promise((resolve) => resolve(readSettings(variables))));
    expect(refusal).toMatchObject({ code: 'INVALID_SETTINGS' });
    const { problems } = refusal as { problems: { path: string }[] };
    expect(problems.map(({ path }) => path).sort()).toEqual(['SLA_DATA', 'SLA_PORT', 'SLA_STORE']);
  });
});
