import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');

/** The situations that `docs/coverage.md` names: `file.test.ts`: “title”, “title”. */
function namedSituations(): { file: string; title: string }[] {
  const [, tables = ''] = read('../../docs/coverage.md').split('## Money and advice, rule by rule');
  let file = '';
  return [...tables.matchAll(/`([\w-]+\.test\.ts)`|“([^”]+)”/g)].flatMap(([, named, title]) => {
    file = named ?? file;
    return title === undefined ? [] : [{ file, title }];
  });
}

test('every situation that the page on coverage names is there', () => {
  const named = namedSituations();
  expect(named.length).toBeGreaterThan(50);
  const missing = named.filter(({ file, title }) => !read(`./situations/${file}`).includes(title));
  expect(missing).toEqual([]);
});
