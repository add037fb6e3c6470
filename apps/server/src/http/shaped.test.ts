import 'reflect-metadata';
import { describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { changesControllers } from '../changes/changes.controllers.js';
import { customerRoutes } from '../customers/customers.resources.js';
import { supplierRoutes } from '../publications/publications.resources.js';
import { ticketRoutes } from '../tickets/tickets.resources.js';
import { shapeOf } from './shaped.js';

type Class = new (...args: never[]) => object;

const proposals = changesControllers.map((controller) => {
  const prototype = controller.prototype as object;
  const [, request] = Reflect.getMetadata('design:paramtypes', prototype, 'propose') as [Class, Class];
  return request;
});
const requests: readonly Class[] = [
  ...[...ticketRoutes, ...customerRoutes, ...supplierRoutes].map(({ request }) => request),
  ...proposals,
];

describe('the data of a request', () => {
  test.each(requests.map((request) => [request.name, request] as const))(
    'can be described as OpenAPI 3.1 wants it, and leaves no room for anything else: %s',
    (_, request) => {
      const shape = shapeOf(request.prototype as object, 'data');
      const schema = shape && z.toJSONSchema(shape, { io: 'input' });
      const kinds = schema?.oneOf ?? schema?.anyOf ?? [schema];
      expect(kinds.length).toBeGreaterThan(0);
      for (const kind of kinds) expect(kind).toMatchObject({ type: 'object', additionalProperties: false });
    },
  );

  test('has a name of its own', () => {
    expect(new Set(requests.map(({ name }) => name)).size).toBe(requests.length);
  });
});
