// What a durable command costs through HTTP, beside a bare route that appends the same event to the same kind of store.
//
// Every server runs in a process of its own, wrk in another one. What is compared are ratios of rounds that take turns
// within one run, so a busy machine slows all alike.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { median, threeFigures, writeSection } from './calendar-measure.mjs';

const ROUNDS = 9;
/** Until the compiler has seen enough of everybody. */
const WARM_UP = 2;
const SECONDS = 3;
const CONNECTIONS = 64;
const here = (file) => fileURLToPath(new URL(file, import.meta.url));

if (!isInstalled('wrk')) {
  console.log('SKIPPED: wrk is not installed (on Debian: apt-get install wrk)');
  process.exit(0);
}

const folder = mkdtempSync(join(tmpdir(), 'sla-ledger-bench-'));
const ledger = join(folder, 'ours');
const key = apiKey(ledger);
const servers = {
  bare: await start(here('http-bare.mjs'), join(folder, 'bare')),
  ours: await start(here('../apps/cli/sla.mjs'), 'serve', '--port', '0', '--json', '--store', ledger),
};
const contestants = {
  bare: { url: servers.bare.url, mode: 'plain' },
  ours: { url: servers.ours.url, mode: 'plain' },
  keyed: { url: servers.ours.url, mode: 'keyed' },
};
const rounds = [];
try {
  for (let round = 0; round < WARM_UP + ROUNDS; round += 1) rounds.push(playRound(round));
} finally {
  for (const { child } of Object.values(servers)) await stop(child);
  rmSync(folder, { recursive: true, force: true });
}
rounds.splice(0, WARM_UP);
writeSection(new URL('RESULTS.md', import.meta.url), section());

function isInstalled(program) {
  try {
    execFileSync('sh', ['-c', `command -v ${program}`], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

async function start(...args) {
  execFileSync('mkdir', ['-p', args.at(-1)]);
  // Metrics and logs are on; nobody is told to wait for the next minute.
  const env = { ...process.env, SLA_LIMIT_PERSON: '100000000', SLA_LIMIT_ADDRESS: '100000000' };
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'ignore'], env });
  const [line] = await once(createInterface({ input: child.stdout }), 'line');
  return { child, url: JSON.parse(line).url };
}

/** For an agent; made before a server has the store open. */
function apiKey(store) {
  const args = ['key', 'create', '--store', store, '--holder', 'bench', '--role', 'agent', '--json'];
  const said = execFileSync(process.execPath, [here('../apps/cli/sla.mjs'), ...args], { encoding: 'utf8' });
  return JSON.parse(said).key;
}

async function stop(child) {
  const ended = once(child, 'close');
  child.kill('SIGTERM');
  await ended;
}

/** Requests per second of every contestant; each round begins with another one. */
function playRound(round) {
  const names = Object.keys(contestants);
  const begin = round % names.length;
  return Object.fromEntries(
    [...names.slice(begin), ...names.slice(0, begin)].map((name) => [
      name,
      load(contestants[name], `${name}${round}`),
    ]),
  );
}

function load({ url, mode }, run) {
  const script = ['-s', here('http-requests.lua')];
  // A request that waits long is slow, and no error.
  const args = ['-t1', `-c${CONNECTIONS}`, `-d${SECONDS}s`, '--timeout', '60s', ...script, url];
  const said = execFileSync('wrk', [...args, '--', run, mode, key], { encoding: 'utf8' });
  if (/Non-2xx|Socket errors/.test(said)) throw new Error(said);
  return Number(/Requests\/sec:\s+([\d.]+)/.exec(said)[1]);
}

function rate(name) {
  return `${Math.round(median(rounds.map((round) => round[name]))).toLocaleString('en')} per second`;
}

function ratio(name) {
  const all = rounds.map((round) => round[name] / round.bare);
  return `**${threeFigures(median(all))}** (${threeFigures(Math.min(...all))} to ${threeFigures(Math.max(...all))})`;
}

function section() {
  return `## Commands over HTTP (\`npm run bench:http\`)

Measured on ${new Date().toISOString().slice(0, 10)} with Node ${process.versions.node} and wrk, ${CONNECTIONS} connections, ${SECONDS} seconds each. A ticket is reported and
gets seven confirmations; each answer is sent once its event is on the disk, sealed, hashed and chained. "Bare" is a
Fastify route that appends the same events to the same kind of store without checking anything, without reading a
stream and without a view; ours checks the request, reads the ticket, decides, and keeps the view up to date in the same
process. Every server has a process of its own, and shares two cores with wrk. Medians of ${ROUNDS} rounds that took turns,
with the least and the greatest.

| who | median | of the bare route's rate | wanted |
|---|---|---|---|
| bare route | ${rate('bare')} | 1 | |
| ours | ${rate('ours')} | ${ratio('ours')} | at least 0.5 |
| ours, each request with an \`Idempotency-Key\` | ${rate('keyed')} | ${ratio('keyed')} | |
`;
}
