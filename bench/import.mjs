// How fast a history file comes into the store, beside the store's own rate for the very same events.
//
// Both write to stores of their own, sealed, hashed and chained, and take turns within one run, so that a busy machine
// slows both alike. The store is given the events as the import decided them: parsed, accepted, with ids.
import { createSecretKey } from 'node:crypto';
import { createReadStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { ChainedEventStore, SqliteRecordStore, SystemClock } from '../dist/libs/event-store/index.js';
import { KeyRing } from '../dist/libs/event-store/seal/key-ring.js';
import { SystemRandomness } from '../dist/libs/event-store/seal/randomness.js';
import { Sealer } from '../dist/libs/event-store/seal/sealer.js';
import { personalData, sourceLinesOf } from '../dist/libs/history/index.js';
import { DerivedIds, importFacts } from '../dist/libs/import/index.js';
import { median, threeFigures, writeSection } from './calendar-measure.mjs';
import { linesOf } from './import-history.mjs';

const ROUNDS = 15;
const TICKETS = 1_000;
const TOGETHER = 1_000;

const clock = new SystemClock();
const ids = new DerivedIds(createSecretKey(new SystemRandomness().bytes(32)));
const folder = mkdtempSync(join(tmpdir(), 'sla-ledger-bench-'));
const stores = { import: openStore('import'), own: openStore('own'), each: openStore('each') };

const rounds = [];
let count = 0;
for (let round = 0; round <= ROUNDS; round += 1) rounds.push(await playRound(round));
rounds.shift();
for (const store of Object.values(stores)) await store.close();
rmSync(folder, { recursive: true, force: true });
writeSection(new URL('RESULTS.md', import.meta.url), section());

function openStore(name) {
  const randomness = new SystemRandomness();
  const keys = new KeyRing(join(folder, `${name}-keys.sqlite`), randomness);
  const records = new SqliteRecordStore(join(folder, `${name}.sqlite`));
  return new ChainedEventStore(records, clock, new Sealer(keys, personalData, randomness));
}

/** Nanoseconds per event of every contestant; the first one has to be first, since the others get what it decided. */
async function playRound(round) {
  const file = join(folder, `history-${round}.jsonl`);
  writeFileSync(file, [...linesOf(`r${round}`, TICKETS)].join(''));
  const batches = [];
  // The command keeps its heap small, a server does not.
  setHeap({ semiSpace: 1, percent: 60 });
  const times = { import: await timeOf(() => importFile(file, batches)) };
  setHeap({ semiSpace: 2, percent: 0 });
  count = batches.flat().length;
  const others = {
    own: () => appendTogether(batches),
    each: () => appendEach(batches.flat()),
  };
  const names = round % 2 === 0 ? ['own', 'each'] : ['each', 'own'];
  for (const name of names) times[name] = await timeOf(others[name]);
  return times;
}

/** How a heap grows; 2 and 0 are what Node does by itself. */
function setHeap({ semiSpace, percent }) {
  setFlagsFromString(`--semi-space-growth-factor=${semiSpace}`);
  setFlagsFromString(`--heap-growing-percent=${percent}`);
}

async function timeOf(run) {
  const began = process.hrtime.bigint();
  const events = await run();
  return Number(process.hrtime.bigint() - began) / events;
}

async function importFile(file, batches) {
  const target = {
    readAll: (...args) => stores.import.readAll(...args),
    readStream: (...args) => stores.import.readStream(...args),
    appendInOrder: (appends) => {
      batches.push(appends);
      return stores.import.appendInOrder(appends);
    },
  };
  const identity = { ids, importId: ids.ofImport(file) };
  let [imported, rejected] = [0, 0];
  for await (const batch of importFacts(sourceLinesOf(createReadStream(file)), { target, identity, clock })) {
    imported += batch.imported;
    rejected += batch.rejected;
  }
  if (rejected > 0) throw new Error(`${rejected} lines were rejected`);
  return imported;
}

async function appendTogether(batches) {
  for (const appends of batches) await stores.own.appendInOrder(appends);
  return batches.flat().length;
}

/** Each event by a call of its own, so many at once. */
async function appendEach(appends) {
  for (let from = 0; from < appends.length; from += TOGETHER) {
    const group = appends.slice(from, from + TOGETHER);
    await Promise.all(
      group.map(({ stream, events, expected }) => stores.each.append(stream, events, expected)),
    );
  }
  return appends.length;
}

function section() {
  const rate = (name) => Math.round(1e9 / median(rounds.map((round) => round[name]))).toLocaleString('en');
  const ratio = (name) => {
    const all = rounds.map((round) => round[name] / round.import);
    return `**${threeFigures(median(all))}** (${threeFigures(Math.min(...all))} to ${threeFigures(Math.max(...all))})`;
  };
  return `## Importing a history file (\`npm run bench:import\`)

Measured on ${new Date().toISOString().slice(0, 10)} with Node ${process.versions.node}. ${count.toLocaleString('en')} events a round: customers with contracts, and tickets of eight facts
that overlap, so that neighbouring lines belong to different tickets. From the bytes of the file to events on the disk:
read, checked, decided by the rules for commands, given an id (HMAC-SHA-256), sealed, hashed and chained. The store's own
rate is that of the same events, decided and with ids: together, in the groups of 500 that the import made, and by a
call for each, a thousand at once. The import's heap is kept as small as the command keeps it. Medians of ${ROUNDS} rounds that took turns, with the least and the greatest.

| what | events a second | import over it | wanted |
|---|---|---|---|
| import, from the file | ${rate('import')} | | |
| the store, together | ${rate('own')} | ${ratio('own')} | at least 0.5 |
| the store, a call for each | ${rate('each')} | ${ratio('each')} | at least 0.5 |
`;
}
