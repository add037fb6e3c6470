import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

import { describe, expect, it } from '@jest/globals';

const LINES = 250;

const TOP_LEVEL = [
  ...['apps', 'bench', 'docs', 'libs', 'test'],
  ...['README.md', 'CHANGELOG.md', 'CONTRIBUTING.md', 'LICENSE'],
  ...['package.json', 'package-lock.json', 'tsconfig.json', 'nest-cli.json', 'docker-compose.yml'],
  ...['Dockerfile', '.dockerignore'],
  ...['eslint.config.mjs', 'jest.config.mjs', 'knip.json', '.dependency-cruiser.mjs', '.swcrc'],
  ...['.ci', '.editorconfig', '.gitignore', '.npmrc', '.nvmrc', '.prettierignore', '.prettierrc.json'],
];

/** Committed files and those that could be, without what .gitignore names. */
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  encoding: 'utf8',
})
  .trim()
  .split('\n')
  .filter((file) => existsSync(file));

const read = (file: string): string => readFileSync(file, 'utf8');

/** The rows of the table under the heading "Where is…", or undefined where there is no such heading. */
function whereIsRows(readme: string): string[] | undefined {
  const section = /^#+ Where is.*$([\s\S]*?)(?=^#|(?![\s\S]))/m.exec(readme)?.[1];
  return section?.split('\n').filter((line) => line.startsWith('|'));
}

/** What stands in backticks and looks like a path: `libs/calendar/`, `package.json`; not `sla judge`. */
function pathsIn(row: string): string[] {
  return [...row.matchAll(/`([\w.@-]+(?:\/[\w.@-]*)*)`/g)]
    .map((match) => match[1] ?? '')
    .filter((path) => /[/.]/.test(path));
}

describe('The layout', () => {
  it('has nothing at the top level but what belongs there', () => {
    const entries = new Set(files.map((file) => file.split('/')[0] ?? ''));
    expect([...entries].filter((entry) => !TOP_LEVEL.includes(entry))).toEqual([]);
  });

  it(`keeps every source file under ${LINES} lines`, () => {
    const isSource = (file: string): boolean =>
      /^(apps|libs|test|bench)\/.*\.(ts|tsx|mjs)$/.test(file) && !file.endsWith('/schema.d.ts');
    const sources = files.filter(isSource);
    const long = sources.filter((file) => read(file).trimEnd().split('\n').length >= LINES);
    expect(sources.length).toBeGreaterThan(0);
    expect(long).toEqual([]);
  });
});

const hasReadme = existsSync('README.md');
const whereIs = 'The table "Where is…" of the README';

(hasReadme ? describe : describe.skip)(hasReadme ? whereIs : `SKIPPED: ${whereIs} (no README.md)`, () => {
  const rows = hasReadme ? whereIsRows(read('README.md')) : undefined;

  it('is there, and names paths', () => {
    expect(rows?.flatMap(pathsIn).length ?? 0).toBeGreaterThan(0);
  });

  it('names only what exists', () => {
    expect((rows ?? []).flatMap(pathsIn).filter((path) => !existsSync(path))).toEqual([]);
  });
});
