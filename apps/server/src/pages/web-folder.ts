import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** From the compiled file it is dist/web, and from the source the same of the working tree. */
const PLACES = ['../../../../web', '../../../../dist/web'];

/** The folder of the built web application; nothing where it was not built. */
export function webFolder(): string | undefined {
  return PLACES.map((place) => join(import.meta.dirname, place)).find((folder) =>
    existsSync(join(folder, 'index.html')),
  );
}
