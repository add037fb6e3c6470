import createClient, { type Client } from 'openapi-fetch';
import type { components, paths } from './schema.js';

/** The shapes of all that the server takes and answers, by name: `Shapes['Verdict']`. */
export type Shapes = components['schemas'];

/** What every refusal looks like: `code` for programs, `detail` for people. */
export type Problem = Shapes['Problem'];

/** Every route of the server, with the types of what it takes and answers. */
export type Api = Client<paths>;

interface Asking {
  /** Where the server is; default: where the page came from. */
  readonly baseUrl?: string;
  /** In which language sentences are wanted; asked at every request, since people switch. */
  readonly language?: () => string;
  /** Default: the browser's. */
  readonly fetch?: (request: Request) => Promise<Response>;
  /** Sent along each time, such as an `authorization`; a browser has its session's cookie. */
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * A client of the server: `await api.GET('/api/v1/tickets/{ticketId}', { params: { path: { ticketId } } })` is
 * `{ data, response }` or, where the server refuses, `{ error, response }` with a `Problem`. Throws where nobody answers.
 */
export function createApi({ baseUrl = '', language, fetch, headers }: Asking = {}): Api {
  const api = createClient<paths>({ baseUrl, ...(fetch && { fetch }), ...(headers && { headers }) });
  if (language) {
    api.use({
      onRequest: ({ request }) => {
        request.headers.set('accept-language', language());
      },
    });
  }
  return api;
}
