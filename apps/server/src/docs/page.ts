import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

/** Beside the sources and in the distribution alike: `docs/openapi.json`. */
export const DOCUMENT = new URL('../../../../docs/openapi.json', import.meta.url);

/** All from here and nothing of it inline, as our Content-Security-Policy wants it. */
export const PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>SLA Ledger: interface</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="docs/swagger-ui.css">
</head>
<body>
<main id="interface"></main>
<script src="docs/swagger-ui-bundle.js"></script>
<script src="docs/page.js"></script>
</body>
</html>
`;

const SCRIPT = `SwaggerUIBundle({
  url: new URL('openapi.json', location.href).pathname,
  dom_id: '#interface',
  deepLinking: true,
  docExpansion: 'none',
  defaultModelsExpandDepth: 0,
  tagsSorter: 'alpha',
});
`;

interface PageFile {
  readonly type: string;
  readonly read: () => Promise<Uint8Array>;
}

const require = createRequire(import.meta.url);
const CSS = 'text/css; charset=utf-8';
const JAVASCRIPT = 'text/javascript; charset=utf-8';

/** The files of the page, by name: what draws it is a package, and served by us. */
export const PAGE_FILES: ReadonlyMap<string, PageFile> = new Map<string, PageFile>([
  ['swagger-ui.css', { type: CSS, read: () => readFile(require.resolve('swagger-ui-dist/swagger-ui.css')) }],
  [
    'swagger-ui-bundle.js',
    { type: JAVASCRIPT, read: () => readFile(require.resolve('swagger-ui-dist/swagger-ui-bundle.js')) },
  ],
  ['page.js', { type: JAVASCRIPT, read: () => Promise.resolve(new TextEncoder().encode(SCRIPT)) }],
]);
