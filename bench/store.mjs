// What an append costs until it is on the disk, beside the disk itself and others who do the same.
//
// What is compared are medians over rounds that take turns within one run, so a busy machine slows all alike. Every
// append is sealed, hashed and chained, and told to its caller only after it was synced.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SqliteRecordStore } from '../dist/libs/event-store/index.js';
import { median, threeFigures, writeSection } from './calendar-measure.mjs';
import { Callers, eventsOver, RawFile, UngroupedRecordStore } from './store-contestants.mjs';
import { openEmmett } from './store-emmett.mjs';
import { startPostgres } from './store-postgres.mjs';

const ROUNDS = 41;
const MANY = 64;
/** Appends of a round, by how many callers make them; whoever syncs each one gets fewer. */
const COUNT = { 1: 40, [MANY]: 640 };
const COUNT_UNGROUPED = 2 * MANY;
/** These make a transaction for each append. */
const WITHOUT_GROUPING = new Set(['ungrouped', 'emmett']);
/** Until the write-ahead log has been written through once, it grows, which costs the file system more. */
const WARM_UP = 6_400;

const folder = mkdtempSync(join(tmpdir(), 'sla-ledger-bench-'));
const postgres = await startPostgres(MANY);
const emmett = await openEmmett(join(folder, 'emmett.sqlite'));
const stores = {
  grouped: eventsOver(new SqliteRecordStore(join(folder, 'grouped.sqlite')), folder, 'grouped'),
  ungrouped: eventsOver(new UngroupedRecordStore(join(folder, 'ungrouped.sqlite')), folder, 'ungrouped'),
  ...(postgres && { postgres: eventsOver(postgres.store, folder, 'postgres') }),
  ...(emmett && { emmett: eventsOver(emmett.store, folder, 'emmett') }),
};
const callers = Object.fromEntries(
  Object.entries(stores).map(([name, store]) => [name, new Callers(store, name)]),
);
for (const [name, each] of Object.entries(callers))
  await each.append(MANY, name === 'emmett' ? MANY : WARM_UP);
const bytes = await bytesPerRecord();
const raw = new RawFile(join(folder, 'raw'), bytes);

const contestants = {
  raw: { count: COUNT[1], run: () => raw.append(COUNT[1]) },
  ...Object.fromEntries(
    Object.entries(callers).flatMap(([name, each]) => [entry(name, each, 1), entry(name, each, MANY)]),
  ),
};
const rounds = [];
for (let round = 0; round <= ROUNDS; round += 1) rounds.push(await playRound(round));
rounds.shift();

for (const store of Object.values(stores)) await store.close();
raw.close();
await postgres?.stop();
rmSync(folder, { recursive: true, force: true });
writeSection(new URL('RESULTS.md', import.meta.url), section());

function entry(name, each, many) {
  const count = WITHOUT_GROUPING.has(name) && many === MANY ? COUNT_UNGROUPED : COUNT[many];
  return [`${name}${many}`, { count, run: () => each.append(many, count) }];
}

/** Nanoseconds per append of every contestant, and of the processor's time in them; each round begins with another one. */
async function playRound(round) {
  const names = Object.keys(contestants);
  const begin = round % names.length;
  const times = {};
  for (const name of [...names.slice(begin), ...names.slice(0, begin)]) {
    const { count, run } = contestants[name];
    const [began, worked] = [process.hrtime.bigint(), process.cpuUsage()];
    await run();
    times[name] = Number(process.hrtime.bigint() - began) / count;
    const { user, system } = process.cpuUsage(worked);
    times[`${name} processor`] = (1000 * (user + system)) / count;
  }
  return times;
}

/** What a record's columns hold, on average: the raw file gets as many. */
async function bytesPerRecord() {
  const records = new SqliteRecordStore(join(folder, 'grouped.sqlite'), { readonly: true });
  let [sum, count] = [0, 0];
  for await (const { id, type, data, metadata } of records.readAll()) {
    sum += Buffer.byteLength(id + type + data + metadata);
    count += 1;
  }
  await records.close();
  return Math.round(sum / count);
}

