// What a durable command and a question cost through HTTP, beside bare routes that do the same with the same kind of store.
//
// Every server runs in a process of its own, wrk in another one. What is compared are ratios of rounds that take turns
// within one run, so a busy machine slows all alike.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median, threeFigures, writeSection } from './calendar-measure.mjs';
import { apiKey, CONNECTIONS, isInstalled, load, startBare, startOurs, stop } from './http-servers.mjs';
import { measureVisibility } from './http-visible.mjs';

const ROUNDS = 9;
/** Until the compiler has seen enough of everybody. */
const WARM_UP = 2;

if (!isInstalled('wrk')) {
  console.log('SKIPPED: wrk is not installed (on Debian: apt-get install wrk)');
  process.exit(0);
}

const folder = mkdtempSync(join(tmpdir(), 'sla-ledger-bench-'));
const servers = [];
let commands, questions, visible;
try {
  commands = await measureCommands();
  questions = await measureQuestions();
} finally {
  for (const server of servers) await stop(server);
  rmSync(folder, { recursive: true, force: true });
}
writeSection(new URL('RESULTS.md', import.meta.url), section());

async function running(server) {
  servers.push(await server);
  return servers.at(-1).url;
}

async function measureCommands() {
  const ledger = join(folder, 'ours');
  const key = apiKey(ledger, 'agent');
  const bare = await running(startBare('http-bare.mjs', join(folder, 'bare')));
  const ours = await running(startOurs(ledger));
  const sent = (url, mode) => (round) => load(url, 'http-requests.lua', [`${mode}${round}`, mode, key]);
  const rounds = play({ bare: sent(bare, 'plain'), ours: sent(ours, 'plain'), keyed: sent(ours, 'keyed') });
  visible = await measureVisibility(ours, key);
  for (const server of servers.splice(0)) await stop(server);
  return rounds;
}

/** Of a customer under contract, whose tickets have clocks that run, or ran. */
async function measureQuestions() {
  const ledger = join(folder, 'asked');
  const [key, manager] = [apiKey(ledger, 'agent'), apiKey(ledger, 'manager')];
  const ours = await running(startOurs(ledger));
  await signAcme(ours, manager);
  load(ours, 'http-requests.lua', ['fill', 'plain', key], 10);
  const bare = await running(startBare('http-bare-views.mjs', ledger));
  const asked =
    (url, ...what) =>
    () =>
      load(url, 'http-questions.lua', [what[0], key, what[1] ?? '']);
  return play({
    ...{ bareTicket: asked(bare, 'ticket'), ticket: asked(ours, 'ticket') },
    ticketAnew: asked(ours, 'ticket', 'anew'),
    ...{ barePage: asked(bare, 'page'), page: asked(ours, 'page'), pageAnew: asked(ours, 'page', 'anew') },
  });
}

async function signAcme(url, key) {
  const occurredAt = '2026-01-02T09:00:00+01:00';
  const contract = { contractId: 'acme-1', termsId: 'variant-2', termsVersion: 1, from: '2026-01-02' };
  for (const [path, body] of [
    [
      'customers',
      { customerId: 'acme', occurredAt, data: { name: 'ACME s.r.o.', email: 'it@acme.example' } },
    ],
    ['customers/acme/contracts', { occurredAt, data: contract }],
  ]) {
    const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' };
    const answer = await fetch(`${url}/api/v1/${path}`, {
      method: 'POST',
      headers,
      body: JSON.stringify(body),
    });
    if (answer.status !== 201) throw new Error(await answer.text());
  }
}

/** Requests per second of every contestant; each round begins with another one. */
function play(contestants) {
  const names = Object.keys(contestants);
  const rounds = [];
  for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
    const begin = round % names.length;
    const turn = [...names.slice(begin), ...names.slice(0, begin)];
    rounds.push(Object.fromEntries(turn.map((name) => [name, contestants[name](round)])));
  }
  return rounds.slice(WARM_UP);
}

function rate(rounds, name) {
  return `${Math.round(median(rounds.map((round) => round[name]))).toLocaleString('en')} per second`;
}

function ratio(rounds, name, bare) {
  const all = rounds.map((round) => round[name] / round[bare]);
  return `**${threeFigures(median(all))}** (${threeFigures(Math.min(...all))} to ${threeFigures(Math.max(...all))})`;
}

function share(percent) {
  return `${threeFigures(visible[Math.min(visible.length - 1, Math.floor((visible.length * percent) / 100))])} ms`;
}

function section() {
  return `## Over HTTP (\`npm run bench:http\`)

Measured on ${new Date().toISOString().slice(0, 10)} with Node ${process.versions.node} and wrk, ${CONNECTIONS} connections, 3 seconds each. Who asks shows an
API key; access checks, metrics and the log are on. Every server has a process of its own, and shares two cores with wrk
and with whatever else the machine did. Medians of ${ROUNDS} rounds that took turns, with the least and the greatest.

Commands: a ticket is reported and gets seven confirmations; each answer is sent once its event is on the disk, sealed,
hashed and chained. "Bare" is a Fastify route that appends the same events to the same kind of store without checking
anything, without reading a stream and without views; ours checks the request, reads the ticket, decides, and keeps the
views up to date in another thread. Questions: about one ticket after the other of 500, of a customer under contract, and
the first page of 50 tickets. "Bare" is a Fastify route that reads the same views and the same store. Ours gives an answer
again that is less than a second old while nothing new is known; "anew" is where no two requests are alike, so that each
answer is found, written and hashed for itself.

| who | median | of the bare route's rate | wanted |
|---|---|---|---|
| commands, bare route | ${rate(commands, 'bare')} | 1 | |
| commands, ours | ${rate(commands, 'ours')} | ${ratio(commands, 'ours', 'bare')} | at least 0.5 |
| commands, ours, each with an \`Idempotency-Key\` | ${rate(commands, 'keyed')} | ${ratio(commands, 'keyed', 'bare')} | |
| one ticket, bare route | ${rate(questions, 'bareTicket')} | 1 | |
| one ticket, ours | ${rate(questions, 'ticket')} | ${ratio(questions, 'ticket', 'bareTicket')} | at least 0.85 |
| one ticket, ours, anew | ${rate(questions, 'ticketAnew')} | ${ratio(questions, 'ticketAnew', 'bareTicket')} | |
| a page of tickets, bare route | ${rate(questions, 'barePage')} | 1 | |
| a page of tickets, ours | ${rate(questions, 'page')} | ${ratio(questions, 'page', 'barePage')} | at least 0.85 |
| a page of tickets, ours, anew | ${rate(questions, 'pageAnew')} | ${ratio(questions, 'pageAnew', 'barePage')} | |

From the answer to a command until whoever listens to \`/api/v1/events\` hears that the views hold it, at 500 commands a
second for ten seconds: ${share(50)} in the median, ${share(99)} for 99 of 100 (about 50 ms wanted), ${share(100)} at most.
`;
}
