// Builds the web application into dist/web: files named by their content, each beside it compressed, for the server.
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { isOlder } from './staleness.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const home = join(root, 'dist', 'web');
const stamp = join(home, '.built');

function sources() {
  const files = ['apps/web', 'libs/wording/data'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true })
      .map((file) => join(root, folder, file))
      .filter((file) => /\.(tsx?|css|json|html|mjs|svg)$/.test(file)),
  );
  return [...files, fileURLToPath(import.meta.url)];
}

/** True where a source is newer than the last build, or nothing has been built yet. */
export function isWebStale() {
  // Installed without sources, as in the image: there is nothing to build.
  if (!existsSync(join(root, 'apps', 'web', 'index.html'))) return false;
  return isOlder(stamp, sources());
}

/** Builds into a folder of its own and swaps it in, so that a server never sees half a build. */
export async function buildWeb() {
  const startedAt = new Date();
  const fresh = join(root, `dist.web.${process.pid}`);
  await bundle(fresh);
  compressAll(join(fresh, 'assets'));
  writeFileSync(join(fresh, '.built'), '');
  utimesSync(join(fresh, '.built'), startedAt, startedAt);
  swapIn(fresh);
}

/** As for production, whoever calls: tests would get a React that watches itself, and is twice as big. */
async function bundle(outDir) {
  const { NODE_ENV } = process.env;
  process.env.NODE_ENV = 'production';
  try {
    const { build } = await import('vite');
    const configFile = join(root, 'apps', 'web', 'vite.config.mjs');
    await build({ configFile, logLevel: 'warn', build: { outDir, emptyOutDir: true } });
  } finally {
    if (NODE_ENV === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = NODE_ENV;
  }
}

function compressAll(folder) {
  for (const file of readdirSync(folder).filter((name) => /\.(js|css|svg)$/.test(name))) {
    const content = readFileSync(join(folder, file));
    writeFileSync(join(folder, `${file}.br`), brotliCompressSync(content));
    writeFileSync(join(folder, `${file}.gz`), gzipSync(content, { level: 9 }));
  }
}

function swapIn(fresh) {
  try {
    rmSync(home, { recursive: true, force: true });
    mkdirSync(join(root, 'dist'), { recursive: true });
    renameSync(fresh, home);
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    // Another process has built at the same moment, from the same sources: its build will do.
    if (!['ENOTEMPTY', 'EEXIST'].includes(error.code)) throw error;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildWeb();
