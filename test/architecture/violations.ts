/** One breach of one rule: this file, with this text, breaks exactly this rule. */
export interface Violation {
  readonly rule: string;
  readonly file: string;
  readonly text: string;
}

const directions: Violation[] = [
  { rule: 'facts-direction', file: 'libs/facts/bad.ts', text: "import '#calendar';" },
  { rule: 'calendar-direction', file: 'libs/calendar/bad.ts', text: "import '#contract';" },
  { rule: 'contract-direction', file: 'libs/contract/bad.ts', text: "import '#ticket';" },
  { rule: 'ticket-direction', file: 'libs/ticket/bad.ts', text: "import '#customer';" },
  { rule: 'customer-direction', file: 'libs/customer/bad.ts', text: "import '#ticket';" },
  { rule: 'wording-direction', file: 'libs/wording/bad.ts', text: "import '#contract';" },
  { rule: 'compliance-direction', file: 'libs/compliance/bad.ts', text: "import '#history';" },
  { rule: 'history-direction', file: 'libs/history/bad.ts', text: "import '#compliance';" },
  { rule: 'mapping-direction', file: 'libs/mapping/bad.ts', text: "import '#compliance';" },
  { rule: 'event-store-direction', file: 'libs/event-store/bad.ts', text: "import '#ticket';" },
  { rule: 'projection-direction', file: 'libs/projection/bad.ts', text: "import '#history';" },
  { rule: 'import-direction', file: 'libs/import/bad.ts', text: "import '#projection';" },
  {
    rule: 'facts-direction',
    file: 'libs/facts/bad-type.ts',
    text: "import type { t } from '#ticket';\nexport type T = typeof t;",
  },
  { rule: 'wording-calendar-types-only', file: 'libs/wording/bad-value.ts', text: "import '#calendar';" },
  { rule: 'csv-direction', file: 'libs/csv/bad.ts', text: "import '#facts';" },
  {
    rule: 'expected-duties-without-judging',
    file: 'libs/compliance/report/ticket-duties.ts',
    text: "import '../guarantees/reaction.js';",
  },
  { rule: 'compliance-words-in-explain-only', file: 'libs/compliance/due.ts', text: "import '#wording';" },
];

const doors: Violation[] = [
  {
    rule: 'libs-by-index-only',
    file: 'apps/server/src/deep.ts',
    text: "import '../../../libs/ticket/ticket.js';",
  },
  { rule: 'libs-by-index-only', file: 'libs/contract/deep.ts', text: "import '../facts/inner.js';" },
  { rule: 'libs-by-index-only', file: 'test/deep.test.ts', text: "import '../libs/ticket/ticket.js';" },
  { rule: 'libs-by-name', file: 'libs/contract/nameless.ts', text: "import '../facts/index.js';" },
  { rule: 'libs-by-name', file: 'test/nameless.test.ts', text: "import '../libs/facts/index.js';" },
  {
    rule: 'libs-never-import-apps',
    file: 'libs/history/app.ts',
    text: "import '../../apps/server/src/index.js';",
  },
  { rule: 'apps-never-import-apps', file: 'apps/server/src/cli.ts', text: "import '../../cli/src/main.js';" },
  {
    rule: 'apps-never-import-apps',
    file: 'apps/web/src/server.ts',
    text: "import '../../server/src/index.js';",
  },
  {
    rule: 'cli-starts-the-server-by-its-index',
    file: 'apps/cli/src/inner.ts',
    text: "import '../../server/src/inner.js';",
  },
  { rule: 'web-imports-types-only', file: 'apps/web/src/value.ts', text: "import '#ticket';" },
  {
    rule: 'sources-never-import-tests',
    file: 'libs/facts/helped.ts',
    text: "import '../../test/support/help.js';",
  },
  { rule: 'sources-never-import-tests', file: 'apps/cli/src/tested.ts', text: "import './some.test.js';" },
];

