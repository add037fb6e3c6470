/** What every path begins with, but for these. */
export const PREFIX = 'api/v1';
export const WITHOUT_PREFIX = [
  'health/live',
  'health/ready',
  'api/openapi.json',
  'api/docs',
  'api/docs/:file',
];

/** The path of a route, as its controller and its method have it. */
export function pathOf(controller: string, method: string): string {
  const path = [controller, method]
    .flatMap((part) => part.split('/'))
    .filter((part) => part !== '')
    .join('/');
  return WITHOUT_PREFIX.includes(path) ? `/${path}` : `/${PREFIX}/${path}`;
}
