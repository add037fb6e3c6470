import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { INNOCENT, VIOLATIONS } from './violations.js';

const root = process.cwd();
const cruiser = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
const config = join(root, '.dependency-cruiser.mjs');

interface Broken {
  readonly from: string;
  readonly rule: { readonly name: string };
}

/** What the project's own rules say of the tree in `folder`. */
function cruise(folder: string): Broken[] {
  const files = '{apps,libs,test,bench}/**/*.{ts,tsx,mjs}';
  const args = [cruiser, files, '--config', config, '--output-type', 'json'];
  const output = execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8', maxBuffer: 1e9 });
  return (JSON.parse(output) as { summary: { violations: Broken[] } }).summary.violations;
}

function write(folder: string, file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), `${text}\n`);
}

/** A small monorepo of this shape, with empty packages in place of the real ones. */
function writeTree(folder: string): void {
  const manifest = readFileSync(join(root, 'package.json'), 'utf8');
  write(folder, 'package.json', manifest);
  const { dependencies, devDependencies } = JSON.parse(manifest) as Record<string, Record<string, string>>;
  for (const name of [...Object.keys({ ...dependencies, ...devDependencies }), 'undeclared']) {
    write(folder, `node_modules/${name}/package.json`, JSON.stringify({ name, main: 'index.js' }));
    write(folder, `node_modules/${name}/index.js`, '');
  }
  for (const [file, text] of Object.entries(INNOCENT)) write(folder, file, text);
  for (const { file, text } of VIOLATIONS) write(folder, file, text);
}

describe('The direction of dependencies', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sla-rules-'));
  let broken: Broken[] = [];

  beforeAll(() => {
    writeTree(folder);
    broken = cruise(folder);
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  const rulesBrokenBy = (file: string): string[] => [
    ...new Set(broken.filter(({ from }) => from === file).map(({ rule }) => rule.name)),
  ];

  it.each(VIOLATIONS)('$rule is broken by $file, and nothing else is', ({ rule, file }) => {
    expect(rulesBrokenBy(file)).toEqual([rule]);
  });

  it('allows what it should', () => {
    expect(
      Object.keys(INNOCENT).flatMap((file) => rulesBrokenBy(file).map((rule) => `${file} ${rule}`)),
    ).toEqual([]);
  });

  it('has no rule without a proof', async () => {
    const { default: rules } = (await import(config)) as { default: { forbidden: { name: string }[] } };
    const proven = new Set(VIOLATIONS.map(({ rule }) => rule));
    expect(rules.forbidden.map(({ name }) => name).filter((name) => !proven.has(name))).toEqual([]);
  });

  it('holds in this repository', () => {
    expect(cruise(root).map(({ from, rule }) => `${rule.name}: ${from}`)).toEqual([]);
  });
});
