import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
  retainSearchParams,
} from '@tanstack/react-router';
import { Frame } from './frame/frame.js';
import { parseSearch, type Search, stringifySearch } from './search.js';
import { NotFound } from './shared/states.js';

const search = (stated: Record<string, unknown>): Search => stated as Search;

const root = createRootRoute({
  component: Frame,
  notFoundComponent: NotFound,
  validateSearch: search,
  // The two instants stay wherever somebody goes, until they put them back.
  search: { middlewares: [retainSearchParams<Search>(['asOf', 'asKnownAt'])] },
});

const under = { getParentRoute: () => root } as const;

const start = createRoute({
  ...under,
  path: '/',
  beforeLoad: () => {
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- how the router is told to go elsewhere
    throw redirect({ to: '/today', search: (before: Search) => before });
  },
});
const today = createRoute({
  ...under,
  path: '/today',
  component: lazyRouteComponent(() => import('./today/today.js'), 'Today'),
});
const tickets = createRoute({
  ...under,
  path: '/tickets',
  component: lazyRouteComponent(() => import('./tickets/tickets.js'), 'Tickets'),
});
const ticket = createRoute({
  ...under,
  path: '/tickets/$ticketId',
  component: lazyRouteComponent(() => import('./tickets/ticket.js'), 'TicketScreen'),
});

const record = createRoute({
  ...under,
  path: '/record',
  component: lazyRouteComponent(() => import('./record/record.js'), 'RecordScreen'),
});
const compliance = createRoute({
  ...under,
  path: '/compliance',
  component: lazyRouteComponent(() => import('./compliance/compliance.js'), 'ComplianceScreen'),
});
const rows = createRoute({
  ...under,
  path: '/compliance/rows',
  component: lazyRouteComponent(() => import('./compliance/rows.js'), 'ComplianceRows'),
});
const customers = createRoute({
  ...under,
  path: '/customers',
  component: lazyRouteComponent(() => import('./customers/customers.js'), 'Customers'),
});
const customer = createRoute({
  ...under,
  path: '/customers/$customerId',
  component: lazyRouteComponent(() => import('./customers/customer.js'), 'CustomerScreen'),
});
const audit = createRoute({
  ...under,
  path: '/audit',
  component: lazyRouteComponent(() => import('./audit/audit.js'), 'AuditScreen'),
});

const changes = createRoute({
  ...under,
  path: '/changes',
  component: lazyRouteComponent(() => import('./changes/changes.js'), 'Changes'),
});
const whatIf = createRoute({
  ...under,
  path: '/what-if',
  component: lazyRouteComponent(() => import('./what-if/what-if.js'), 'WhatIf'),
});

const publications = createRoute({
  ...under,
  path: '/publications',
  component: lazyRouteComponent(() => import('./publications/publications.js'), 'Publications'),
});
const publication = createRoute({
  ...under,
  path: '/publications/$kind/$id/$version',
  component: lazyRouteComponent(() => import('./publications/publication.js'), 'PublicationScreen'),
});
const proposePublication = createRoute({
  ...under,
  path: '/publications/propose',
  component: lazyRouteComponent(() => import('./publications/propose/propose-screen.js'), 'ProposeScreen'),
});
const keys = createRoute({
  ...under,
  path: '/keys',
  component: lazyRouteComponent(() => import('./keys/keys.js'), 'Keys'),
});

const routeTree = root.addChildren([
  ...[start, today, tickets, ticket, record],
  ...[compliance, rows, customers, customer, audit],
  ...[changes, whatIf],
  ...[publications, publication, proposePublication, keys],
]);

export const router = createRouter({
  routeTree,
  parseSearch,
  stringifySearch,
  defaultPreload: 'intent',
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
