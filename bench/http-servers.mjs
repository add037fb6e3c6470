// Servers in processes of their own, and requests to them by wrk in another one.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const SECONDS = 3;
export const CONNECTIONS = 64;

const here = (file) => fileURLToPath(new URL(file, import.meta.url));
const SLA = here('../apps/cli/sla.mjs');

export function isInstalled(program) {
  try {
    execFileSync('sh', ['-c', `command -v ${program}`], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Ours, as an operator starts it: metrics and log are on; nobody is told to wait for the next minute. */
export function startOurs(folder) {
  return start(SLA, 'serve', '--port', '0', '--json', '--store', folder);
}

/** @param file beside this one */
export function startBare(file, folder) {
  return start(here(file), folder);
}

async function start(...args) {
  execFileSync('mkdir', ['-p', args.at(-1)]);
  const limits = { SLA_LIMIT_PERSON: '100000000', SLA_LIMIT_ADDRESS: '100000000' };
  const env = { ...process.env, ...limits, SLA_METRICS_PORT: '0' };
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'ignore'], env });
  const [line] = await once(createInterface({ input: child.stdout }), 'line');
  return { child, url: JSON.parse(line).url };
}

export async function stop({ child }) {
  const ended = once(child, 'close');
  child.kill('SIGTERM');
  await ended;
}

/** For somebody in that role; made before a server has the store open. */
export function apiKey(store, role) {
  const args = ['key', 'create', '--store', store, '--holder', `bench-${role}`, '--role', role, '--json'];
  return JSON.parse(execFileSync(process.execPath, [SLA, ...args], { encoding: 'utf8' })).key;
}

/** Requests per second. @param args of the script */
export function load(url, script, args, seconds = SECONDS) {
  // A request that waits long is slow, and no error.
  const options = ['-t1', `-c${CONNECTIONS}`, `-d${seconds}s`, '--timeout', '60s', '-s', here(script), url];
  const said = execFileSync('wrk', [...options, '--', ...args], { encoding: 'utf8' });
  if (/Non-2xx|Socket errors/.test(said)) throw new Error(said);
  return Number(/Requests\/sec:\s+([\d.]+)/.exec(said)[1]);
}
