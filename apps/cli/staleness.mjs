import { existsSync, statSync } from 'node:fs';

/** True where one of the sources is newer than the last build, which left a stamp, or nothing has been built yet. */
export function isOlder(stamp, sources) {
  if (!existsSync(stamp)) return true;
  const builtAt = statSync(stamp).mtimeMs;
  return sources.some((file) => statSync(file).mtimeMs > builtAt);
}
