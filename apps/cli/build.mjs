// Compiles apps/ and libs/ to dist/, file by file, with the same settings that Jest uses (.swcrc).
// Types are checked by `npm run typecheck`; this step only has to be quick enough to run when needed.
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isOlder } from './staleness.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const stamp = join(root, 'dist', '.built');

/** The description of the interface, which the server hands out. */
const DOCUMENT = 'docs/openapi.json';

function sources() {
  return ['apps', 'libs']
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true })
        .map((file) => join(folder, file))
        .filter((file) => /\.(ts|json)$/.test(file) && !/\.test\.ts$|(^|\/)(web|node_modules)\//.test(file)),
    )
    .concat(DOCUMENT);
}

/** True where a source is newer than the last build, or nothing has been built yet. */
export function isStale() {
  // Installed without sources, as in the image: there is nothing to compile.
  if (!existsSync(join(root, 'libs'))) return false;
  return isOlder(
    stamp,
    sources().map((file) => join(root, file)),
  );
}

/** Compiles into a folder of its own and swaps it in, so that another process never sees half a build. */
export async function build() {
  const startedAt = new Date();
  const { transformFile } = await import('@swc/core');
  const fresh = join(root, `dist.${process.pid}`);
  await Promise.all(
    sources().map(async (file) => {
      const target = join(fresh, file);
      mkdirSync(dirname(target), { recursive: true });
      if (file.endsWith('.json')) return copyFileSync(join(root, file), target);
      const { code } = await transformFile(join(root, file), { configFile: join(root, '.swcrc') });
      writeFileSync(target.replace(/\.ts$/, '.js'), code);
    }),
  );
  writeFileSync(join(fresh, '.built'), '');
  // Sources that changed while we compiled are newer than this, and will be compiled next time.
  utimesSync(join(fresh, '.built'), startedAt, startedAt);
  swapIn(fresh);
}

function swapIn(fresh) {
  try {
    // The web application has a build of its own (build-web.mjs), which stays.
    const web = join(root, 'dist', 'web');
    if (existsSync(web)) cpSync(web, join(fresh, 'web'), { recursive: true, preserveTimestamps: true });
    rmSync(join(root, 'dist'), { recursive: true, force: true });
    renameSync(fresh, join(root, 'dist'));
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    // Another process has built at the same moment, from the same sources: its build will do.
    if (!['ENOTEMPTY', 'EEXIST'].includes(error.code)) throw error;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await build();
