import { beforeAll, describe, expect, test } from '@jest/globals';
import Database from 'better-sqlite3';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { explain, judge, type Judgement, type Question } from '#compliance';
import { openEventStore, SystemClock } from '#event-store';
import { type Fact, parseInstant } from '#facts';
import { personalData } from '#history';
import { CUSTOMERS } from '../../apps/cli/src/demo/cast.js';
import { maker } from '../../apps/cli/src/options.js';
import { sla, temporaryFolder } from '../support/command-line.js';

const AT = '2026-07-01T00:00:00+02:00';
const store = join(temporaryFolder(), 'store');
let facts: readonly Fact[];

beforeAll(async () => {
  expect((await sla(['demo', '--store', store, '--json'])).status).toBe(0);
  facts = await factsOf(store);
});

async function factsOf(folder: string): Promise<Fact[]> {
  const settings = { kind: 'sqlite', file: join(folder, 'ledger.sqlite'), readonly: true } as const;
  const opened = openEventStore(settings, new SystemClock(), { personalData });
  try {
    return await Array.fromAsync(opened.readAll());
  } finally {
    await opened.close();
  }
}

async function exported(...options: string[]): Promise<string> {
  const { status, stdout, stderr } = await sla(['export', '--store', store, ...options]);
  expect([status, stderr]).toEqual([0, '']);
  return stdout;
}

async function rowsOf(history: string, ...options: string[]): Promise<string[]> {
  const { status, stdout, stderr } = await sla(['judge', '-', '--as-of', AT, ...options], history);
  expect([status, stderr]).toEqual([0, '']);
  return stdout.split('\n').filter((line) => line !== '');
}

/** As the store judges them, each with its reasons where it is asked for them. */
function rowsOfStore(question: Question, isAbout: (verdict: Judgement['verdict']) => boolean): string[] {
  const asked = { asOf: parseInstant(AT), ...question };
  return judge(facts, asked)
    .filter(({ verdict }) => isAbout(verdict))
    .map((judgement) => JSON.stringify({ ...judgement.verdict, explanation: explain(judgement, maker()) }));
}

const aboutCustomer =
  (customerId: string) =>
  (row: string): boolean =>
    (JSON.parse(row) as { customerId: string }).customerId === customerId;

describe('everything', () => {
  test('is judged as the store is, byte for byte, reasons included', async () => {
    const rows = await rowsOf(await exported(), '--explain');
    expect(rows.length).toBeGreaterThan(1_000);
    expect(rows).toEqual(rowsOfStore({}, () => true));
  });

  test('stands in the order of recording, with what an import needs, and readable', async () => {
    const lines = (await exported()).trimEnd().split('\n');
    const events = lines.map((line) => JSON.parse(line) as Fact & { metadata: object });
    expect(events.map(({ id }) => id)).toEqual(facts.map(({ id }) => id));
    expect(events.map(({ data }) => data)).toEqual(facts.map(({ data }) => data));
    for (const { metadata } of events) {
      expect(Object.keys(metadata)).toEqual(
        expect.arrayContaining(['actor', 'causationId', 'correlationId', 'schema']),
      );
    }
  });
});

describe('one customer', () => {
  test.each(CUSTOMERS.map(({ customerId }) => customerId).filter((_, index) => index % 10 === 0))(
    '%s is judged as in the store, now and as known in between',
    async (customerId) => {
      const history = await exported('--customer', customerId);
      const own = (verdict: Judgement['verdict']): boolean => verdict.customerId === customerId;
      const rows = await rowsOf(history, '--explain');
      expect(rows.filter(aboutCustomer(customerId))).toEqual(rowsOfStore({}, own));
      const earlier = ['--as-known-at', '2026-04-10T12:00:00+02:00', '--explain'];
      const question = { asKnownAt: parseInstant('2026-04-10T12:00:00+02:00') };
      expect((await rowsOf(history, ...earlier)).filter(aboutCustomer(customerId))).toEqual(
        rowsOfStore(question, own),
      );
    },
  );

  test('comes with whoever overtook them, of whom nothing personal is told', async () => {
    const overtaken = judge(facts, { asOf: parseInstant(AT) }).find(
      ({ verdict }) => verdict.guarantee === 'sla-first' && verdict.outcome === 'breached',
    );
    const { customerId = '' } = overtaken?.verdict ?? {};
    const lines = (await exported('--customer', customerId)).trimEnd().split('\n');
    const events = lines.map((line) => JSON.parse(line) as Fact);
    const others = events.filter(
      ({ stream, data }) =>
        (stream.startsWith('customer-') && stream !== `customer-${customerId}`) ||
        (data as { customerId?: string }).customerId?.startsWith(customerId) === false,
    );
    expect(others.length).toBeGreaterThan(0);
    for (const { type, data } of others) {
      for (const field of personalData.personalFieldsOf({ type, data })) {
        expect(data).toHaveProperty(field, '[withheld]');
      }
    }
    expect(lines.length).toBeLessThan(facts.length / 4);
  });
});

