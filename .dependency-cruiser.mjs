// Who may import whom. `test/architecture/dependency-rules.test.ts` breaks every rule once.

/** Tests, and what only tests use: a library's own helpers stand in its folder `testing`. */
const TEST_FILE = '\\.test\\.ts$|/testing/';
const PURE = ['facts', 'access', 'calendar', 'contract', 'ticket', 'customer', 'compliance', 'wording'];
const inLibs = (names) => `^libs/(${names.join('|')})/`;
const anyFileOf = (...packages) => `^node_modules/(${packages.join('|')})/`;

/** Packages without surroundings of their own: shapes of data, exact decimals. */
const COMPUTES = ['zod', 'big\\.js', '@types/big\\.js'];
/** Sessions live beside the store and are no facts. */
const SESSIONS = '^apps/server/src/auth/sessions/';
/** What runs while the distribution is made; the web application's packages are put into its own files. */
const MAKING = ['^apps/cli/build(-web)?\\.mjs$', '^apps/server/openapi/', '^apps/web/'];
const LUXON = ['luxon', '@types/luxon'];

/** Library → the other libraries that it may import. */
const MAY_IMPORT = {
  facts: [],
  access: ['facts'],
  calendar: ['facts'],
  contract: ['calendar', 'facts'],
  ticket: ['facts'],
  customer: ['facts'],
  wording: ['facts', 'calendar'],
  compliance: ['calendar', 'contract', 'ticket', 'customer', 'facts', 'wording'],
  history: ['facts', 'ticket', 'customer', 'contract'],
  mapping: ['facts', 'history'],
  'event-store': ['facts'],
  projection: ['event-store', ...PURE],
  csv: [],
  import: ['calendar', 'contract', 'customer', 'event-store', 'facts', 'history', 'ticket'],
};

const direction = Object.entries(MAY_IMPORT).map(([library, others]) => ({
  name: `${library}-direction`,
  comment: `${library} imports ${others.join(', ') || 'no other library'} and nothing else of ours.`,
  severity: 'error',
  from: { path: inLibs([library]), pathNot: TEST_FILE },
  to: { path: '^libs/', pathNot: inLibs([library, ...others]) },
}));

