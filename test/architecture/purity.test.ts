import { describe, expect, it } from '@jest/globals';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

const FORBIDDEN = [
  'Date.now()',
  'new Date()',
  'Date()',
  'Math.random()',
  'process.version',
  'console.log(1)',
  'setTimeout(() => undefined, 1)',
  'performance.now()',
  'new Date(0).getHours()',
  'new Date(0).toLocaleString()',
  "'a'.localeCompare('b')",
];
const ALLOWED = [
  'new Date(0).getUTCHours()',
  'new Date(0).toISOString()',
  'Math.max(1, 2)',
  'Date.UTC(2026)',
];

// The forbidden things are found without types, so that this takes a second instead of twenty.
const eslint = new ESLint({ overrideConfig: tseslint.configs.disableTypeChecked });

/** The lines in which ESLint, with the project's own rules, finds a `no-restricted-…` thing. */
async function restricted(file: string, lines: readonly string[]): Promise<string[]> {
  const [result] = await eslint.lintText(lines.join(';\n'), { filePath: file });
  const found = result?.messages.filter(({ ruleId }) => ruleId?.startsWith('no-restricted-')) ?? [];
  return lines.filter((_, index) => found.some(({ line }) => line === index + 1));
}

describe('A pure library', () => {
  const lines = [...FORBIDDEN, ...ALLOWED];

  it.each(['facts', 'access', 'calendar', 'contract', 'ticket', 'customer', 'compliance', 'wording'])(
    '%s has no clock, no randomness and no surroundings',
    async (library) => {
      expect(await restricted(`libs/${library}/some.ts`, lines)).toEqual(FORBIDDEN);
    },
  );

  it('may have them in its tests', async () => {
    expect(await restricted('libs/ticket/some.test.ts', lines)).toEqual([]);
  });
});

describe('Other code', () => {
  it('may have a clock', async () => {
    expect(await restricted('libs/event-store/some.ts', [...FORBIDDEN, ...ALLOWED])).toEqual([]);
  });

  it('reads the environment in settings only', async () => {
    expect(await restricted('libs/event-store/some.ts', ['process.env'])).toEqual(['process.env']);
    expect(await restricted('apps/server/src/some.ts', ['process.env'])).toEqual(['process.env']);
    expect(await restricted('apps/server/src/settings/some.ts', ['process.env'])).toEqual([]);
  });
});
