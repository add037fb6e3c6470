import { build, isStale } from '../../apps/cli/build.mjs';
import { buildWeb, isWebStale } from '../../apps/cli/build-web.mjs';

/** Tests that start the command line or a browser find them built, once for all workers. */
export default async function buildOnce() {
  if (isStale()) await build();
  if (isWebStale()) await buildWeb();
}