/** How many times as long the one took as the other: the median of the rounds, the least and the greatest. */
function times(slow, fast) {
  const all = rounds.map((round) => round[slow] / round[fast]);
  return `**${threeFigures(median(all))}** (${threeFigures(Math.min(...all))} to ${threeFigures(Math.max(...all))})`;
}

/** What grouping would gain where a sync takes so many nanoseconds, and nothing but it and the processor counts. */
function gainAt(sync) {
  const of = (name) => median(rounds.map((round) => round[`${name}${MANY} processor`]));
  return (sync + of('ungrouped')) / (sync / MANY + of('grouped'));
}

function cost(name) {
  return `${threeFigures(median(rounds.map((round) => round[name])) / 1000)} µs`;
}

/** A row for one caller and one for many. */
function besideRows(name, title) {
  return [1, MANY]
    .map((many) => {
      const callers = many === 1 ? 'one caller' : `${many} callers`;
      const [theirs, ours] = [`${name}${many}`, `grouped${many}`];
      return `| ${title} over our store, ${callers} | ${cost(theirs)} and ${cost(ours)} | ${times(theirs, ours)} | |`;
    })
    .join('\n');
}

function section() {
  const beside = [
    postgres
      ? besideRows('postgres', `PostgreSQL ${postgres.release.split(' ')[0]}`)
      : '| PostgreSQL | left out: not installed here | | |',
    emmett
      ? besideRows('emmett', `emmett-sqlite ${emmett.release}`)
      : '| emmett-sqlite | left out: `EMMETT_SQLITE` names no folder | | |',
  ].join('\n');
  return `## Durable appends (\`npm run bench:store\`)

Measured on ${new Date().toISOString().slice(0, 10)} with Node ${process.versions.node}. One event per append, at an exact revision, eight to a ticket; personal
fields sealed (AES-256-GCM), hashed and chained (SHA-256 over RFC 8785); ${bytes} bytes per record. Told to the caller only
once it is on the disk. "Without grouping" is the same layer, schema and statements with a transaction for each append;
the raw limit is ${bytes} bytes appended to a preallocated file and \`fdatasync\`. PostgreSQL got the same records from the same
layer with its defaults (\`fsync\`, \`synchronous_commit\`), a prepared call of one function per append, a connection for each
caller over a Unix socket, and was asked nothing else. Medians of ${ROUNDS} rounds that took turns, with the least and the greatest.

| what | medians per append | ratio of the times | wanted |
|---|---|---|---|
| raw limit over our store, one caller | ${cost('raw')} and ${cost('grouped1')} | ${times('raw', 'grouped1')} | at least 0.5 |
| without grouping over our store, ${MANY} callers | ${cost(`ungrouped${MANY}`)} and ${cost(`grouped${MANY}`)} | ${times(`ungrouped${MANY}`, `grouped${MANY}`)} | at least 8 |
| our store over without grouping, one caller | ${cost('grouped1')} and ${cost('ungrouped1')} | ${times('grouped1', 'ungrouped1')} | at most 1.15 |
${beside}

All of this depends on how long a sync takes, which the raw limit shows: ours adds its own work to it once, and grouping
spares it to most callers. An append in a group took ${cost(`grouped${MANY} processor`)} of the processor, so where a
sync takes 0.3 ms grouping gains about ${threeFigures(gainAt(300_000))} times, and where it takes 3 ms about ${threeFigures(gainAt(3_000_000))}.

emmett-sqlite (with its own schema, WAL and \`synchronous=FULL\`) takes one append after the other, since of several at once
some fail with \`SQLITE_MISUSE\`; ${emmett?.store.retries ?? 'some'} commits failed with \`SQLITE_BUSY\` and were tried again. It is no dependency: its driver's binary comes by an install script (docs/decisions/0006), so
it was installed in a folder of its own, where that driver was compiled by hand.
`;
}