test('one ticket is judged as in the store', async () => {
  const rows = await rowsOf(await exported('--ticket', 'T-good-friday'), '--explain');
  const own = rows.filter((row) => row.includes('"ticketId":"T-good-friday"'));
  expect(own).toEqual(rowsOfStore({}, ({ ticketId }) => ticketId === 'T-good-friday'));
  expect(own.length).toBeGreaterThan(1);
});

describe('into a file', () => {
  test('that only its owner can read, and that nothing is left beside', async () => {
    const folder = temporaryFolder();
    const out = join(folder, 'acme.jsonl');
    const { status, stdout, stderr } = await sla(['export', '--store', store, '--out', out, '--json']);
    expect([status, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toEqual({ file: out, events: facts.length, closed: 0 });
    expect(readdirSync(folder)).toEqual(['acme.jsonl']);
    expect(statSync(out).mode & 0o777).toBe(0o600);
    expect(readFileSync(out, 'utf8')).toBe(await exported());
  });

  test('that exists: refused, but with --force', async () => {
    const out = join(temporaryFolder(), 'acme.jsonl');
    writeFileSync(out, 'mine');
    const command = ['export', '--store', store, '--ticket', 'T-good-friday', '--out', out];
    const refused = await sla(command);
    expect([refused.status, refused.stdout]).toEqual([2, '']);
    expect(refused.stderr).toContain('FILE_EXISTS');
    expect(readFileSync(out, 'utf8')).toBe('mine');
    expect((await sla([...command, '--force', '--lang', 'sk'])).stderr).toMatch(/^Zapísané do súboru /);
    expect(readFileSync(out, 'utf8')).toContain('T-good-friday');
  });

  test('in a folder that does not exist', async () => {
    const { status, stderr } = await sla(['export', '--store', store, '--out', '/nowhere/at-all.jsonl']);
    expect(status).toBe(2);
    expect(stderr).toContain('FILE_NOT_WRITABLE');
  });
});

describe('asked wrongly', () => {
  test.each([
    ['a customer that does not exist', ['--customer', 'nobody'], 1, 'UNKNOWN_CUSTOMER'],
    ['a ticket that does not exist', ['--ticket', 'nothing'], 1, 'UNKNOWN_TICKET'],
    ['a ticket and a customer', ['--ticket', 'T1', '--customer', 'c'], 2, 'cannot be used with'],
  ])('%s', async (_, options, expected, words) => {
    const { status, stdout, stderr } = await sla(['export', '--store', store, ...options]);
    expect([status, stdout]).toEqual([expected, '']);
    expect(stderr).toContain(words);
  });

  test('a folder without a store', async () => {
    const folder = temporaryFolder();
    const { status, stderr } = await sla(['export', '--store', folder]);
    expect([status, existsSync(join(folder, 'ledger.sqlite'))]).toEqual([2, false]);
    expect(stderr).toContain('NO_STORE');
  });
});

test('erased fields read as erased, and fields without their keys as sealed, with a word about it', async () => {
  const copy = join(temporaryFolder(), 'store');
  expect((await sla(['demo', '--store', copy, '--json'])).status).toBe(0);
  const keys = new Database(join(copy, 'keys.sqlite'));
  keys.exec(`update keys set key = null where subject = 'c-bakery'`);
  const erased = await sla(['export', '--store', copy, '--customer', 'c-bakery']);
  expect(erased.stdout).toContain('"name":"[erased]"');
  expect(erased.stderr).toBe('');
  keys.exec(`delete from keys where subject = 'c-bakery'`);
  keys.close();
  const sealed = await sla(['export', '--store', copy, '--customer', 'c-bakery', '--lang', 'sk']);
  expect(sealed.stdout).toContain('"name":"[sealed]"');
  expect(sealed.stderr).toContain('[sealed]');
});