const purity: Violation[] = [
  { rule: 'pure-libs-without-node', file: 'libs/ticket/reads.ts', text: "import 'node:fs';" },
  { rule: 'pure-libs-without-packages', file: 'libs/compliance/nest.ts', text: "import '@nestjs/common';" },
  { rule: 'pure-libs-without-packages', file: 'libs/customer/sqlite.ts', text: "import 'better-sqlite3';" },
  {
    rule: 'pure-libs-without-packages',
    file: 'libs/ticket/store.ts',
    text: "import '@eventstore/db-client';",
  },
  {
    rule: 'watching-in-operations-only',
    file: 'apps/server/src/tickets/traced.ts',
    text: "import '@opentelemetry/api';",
  },
  { rule: 'luxon-for-zones-and-words-only', file: 'libs/calendar/page.ts', text: "import 'luxon';" },
  { rule: 'luxon-for-zones-and-words-only', file: 'apps/cli/src/clock.ts', text: "import 'luxon';" },
  { rule: 'i18next-in-wording-only', file: 'libs/compliance/catalogue.ts', text: "import 'i18next';" },
  { rule: 'sqlite-driver-in-stores-only', file: 'apps/server/src/sql.ts', text: "import 'better-sqlite3';" },
  {
    rule: 'eventstore-client-in-its-adapter-only',
    file: 'libs/event-store/sqlite/store.ts',
    text: "import '@eventstore/db-client';",
  },
];

const hygiene: Violation[] = [
  { rule: 'no-circular', file: 'libs/ticket/circle-too.ts', text: "import './circle.js';" },
  { rule: 'no-orphans', file: 'libs/ticket/orphan.ts', text: 'export const lonely = 1;' },
  { rule: 'no-unresolvable', file: 'libs/ticket/lost.ts', text: "import './nowhere.js';" },
  { rule: 'no-undeclared-packages', file: 'libs/history/undeclared.ts', text: "import 'undeclared';" },
  { rule: 'no-dev-packages-in-sources', file: 'libs/history/dev.ts', text: "import 'fast-check';" },
];

export const VIOLATIONS: readonly Violation[] = [...directions, ...doors, ...purity, ...hygiene];

const LIBRARIES = ['facts', 'calendar', 'contract', 'ticket', 'customer'].concat(
  'wording',
  'compliance',
  'history',
  'mapping',
  'event-store',
  'projection',
  'csv',
  'import',
);

/** What the breaches import, and uses of what the rules allow: none of these files breaks a rule. */
export const INNOCENT: Readonly<Record<string, string>> = {
  ...Object.fromEntries(LIBRARIES.map((name) => [`libs/${name}/index.ts`, "export * from './inner.js';"])),
  ...Object.fromEntries(LIBRARIES.map((name) => [`libs/${name}/inner.ts`, 'export const t = 1;'])),
  'libs/ticket/ticket.ts': "import '#facts';",
  'libs/calendar/zone-offsets.ts': "import 'luxon';",
  'libs/wording/calendar-words.ts': "import type { t } from '#calendar';\nexport type T = typeof t;",
  'libs/compliance/explain.ts': "import '#wording';\nimport 'luxon';",
  'libs/wording/catalogue.ts': "import 'i18next';",
  'libs/compliance/guarantees/reaction.ts': "import '#ticket';",
  'libs/mapping/time/zone.ts': "import '#history';\nimport 'luxon';",
  'libs/contract/terms.ts': "import 'zod';\nimport 'big.js';\nimport '#calendar';",
  'libs/event-store/sqlite/sqlite.ts': "import 'better-sqlite3';\nimport 'node:fs';",
  'libs/event-store/eventstoredb/client.ts': "import '@eventstore/db-client';",
  'libs/projection/views.ts': "import '#event-store';\nimport '#compliance';\nimport 'better-sqlite3';",
  'libs/import/importer.ts': "import '#event-store';\nimport '#history';\nimport 'node:crypto';",
  'libs/ticket/ticket.test.ts':
    "import 'node:fs';\nimport 'fast-check';\nimport './ticket.js';\nimport '#history';",
  'apps/server/src/index.ts': "import '@nestjs/common';\nimport './inner.js';",
  'apps/server/src/inner.ts': "import '#projection';",
  'apps/cli/src/main.ts': "import '../../server/src/index.js';",
  'apps/cli/src/some.test.ts': "import './main.js';",
  'apps/web/src/page.ts': "import type { t } from '#compliance';\nexport type T = typeof t;",
  'libs/ticket/circle.ts': "import './circle-too.js';",
  'test/support/help.ts': "import '#ticket';",
  'bench/some.mjs': "import '#calendar';",
};
