import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { canSay, LANGUAGES } from '#wording';
import { sla, temporaryFolder } from '../support/command-line.js';

const DOCS = readFileSync(new URL('../../docs/operations.md', import.meta.url), 'utf8');

interface Setting {
  readonly name: string;
  readonly default?: string;
  readonly example?: string;
  readonly meaning: string;
}

async function settings(): Promise<Setting[]> {
  const { status, stdout } = await sla(['serve', '--settings', '--json']);
  expect(status).toBe(0);
  const lines = stdout.trim().split('\n');
  return lines.map((line) => JSON.parse(line) as Setting);
}

const cell = (value: string | undefined): string => (value === undefined ? '–' : `\`${value}\``);

describe('every setting', () => {
  test('stands in docs/operations.md as the server has it, and nothing else does', async () => {
    const expected = (await settings()).map(
      ({ name, default: standard, example, meaning }) =>
        `| \`${name}\` | ${cell(standard)} | ${cell(example)} | ${meaning} |`,
    );
    expect(DOCS.split('\n').filter((line) => /^\| `(SLA|OTEL|EVENTSTORE|VIEWS)_\w+` \|/.test(line))).toEqual(
      expected,
    );
  });

  test.each(LANGUAGES)('has a meaning in %s, and an example where it has no default', async (language) => {
    const all = await settings();
    expect(all.length).toBeGreaterThan(10);
    expect(all.filter(({ name }) => !canSay(language, `settings.${name}`))).toEqual([]);
    expect(
      all.filter(({ default: standard, example }) => standard === undefined && example === undefined),
    ).toEqual([]);
  });

  test('is printed for people, with a line to copy', async () => {
    const { stdout, stderr } = await sla(['serve', '--settings', '--lang', 'sk']);
    expect(stderr).toBe('');
    expect(stdout).toContain(
      'SLA_PORT (3000)\n    Port, na ktorom server počúva; 0 znamená ľubovoľný voľný.\n    SLA_PORT=8080\n',
    );
  });
});

test('the drill works as it stands in docs/operations.md', async () => {
  const folder = temporaryFolder();
  const commands = [...DOCS.matchAll(/^npm run -s sla -- (.*)$/gm)].map(([, command]) => command ?? '');
  expect(commands.map((command) => command.split(' ')[0])).toEqual(['backup', 'restore', 'verify', 'report']);
  expect((await sla(['demo', '--store', join(folder, 'srv/sla')])).status).toBe(0);
  for (const command of commands) {
    // The same folders, below one of our own.
    const args = command
      .split(' ')
      .map((word) => (word.startsWith('/') ? folder + word.replace('/tmp', '') : word));
    const { status, stderr } = await sla(args);
    expect([command, status, stderr]).toEqual([command, 0, expect.not.stringContaining('sla: ')]);
  }
});
