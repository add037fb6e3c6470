import { beforeAll, describe, expect, test } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sla, temporaryFolder } from '../support/command-line.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

interface Started {
  /** What people read. */
  readonly said: string;
  readonly url: string;
  /** Tells all of it to stop; the answer is npm's exit status, and what the log said. */
  readonly stop: () => Promise<{ readonly status: number | null; readonly log: string }>;
}

/** `npm start -- …` as somebody types it, and resolves when it says where it listens, or has ended. */
async function npmStart(folder: string, ...args: string[]): Promise<Started> {
  const child = spawn('npm', ['start', '--', '--port', '0', ...args], {
    cwd: ROOT,
    env: { ...process.env, NODE_OPTIONS: '', SLA_DATA: folder, SLA_METRICS_PORT: 'off' },
    // A group of its own, so that a signal reaches all of it as Ctrl-C does.
    detached: true,
  });
  let said = '';
  let log = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (log += text));
  const ended = once(child, 'close').then(([status]) => status as number | null);
  const listening = new Promise<void>((resolve) => {
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      if (/Listening at http:\S+\. /.test(said)) resolve();
    });
  });
  await Promise.race([listening, ended]);
  const stop: Started['stop'] = async () => {
    try {
      process.kill(-(child.pid ?? 0), 'SIGINT');
    } catch {
      // It has ended already.
    }
    return { status: await ended, log };
  };
  return { said, url: /Listening at (http:\S+)\. /.exec(said)?.[1] ?? '', stop };
}

async function ticketsAt(url: string): Promise<number> {
  const reply = await fetch(`${url}/health/ready`);
  expect(reply.status).toBe(200);
  return Number(((await reply.json()) as { store: string | null }).store ?? -1) + 1;
}

describe('npm start', () => {
  const folder = join(temporaryFolder(), 'data');
  let first: Started;

  beforeAll(async () => {
    first = await npmStart(folder);
  });

  test('plays the half-year of the demo into an empty store, and says where it listens', async () => {
    expect(first.said).toContain("playing the demo's half-year into it");
    expect(await ticketsAt(first.url)).toBeGreaterThan(1_000);
  });

  test('says so where another process has the store, and touches nothing', async () => {
    const second = await npmStart(folder);
    expect(second.said).toMatch(/sla: STORE_LOCKED: .*ledger\.sqlite is open for writing in process \d+/);
    expect((await second.stop()).status).toBe(1);
  });

  test('started again, goes on with what there is', async () => {
    const before = await ticketsAt(first.url);
    // Ctrl-C comes twice, from the terminal and from npm, and still the server takes its time.
    expect((await first.stop()).log).toContain('"msg":"stopped"');
    const again = await npmStart(folder);
    expect(again.said).toContain('holds events already and stays as it is');
    expect(await ticketsAt(again.url)).toBe(before);
    await again.stop();
  });

  test('with --empty leaves an empty store empty', async () => {
    const empty = await npmStart(join(temporaryFolder(), 'data'), '--empty');
    expect(await ticketsAt(empty.url)).toBe(0);
    await empty.stop();
  });
});

describe('a server that cannot start says what is wrong and what to do', () => {
  test.each(['SLA_PORT', 'SLA_METRICS_PORT'])('where something else listens there: %s', async (variable) => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const port = String((other.address() as AddressInfo).port);
    const { status, stdout, stderr } = await sla(['serve', '--store', temporaryFolder()], '', {
      SLA_LOG_LEVEL: 'silent',
      SLA_PORT: '0',
      SLA_METRICS_PORT: 'off',
      [variable]: port,
    });
    other.close();
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toBe(
      `sla: PORT_TAKEN: Something else listens on port ${port} of 127.0.0.1 already. End it, or set ${variable} to another port.\n`,
    );
  });

  test('where settings make no sense: all of them', async () => {
    const { status, stderr } = await sla(['serve', '--store', temporaryFolder()], '', {
      SLA_LOG_LEVEL: 'loud',
      SLA_STOP_SECONDS: '0',
      OTEL_EXPORTER_OTLP_ENDPOINT: 'over there',
    });
    expect(status).toBe(2);
    for (const name of ['SLA_LOG_LEVEL', 'SLA_STOP_SECONDS', 'OTEL_EXPORTER_OTLP_ENDPOINT']) {
      expect(stderr).toContain(`${name}: `);
    }
  });

  test('where the demo has no place', async () => {
    const { status, stderr } = await sla(['serve', '--demo', '--lang', 'sk'], '', { SLA_STORE: 'memory' });
    expect(status).toBe(2);
    expect(stderr).toMatch(/^sla: NO_DEMO_THERE: Ukážka /);
  });
});
