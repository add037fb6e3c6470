import { describe, expect, test } from '@jest/globals';
import { outcome } from '../../../../test/support/event-store-samples.js';
import { readSettings } from './settings.js';

const OIDC = {
  SLA_PUBLIC_URL: 'https://sla.example/',
  SLA_OIDC_ISSUER: 'https://login.example/realms/supplier',
  SLA_OIDC_CLIENT_ID: 'sla-ledger',
};

async function problems(variables: Record<string, string>): Promise<string[]> {
  const refusal = await outcome(new Promise((resolve) => resolve(readSettings(variables))));
  expect(refusal).toMatchObject({ code: 'INVALID_SETTINGS' });
  return (refusal as { problems: { path: string }[] }).problems
    .map(({ path }) => path.split('.')[0] ?? '')
    .sort();
}

describe('the settings about access', () => {
  test('let nobody in from elsewhere, trust no proxy and know no provider unless told to', () => {
    const { access, host } = readSettings({});
    expect(host).toBe('127.0.0.1');
    expect(access).toMatchObject({ trustedProxies: [], links: true });
    expect(access.oidc).toBeUndefined();
    expect(access.sessions).toEqual({ idle: 3_600_000, longest: 43_200_000 });
  });

  test('name a provider, and what it calls our roles', () => {
    const { access } = readSettings({ ...OIDC, SLA_OIDC_ROLE_NAMES: 'sla-desk=agent, sla-boss=manager' });
    expect(access.publicUrl).toBe('https://sla.example');
    expect(access.oidc).toEqual({
      issuer: OIDC.SLA_OIDC_ISSUER,
      clientId: 'sla-ledger',
      scope: 'openid profile',
      userClaim: 'sub',
      rolesClaim: 'roles',
      customerClaim: 'customer_id',
      roleNames: { 'sla-desk': 'agent', 'sla-boss': 'manager' },
    });
  });

  test('print no links behind a proxy', () => {
    const { access } = readSettings({ SLA_TRUSTED_PROXIES: '127.0.0.1, 10.0.0.0/8, fd00::/8' });
    expect(access).toMatchObject({ trustedProxies: ['127.0.0.1', '10.0.0.0/8', 'fd00::/8'], links: false });
  });

  test.each<[Record<string, string>, string[]]>([
    [{ SLA_OIDC_ISSUER: OIDC.SLA_OIDC_ISSUER }, ['SLA_OIDC_CLIENT_ID', 'SLA_PUBLIC_URL']],
    [{ SLA_OIDC_CLIENT_ID: 'sla' }, ['SLA_OIDC_ISSUER']],
    [{ ...OIDC, SLA_OIDC_ISSUER: 'http://login.example' }, ['SLA_OIDC_ISSUER']],
    [{ ...OIDC, SLA_PUBLIC_URL: 'https://sla.example/ledger' }, ['SLA_PUBLIC_URL']],
    [{ SLA_PUBLIC_URL: 'sla.example' }, ['SLA_PUBLIC_URL']],
    ...['true', '0.0.0.0/0', '10.0.0.0/33', '1.2.3', '::1/x'].map(
      (text): [Record<string, string>, string[]] => [{ SLA_TRUSTED_PROXIES: text }, ['SLA_TRUSTED_PROXIES']],
    ),
    [{ SLA_OIDC_ROLE_NAMES: 'desk=king' }, ['SLA_OIDC_ROLE_NAMES']],
    [{ SLA_LIMIT_PERSON: '0', SLA_SESSION_HOURS: 'long' }, ['SLA_LIMIT_PERSON', 'SLA_SESSION_HOURS']],
    [{ SLA_PORT: 'x', SLA_OIDC_CLIENT_ID: 'sla' }, ['SLA_OIDC_ISSUER', 'SLA_PORT']],
  ])('are refused with everything that is wrong: %j', async (variables, paths) => {
    expect(await problems(variables)).toEqual(paths);
  });
});
