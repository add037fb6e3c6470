import type { createApplication } from '../../apps/server/src/index.js';

type Application = Awaited<ReturnType<typeof createApplication>>;

const NODE = /^((?:[│ ] {3})*)[├└]── (\S+)(?: \(([A-Z, ]+)\))?$/;

/** Every route that the running server knows, from Fastify's own table: `GET /api/v1/tickets/:ticketId`. */
export function routesOf(application: Application): string[] {
  const drawn = application.getHttpAdapter().getInstance().printRoutes({ commonPrefix: false });
  const parents: string[] = [];
  return drawn
    .split('\n')
    .filter((line) => line !== '')
    .flatMap((line) => {
      const [, indent, segment, methods] = NODE.exec(line) ?? [];
      if (indent === undefined || segment === undefined)
        throw new Error(`Not a line of a route table: ${line}`);
      const depth = indent.length / 4;
      parents.length = depth;
      const path = parents.join('') + segment;
      parents.push(segment);
      // Two controllers may have names of their own for the same part of a path.
      const named = path.replace(/(:\w+)\|:\w+/g, '$1').replace(/^\*/, '/*');
      return (methods ?? '').split(', ').flatMap((method) => (method ? `${method} ${named}` : []));
    });
}
