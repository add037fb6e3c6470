// Filling the views of a made-up year, and asking them: `npm run bench:views`.
import { rmSync, mkdtempSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { clearInterval, setInterval } from 'node:timers';
import Database from 'better-sqlite3';
import { effectOf } from '../dist/libs/compliance/index.js';
import { shippedCalendars } from '../dist/libs/calendar/index.js';
import {
  customersKnown,
  effectOn,
  LedgerViews,
  monthReportOf,
  proposalsOf,
  registrationsOf,
  SqliteViewEngine,
} from '../dist/libs/projection/index.js';
import { NEVER } from '../dist/libs/projection/projecting/cube.js';
import { seededRandom } from './calendar-measure.mjs';
import { AS_OF, CUSTOMERS, factsOfTicket, sharedFacts, TICKETS } from './replay-history.mjs';

const ROUNDS = 21;
const DAY = 86_400_000;
const MONTH = '2026-01';

/** In an order of recording in which all tickets lie mixed, as a store would give them. */
class MadeUpStore {
  newestPosition() {
    return Promise.resolve(BigInt(2 * CUSTOMERS - 10 + 8 * TICKETS - 1));
  }

  async *readAll({ after = -1n } = {}) {
    let position = 0n;
    for (const fact of this.facts()) {
      if (position > after) {
        const metadata = { schema: 1, actor: 'a', correlationId: 'c', causationId: 'c' };
        yield { ...fact, position, metadata };
      }
      position += 1n;
    }
  }

  *facts() {
    yield* sharedFacts();
    const STRIDE = 1_000;
    for (let first = 0; first < TICKETS / STRIDE; first += 1) {
      const tickets = Array.from({ length: STRIDE }, (_, step) =>
        factsOfTicket(first + (step * TICKETS) / STRIDE),
      );
      yield* tickets.flat().sort((a, b) => a.recordedAt - b.recordedAt);
    }
  }
}

const folder = mkdtempSync(join(tmpdir(), 'sla-ledger-bench-views-'));
const file = join(folder, 'views.sqlite');
const store = new MadeUpStore();
const peak = { rss: 0 };
const watching = setInterval(() => (peak.rss = Math.max(peak.rss, process.memoryUsage().rss)), 50);

const begun = performance.now();
let making = 0;
for await (const event of store.readAll()) making += event.position > 0n ? 1 : 0;
const made = performance.now();
const before = process.cpuUsage();
const views = new LedgerViews(new SqliteViewEngine(file));
await views.feed.rebuild(store);
const filled = performance.now();
const spent = process.cpuUsage(before);
const EVENTS = making + 1;
const seconds = (filled - made - (made - begun)) / 1_000;
console.log(
  `${EVENTS.toLocaleString('en')} events filled in ${seconds.toFixed(1)} s without making them up: ` +
    `${Math.round(EVENTS / seconds).toLocaleString('en')} a second; ` +
    `${((spent.user + spent.system) / 1e6 - (made - begun) / 1e3).toFixed(1)} s of the processor; ` +
    `${Math.round(peak.rss / 1e6)} MB resident at most; file ${Math.round(statSync(`${file}.2`).size / 1e6)} MB`,
);

const random = seededRandom(7);
const database = new Database(`${file}.2`, { readonly: true });
const groupBy = database.prepare(`select month, moments.customer_id, guarantee, binding, case
    when moments.voided_at is not null then 'not-applicable'
    when guarantee = 'sla-first' then
      case when overtaken_by <> '[]' then 'breached' when stopped_at is null then 'running' else 'met' end
    when superseded_at <= coalesce(due_at, ${NEVER}) and coalesce(stopped_at, ${NEVER}) > superseded_at
      then 'superseded'
    when ground_lost_at <= coalesce(due_at, ${NEVER}) and coalesce(stopped_at, ${NEVER}) > ground_lost_at
      then 'not-applicable'
    when stopped_at is not null then case when stopped_at <= coalesce(due_at, ${NEVER}) then 'met' else 'breached' end
    when guarantee in ('paid-consent', 'repeat-warning') then 'breached'
    when :asOf <= coalesce(due_at, ${NEVER}) then 'running' else 'breached' end as outcome, count(*) as total
  from moments where month = :month group by 1, 2, 3, 4, 5`);
const ofCube = database.prepare(`select month, customer_id, guarantee, binding,
    case when turns_at <= :asOf then turns_to else outcome end as ended, sum(count) as total
  from cube where month = :month and guarantee not in ('pbx-check', 'included-remote') group by 1, 2, 3, 4, 5`);

const asOfs = Array.from({ length: ROUNDS }, () => AS_OF + Math.floor(random() * 60 * DAY));
for (const asOf of asOfs.slice(0, 5)) {
  const told = (rows) => JSON.stringify(rows.map((row) => Object.values(row)).sort());
  if (told(groupBy.all({ asOf, month: MONTH })) !== told(ofCube.all({ asOf, month: MONTH }))) {
    throw new Error('The cube counts otherwise than the rows');
  }
}

const questions = {
  'a month of all customers and promises, from the cube in SQL': (asOf) => ofCube.all({ asOf, month: MONTH }),
  'the same by `GROUP BY` over the rows of moments': (asOf) => groupBy.all({ asOf, month: MONTH }),
  'the same by `compliance()`': (asOf) => views.compliance({ months: [MONTH] }, { asOf }),
  'a page of 50 tickets, newest first': (asOf) => views.tickets({}, { asOf }),
  'a page of 50 tickets of one customer with a broken reaction': (asOf) =>
    views.tickets({ customerId: 'c50', guarantee: 'reaction', outcome: 'breached' }, { asOf }),
  "a ticket's verdicts": (asOf) => views.verdicts(`t${Math.floor(random() * TICKETS)}`, { asOf }),
  "a ticket's verdicts half a year ago, as known then": (asOf) =>
    views.verdicts(`t${20_000 + Math.floor(random() * 180_000)}`, {
      asOf: asOf - 240 * DAY,
      asKnownAt: asOf - 240 * DAY,
    }),
  'the next 50 due instants': (asOf) => views.upcoming({}, { asOf }),
};
const times = Object.fromEntries(Object.keys(questions).map((name) => [name, []]));
for (const asOf of asOfs) {
  for (const [name, ask] of Object.entries(questions)) {
    const from = performance.now();
    await ask(asOf);
    times[name].push(performance.now() - from);
  }
}
const median = (all) => [...all].sort((a, b) => a - b)[Math.floor(all.length / 2)];
for (const [name, all] of Object.entries(times)) {
  console.log(
    `| ${name} | ${median(all).toFixed(2)} ms | ${Math.min(...all).toFixed(2)} to ${Math.max(...all).toFixed(2)} |`,
  );
}
const [cube, rows] = Object.values(times);
const ratios = rows.map((time, round) => time / cube[round]);
console.log(
  `GROUP BY over cube: ${median(ratios).toFixed(1)} (${Math.min(...ratios).toFixed(1)} to ${Math.max(...ratios).toFixed(1)})`,
);

const [office] = shippedCalendars().filter(({ id }) => id === 'sk-weekdays-0830-1700');
const next = (stream, type, data, at) => ({
  ...{ id: `next-${type}`, stream, revision: 99, type, data, occurredAt: at, recordedAt: AS_OF },
});
const excuse = next(
  'ticket-t150000',
  'WorkExcused',
  { from: '2025-08-01T08:00:00Z', until: '2025-12-01T08:00:00Z', reason: 'force-majeure', evidence: 'e' },
  AS_OF,
);
const calendar = { version: 2, calendar: office, reason: 'r' };
const version = next('calendar-sk-weekdays-0830-1700', 'CalendarPublished', calendar, AS_OF - 70 * DAY);
const processorTime = async (work) => {
  const from = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1_000;
};
const ask = (answer) => views.ask({ asOf: AS_OF }, answer);
const overviews = {
  'what an excuse would turn': () => ask((asked) => effectOn(asked, [excuse])),
  'what a calendar would turn, published ten weeks before the end': () =>
    ask((asked) => effectOn(asked, [version])),
  "a month's report, with a trend of six": () => ask((asked) => monthReportOf(asked, { month: MONTH })),
  'a page of 50 customers with contracts and open tickets': () =>
    ask((asked) =>
      customersKnown(
        asked,
        registrationsOf(asked)
          .slice(0, 50)
          .map(({ customerId }) => customerId),
      ),
    ),
  'open proposals, of which there are none': () => ask((asked) => proposalsOf(asked, { state: 'open' })),
};
for (const [name, answer] of Object.entries(overviews)) {
  const taken = [];
  for (let round = 0; round < 3; round += 1) taken.push(await processorTime(answer));
  const [least, most] = [Math.min(...taken), Math.max(...taken)];
  console.log(
    `| ${name} | ${median(taken).toFixed(1)} ms of the processor | ${least.toFixed(1)} to ${most.toFixed(1)} |`,
  );
}
const recorded = [...store.facts()];
let turned;
const twice = await processorTime(() => (turned = effectOf(recorded, [excuse], { asOf: AS_OF })));
console.log(
  `judging all of it twice for the excuse, without reading it: ${twice.toFixed(0)} ms of the processor`,
);
const told = await overviews['what an excuse would turn']();
const text = (rows) => JSON.stringify(rows.map(({ before, after }) => [before?.verdict, after?.verdict]));
if (text(told) !== text(turned)) throw new Error('The excuse turns something else when all is judged');

const facts = Array.from({ length: 400 }, (_, number) => factsOfTicket(5_000_000 + number)).flat();
let position = BigInt(EVENTS);
const metadata = { schema: 1, actor: 'a', correlationId: 'c', causationId: 'c' };
const LATER = 400 * DAY;
const live = performance.now();
for (const fact of facts.slice(0, 400).map((each) => ({ ...each, occurredAt: each.occurredAt + LATER })))
  await views.feed.apply([{ ...fact, position: position++, metadata }]);
console.log(`one event at a time: ${((performance.now() - live) / 400).toFixed(2)} ms each`);
clearInterval(watching);
database.close();
await views.close();
rmSync(folder, { recursive: true, force: true });
