import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { sla, startSla, temporaryFolder } from '../support/command-line.js';

const SECRET_OF_CLIENT = 'very-secret-of-the-client';

/** The real server in a process of its own; everything that it and its folder say is looked through at the end. */
test('neither what the server writes nor its files hold a key, a session, a link or a password of the provider', async () => {
  const folder = temporaryFolder();
  const key = (
    await sla(['key', 'create', '--store', folder, '--holder', 'helpdesk', '--role', 'agent'])
  ).stdout.trim();
  const variables = {
    SLA_OIDC_ISSUER: 'http://127.0.0.1:1',
    SLA_OIDC_CLIENT_ID: 'sla',
    SLA_OIDC_CLIENT_SECRET: SECRET_OF_CLIENT,
    SLA_PUBLIC_URL: 'http://127.0.0.1:3000',
  };
  const server = startSla(['serve', '--store', folder, '--port', '0', '--json'], variables);
  let written = '';
  server.stderr.setEncoding('utf8').on('data', (text: string) => (written += text));
  const [first] = (await once(server.stdout.setEncoding('utf8'), 'data')) as [string];
  const { url, link } = JSON.parse(first) as { url: string; link: string };
  server.stdout.on('data', (text: string) => (written += text));

  const answers: string[] = [];
  const ask = async (
    path: string,
    headers: Record<string, string> = {},
    body?: string,
  ): Promise<Response> => {
    const reply = await fetch(`${url}${path}`, {
      headers,
      redirect: 'manual',
      ...(body && { method: 'POST', body }),
    });
    answers.push(
      await reply.clone().text(),
      JSON.stringify([...reply.headers].filter(([name]) => name !== 'set-cookie')),
    );
    return reply;
  };
  const signedIn = await ask(new URL(link).pathname + new URL(link).search);
  const [cookie = ''] = signedIn.headers.getSetCookie()[0]?.split(';') ?? [];
  const wrong = `${key.slice(0, -1)}${key.endsWith('A') ? 'B' : 'A'}`;
  const json = { 'content-type': 'application/json' };
  for (const headers of [
    { authorization: `Bearer ${key}` },
    { authorization: `Bearer ${wrong}` },
    { cookie },
  ]) {
    await ask('/api/v1/me', headers);
    await ask('/api/v1/keys', headers);
    await ask('/api/v1/tickets', { ...json, ...headers }, '{"data":');
    await ask(`/api/v1/tickets/T1?token=${key}`, headers);
  }
  await ask(new URL(link).pathname + new URL(link).search);
  await ask('/api/v1/sign-in/oidc');
  await ask(`/api/v1/sign-in/oidc/callback?code=${wrong}&state=x`, { cookie });
  const files = (): string[] => readdirSync(folder).map((name) => readFileSync(join(folder, name), 'latin1'));
  const whileItRuns = files();
  server.kill('SIGTERM');
  await once(server, 'close');

  const token = new URL(link).searchParams.get('token') ?? '';
  const secrets = [key.slice(21), token, cookie.split('=')[1] ?? '', SECRET_OF_CLIENT];
  const everything = { written, answers: answers.join('\n'), files: [...whileItRuns, ...files()].join('\n') };
  expect(secrets.map(({ length }) => length > 20)).toEqual([true, true, true, true]);
  for (const [where, text] of Object.entries(everything)) {
    expect([where, secrets.filter((secret) => text.includes(secret))]).toEqual([where, []]);
  }
});
