import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { webFolder } from '../../apps/server/src/pages/web-folder.js';

const KILOBYTE = 1_000;
const ASSETS = join(webFolder() ?? '', 'assets');
const sizeOf = (file: string): number => statSync(join(ASSETS, `${file}.gz`)).size;

/** What a script imports at once, and what that imports. */
function loadedWith(script: string, known = new Set<string>()): Set<string> {
  if (known.has(script)) return known;
  known.add(script);
  const source = readFileSync(join(ASSETS, script), 'utf8');
  for (const [, name = ''] of source.matchAll(/(?:from|import)\s*"\.\/([\w-]+\.js)"/g))
    loadedWith(name, known);
  return known;
}

function scriptsOfPage(): string[] {
  const page = readFileSync(join(ASSETS, '..', 'index.html'), 'utf8');
  return [...page.matchAll(/\/assets\/([\w-]+\.js)/g)].map(([, name = '']) => name);
}

function scriptOf(screen: string): string {
  return readdirSync(ASSETS).find((file) => new RegExp(`^${screen}-[\\w-]{8}\\.js$`).test(file)) ?? '';
}

test.each(['today', 'ticket'])(
  'the first view, %s, takes less than 200 kB of compressed script',
  (screen) => {
    const files = new Set(
      [...scriptsOfPage(), scriptOf(screen), scriptOf('en')].flatMap((script) => [...loadedWith(script)]),
    );
    const size = [...files].reduce((sum, file) => sum + sizeOf(file), 0);
    expect(size).toBeGreaterThan(50 * KILOBYTE);
    expect(size).toBeLessThan(200 * KILOBYTE);
  },
);
