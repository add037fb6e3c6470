import { build, isStale } from '../../apps/cli/build.mjs';

/** Tests that start the command line find it built, once for all workers. */
export default async function buildOnce() {
  if (isStale()) await build();
}
