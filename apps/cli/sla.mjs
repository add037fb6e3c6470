#!/usr/bin/env node
// The `sla` command: checks the runtime, compiles what has changed, and hands over.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 14)) {
  console.error(
    `sla needs Node 22.14 or later, and this is ${process.versions.node}. ` +
      'Run it through npm, which brings its own: npm run -s sla -- …',
  );
  process.exit(2);
}
const { isStale, build } = await import('./build.mjs');
if (isStale()) await build();
// Who judges a file need not wait for pages.
if (process.argv.includes('serve')) {
  const { isWebStale, buildWeb } = await import('./build-web.mjs');
  if (isWebStale()) await buildWeb();
}
const { run } = await import('../../dist/apps/cli/src/main.js');
process.exitCode = await run(process.argv.slice(2));
