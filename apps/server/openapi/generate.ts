import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import openapiTypes, { astToString, type OpenAPI3 } from 'openapi-typescript';
import { createApplication, inMemory } from '../src/index.js';
import { describeInterface } from './describe.js';

/** What is generated, by the path that it is checked in at. */
export type Generated = Readonly<Record<'docs/openapi.json' | 'apps/web/src/api/schema.d.ts', string>>;

const HEAD = `// Made from docs/openapi.json by \`npm run openapi\`: edit nothing here.\n`;

/** @param root the folder with the sources */
export async function generate(root: string): Promise<Generated> {
  const application = await createApplication(inMemory());
  try {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    const document = describeInterface(application, root, version);
    const types = await openapiTypes(document as unknown as OpenAPI3, { alphabetize: true });
    return {
      'docs/openapi.json': `${JSON.stringify(document, null, 2)}\n`,
      'apps/web/src/api/schema.d.ts': HEAD + astToString(types),
    };
  } finally {
    await application.close();
  }
}
