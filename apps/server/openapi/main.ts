import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { generate } from './generate.js';

// `npm run openapi` starts this in the folder with the sources.
const root = process.cwd();
for (const [path, text] of Object.entries(await generate(root))) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
  process.stderr.write(`${path}\n`);
}