const narrowings = [
  {
    name: 'wording-calendar-types-only',
    comment: 'Wording says what a calendar found; it does not compute with one.',
    severity: 'error',
    from: { path: inLibs(['wording']), pathNot: TEST_FILE },
    to: { path: inLibs(['calendar']), dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'compliance-words-in-explain-only',
    comment: 'A verdict is codes and data; only its explanation may use words.',
    severity: 'error',
    from: { path: inLibs(['compliance']), pathNot: [TEST_FILE, '^libs/compliance/explain'] },
    to: { path: inLibs(['wording']) },
  },
  {
    name: 'expected-duties-without-judging',
    comment: 'What checks the judge for completeness must not ask the judge.',
    severity: 'error',
    from: {
      path: '^libs/compliance/report/(expected-duties|ticket-duties|contract-duties|agreements)\\.ts$',
    },
    to: {
      path: '^libs/compliance/(guarantees/|money/|explain/|moments/|(judge|judge-clock|clock|due|measure|interruptions|ticket-record|ticket-findings|ticket-judgement|contract-judgement)\\.ts$)',
      dependencyTypesNot: ['type-only'],
    },
  },
];

const doors = [
  {
    name: 'libs-by-index-only',
    comment: 'A library is imported by its index.ts; what that does not name is its own business.',
    severity: 'error',
    from: { path: '^([^/]+/[^/]+)' },
    to: { path: '^libs/', pathNot: ['^$1/', '^libs/[^/]+/index\\.ts$'] },
  },
  {
    name: 'libs-by-name',
    comment: 'From outside a library is called #name, never by a relative path.',
    severity: 'error',
    from: { path: '^([^/]+/[^/]+)' },
    to: {
      path: '^libs/[^/]+/index\\.ts$',
      pathNot: '^$1/',
      dependencyTypesNot: ['aliased-subpath-import'],
    },
  },
  {
    name: 'libs-never-import-apps',
    severity: 'error',
    from: { path: '^libs/', pathNot: TEST_FILE },
    to: { path: '^apps/' },
  },
  {
    name: 'apps-never-import-apps',
    comment: 'They share by libraries. The one exception is the next rule.',
    severity: 'error',
    from: { path: '^apps/([^/]+)/', pathNot: '^apps/cli/src/' },
    to: { path: '^apps/', pathNot: '^apps/$1/' },
  },
  {
    name: 'cli-starts-the-server-by-its-index',
    comment: '`sla serve` and `sla demo` start the application (docs/decisions/0005).',
    severity: 'error',
    from: { path: '^apps/cli/src/' },
    to: { path: '^apps/', pathNot: ['^apps/cli/', '^apps/server/src/index\\.ts$'] },
  },
  {
    name: 'web-imports-types-only',
    severity: 'error',
    from: { path: '^apps/web/', pathNot: TEST_FILE },
    to: { path: '^libs/', dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'sources-never-import-tests',
    severity: 'error',
    from: { path: '^(apps|libs)/', pathNot: TEST_FILE },
    to: { path: ['^(test|bench)/', TEST_FILE] },
  },
];

const purity = [
  {
    name: 'pure-libs-without-node',
    comment: 'No files, network or processes where verdicts are made; the same code runs in a browser.',
    severity: 'error',
    from: { path: inLibs(PURE), pathNot: TEST_FILE },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'pure-libs-without-packages',
    comment: 'No framework, no driver: only what computes, and what has a rule of its own below.',
    severity: 'error',
    from: { path: inLibs(PURE), pathNot: TEST_FILE },
    to: { path: '^node_modules/', pathNot: anyFileOf(...COMPUTES, ...LUXON, 'i18next') },
  },
  {
    name: 'i18next-in-wording-only',
    comment: 'Libraries answer with codes and data; the sentences stand in one catalogue.',
    severity: 'error',
    from: { path: '^libs/', pathNot: [TEST_FILE, inLibs(['wording'])] },
    to: { path: anyFileOf('i18next') },
  },
  {
    name: 'luxon-for-zones-and-words-only',
    comment: 'Luxon knows the time zones and how instants are shown. All else computes with integers.',
    severity: 'error',
    from: {
      path: '^(apps|libs)/',
      pathNot: [
        TEST_FILE,
        '^libs/calendar/[a-z-]*offsets\\.ts$',
        '^libs/wording/',
        '^libs/compliance/explain',
        '^libs/mapping/time/',
      ],
    },
    to: { path: anyFileOf(...LUXON) },
  },
  {
    name: 'sqlite-driver-in-stores-only',
    severity: 'error',
    from: {
      path: '^(apps|libs)/',
      pathNot: [TEST_FILE, SESSIONS, inLibs(['event-store', 'projection', ...PURE])],
    },
    to: { path: anyFileOf('better-sqlite3', '@types/better-sqlite3') },
  },
  {
    name: 'eventstore-client-in-its-adapter-only',
    comment: 'Its successor must be able to take its place.',
    severity: 'error',
    from: {
      path: '^(apps|libs)/',
      pathNot: [TEST_FILE, '^libs/event-store/eventstoredb/', inLibs(PURE)],
    },
    to: { path: anyFileOf('@eventstore/db-client') },
  },
  {
    name: 'watching-in-operations-only',
    comment: 'What is watched knows nothing of it (docs/decisions/0024).',
    severity: 'error',
    from: {
      path: '^(apps|libs)/',
      pathNot: [TEST_FILE, '^apps/server/src/operations/', inLibs(PURE)],
    },
    to: { path: anyFileOf('@opentelemetry', 'prom-client', 'pino', 'pino-pretty') },
  },
];

const hygiene = [
  { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
  {
    name: 'no-orphans',
    comment: 'Nothing imports it and it imports nothing: dead, or not yet wired.',
    severity: 'error',
    from: { orphan: true, pathNot: [TEST_FILE, '^bench/', '\\.d\\.ts$'] },
    to: {},
  },
  {
    name: 'no-unresolvable',
    severity: 'error',
    from: {},
    // Made by `npm run build`, or while the pages are (apps/web/vite.config.mjs).
    to: { couldNotResolve: true, pathNot: ['/dist/', '^virtual:'] },
  },
  {
    name: 'no-undeclared-packages',
    comment: 'It is in node_modules by luck: name it in package.json.',
    severity: 'error',
    from: {},
    to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
  },
  {
    name: 'no-dev-packages-in-sources',
    comment: 'A production install leaves it out. What the pages need is built into them.',
    severity: 'error',
    from: { path: '^(apps|libs)/', pathNot: [TEST_FILE, ...MAKING, inLibs(PURE)] },
    to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
  },
];

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [...direction, ...narrowings, ...doors, ...purity, ...hygiene],
  options: {
    doNotFollow: { path: '^node_modules/' },
    exclude: { path: '^dist/' },
    tsPreCompilationDeps: true,
    // `types` leads #name to the sources; package.json sends everyone else to dist/.
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.d.ts'],
    },
  },
};
