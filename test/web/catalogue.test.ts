import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';

const SOURCES = fileURLToPath(new URL('../../apps/web/src', import.meta.url));
type Tree = { readonly [name: string]: string | Tree };

function keysOf(tree: Tree, before = ''): string[] {
  return Object.entries(tree).flatMap(([name, value]) =>
    typeof value === 'string' ? [`${before}${name}`] : keysOf(value, `${before}${name}.`),
  );
}

function catalogue(language: string): Tree {
  return JSON.parse(readFileSync(join(SOURCES, 'i18n', `${language}.json`), 'utf8')) as Tree;
}

const PLURAL = /_(zero|one|two|few|many|other)$/;
const stem = (key: string): string => key.replace(PLURAL, '');
const english = keysOf(catalogue('en'));
const slovak = keysOf(catalogue('sk'));
const source = readdirSync(SOURCES, { recursive: true })
  .map(String)
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => readFileSync(join(SOURCES, file), 'utf8'))
  .join('\n');
/** Keys that stand in the source in full, and the beginnings of those that are put together. */
const literal = new Set([...source.matchAll(/'([a-z]\w*(?:\.[\w-]+)+)'/g)].map(([, key]) => key ?? ''));
const patterns = [...source.matchAll(/`([a-z]\w*(?:\.[\w-]*)*(?:\$\{[^}]+\}[\w.-]*)+)`/g)].map(
  ([, text = '']) => new RegExp(`^${text.replace(/\$\{[^}]+\}/g, '[\\w-]+').replaceAll('.', '\\.')}$`),
);

describe('the words of the pages', () => {
  test('are the same in both languages', () => {
    expect(new Set(slovak.map(stem))).toEqual(new Set(english.map(stem)));
  });

  test('have every plural that Slovak has: 1 hodina, 2 hodiny, 5 hodín', () => {
    for (const key of new Set(slovak.filter((each) => PLURAL.test(each)).map(stem))) {
      expect(slovak).toEqual(expect.arrayContaining(['one', 'few', 'other'].map((form) => `${key}_${form}`)));
    }
  });

  test('are all there: none is said that neither catalogue has', () => {
    const said = [...source.matchAll(/\bsay\(\s*'([^']+)'/g)].map(([, key = '']) => key);
    const known = new Set(english.map(stem));
    const elsewhere = /^(guarantees|outcomes|events|units)\./;
    expect(said.length).toBeGreaterThan(20);
    expect(said.filter((key) => !known.has(key) && !elsewhere.test(key))).toEqual([]);
  });

  test('are all used', () => {
    const isUsed = (key: string): boolean => literal.has(key) || patterns.some((each) => each.test(key));
    expect(english.map(stem).filter((key) => !isUsed(key))).toEqual([]);
  });
});
