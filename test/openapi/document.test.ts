import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { Validator } from '@seriousme/openapi-schema-validator';
import { type Generated, generate } from '../../apps/server/openapi/generate.js';

let generated: Generated;
beforeAll(async () => {
  generated = await generate(process.cwd());
});

describe('what is generated from the routes and their sources', () => {
  test.each(['docs/openapi.json', 'apps/web/src/api/schema.d.ts'] as const)(
    'is checked in as %s; where this fails, run `npm run openapi`',
    (path) => {
      expect(readFileSync(path, 'utf8') === generated[path]).toBe(true);
    },
  );

  test('is a valid document of OpenAPI 3.1', async () => {
    const validator = new Validator();
    const document = JSON.parse(generated['docs/openapi.json']) as Record<string, unknown>;
    expect(await validator.validate(document)).toEqual({ valid: true });
    expect(validator.version).toBe('3.1');
  });
});
