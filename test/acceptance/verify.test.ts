import { copyFileSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import Database from 'better-sqlite3';
import { type Run, sla, temporaryFolder } from '../support/command-line.js';
import { CONFIRMATION, REPORT, Thread } from '../support/event-store-thread.js';

/** Who is in the ledger: text that would be found in any file that holds it. */
const PERSON = { name: 'Žofia Kováčová', email: 'zofia.kovacova@acme.example', phone: '+421 900 123 456' };
const PERSONAL = [...Object.values(PERSON), 'The phone of Mrs Kováčová', 'zofia@private.example'];

const AT = '2026-03-27T15:30:00+01:00';

let thread: Thread;
let folder: string;

/** A customer with a ticket, and another one with a name of their own; then the server is stopped. */
beforeEach(async () => {
  thread = await Thread.open();
  folder = thread.folder;
  const { server } = thread;
  const occurredAt = '2026-01-02T09:00:00+01:00';
  await server.post('customers', { customerId: 'acme', occurredAt, data: PERSON });
  await server.post('customers', {
    customerId: 'other',
    occurredAt,
    data: { name: 'Peter Malý', email: 'peter@other.example' },
  });
  await server.post('tickets', {
    ticketId: 'T1',
    occurredAt: AT,
    data: { ...REPORT, subject: 'The phone of Mrs Kováčová' },
  });
  await server.post('tickets/T1/acknowledgements', {
    occurredAt: AT,
    data: { ...CONFIRMATION, recipient: 'zofia@private.example' },
  });
  await server.stop();
});
afterEach(() => thread.close());

const run = (command: string, ...args: string[]): Promise<Run> => sla([command, '--store', folder, ...args]);
const forget = (...args: string[]): Promise<Run> =>
  run('forget', 'acme', '--reason', 'asked for', '--by', 'eva', '--approved-by', 'ivan', ...args);
const tamper = (sql: string): void => {
  const database = new Database(join(folder, 'ledger.sqlite'));
  database.exec(sql);
  database.close();
};
const foundInFiles = (): string[] =>
  PERSONAL.filter((text) =>
    readdirSync(folder).some((file) => readFileSync(join(folder, file)).includes(text)),
  );

describe('sla verify', () => {
  test('finds a store whole, and prints the root of all heads', async () => {
    const { status, stdout, stderr } = await run('verify');
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/4 events, 3 streams: everything fits together.*position 3\./);
    expect(stdout).toMatch(/Root of all heads: [0-9a-f]{64}\n/);
  });

  test.each([
    ['en', 'its content is not what was hashed'],
    ['sk', 'jej obsah nie je ten'],
  ])('in %s names the first event that does not fit', async (language, words) => {
    tamper(`update events set data = replace(data, 'delivered', 'accepted') where position = 3`);
    const { status, stdout } = await run('verify', '--lang', language);
    expect(status).toBe(1);
    expect(stdout).toContain('ticket-T1@1');
    expect(stdout).toContain(words);
    const answer = JSON.parse((await run('verify', '--json')).stdout) as object;
    expect(answer).toMatchObject({
      root: null,
      finding: { misfit: 'HASH', stream: 'ticket-T1', revision: 1, position: '3' },
    });
  });

  test('tells by a root that was noted earlier what the events alone do not', async () => {
    const noted = JSON.parse((await run('verify', '--json')).stdout) as { root: string; position: string };
    const compare = ['--root', noted.root, '--position', noted.position];
    expect((await forget()).status).toBe(0);
    expect((await run('verify', ...compare)).status).toBe(0);
    tamper('delete from events where position > 2');
    // The views still hold what was removed, until somebody who can remove events removes them as well.
    expect((await run('verify')).stdout).toContain('are not what the events make of');
    rmSync(join(folder, 'compliance.view.sqlite'));
    expect((await run('verify')).status).toBe(0);
    const { status, stdout } = await run('verify', ...compare);
    expect(status).toBe(1);
    expect(stdout).toContain('another one than the one noted');
  });

  test('asked for what cannot be, says so', async () => {
    expect((await sla(['verify', '--store', temporaryFolder()])).status).toBe(2);
    expect((await run('verify', '--root', 'abc')).status).toBe(2);
    expect((await run('verify', '--position', '-1')).status).toBe(2);
  });
});

describe('sla forget', () => {
  test('even before it, no file of the store or its view holds a name', () => {
    expect(foundInFiles()).toEqual([]);
    expect(readdirSync(folder)).toEqual(expect.arrayContaining(['keys.sqlite', 'compliance.view.sqlite']));
  });

  test('erases what is personal from everything that is read, and leaves the rest', async () => {
    const before = await run('explain', 'T1', '--json');
    const { status, stdout } = await forget('--json');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ customerId: 'acme', keyIds: [expect.any(String)] });
    expect(foundInFiles()).toEqual([]);
    expect((await run('verify')).status).toBe(0);
    const after = await run('explain', 'T1', '--json', '--as-of', AT);
    expect(before.status).toBe(0);
    for (const personal of PERSONAL) expect(after.stdout).not.toContain(personal);

    await thread.restart({ withoutView: true });
    const { body } = await thread.server.get('tickets/T1');
    expect(body.facts).toMatchObject([
      { type: 'TicketReported', data: { subject: '[erased]', kind: 'fault' } },
      { type: 'TicketAcknowledged', data: { recipient: '[erased]', delivery: 'delivered' } },
    ]);
    expect(body.verdicts).toEqual([]);
    expect(foundInFiles()).toEqual([]);
    await thread.server.stop();
  });

  test('leaves no byte of the key, and the keys of others', async () => {
    const keys = new Database(join(folder, 'keys.sqlite'));
    const key = keys.prepare<[], Buffer>(`select key from keys where subject = 'acme'`).pluck().get();
    keys.close();
    const holdsKey = (): boolean =>
      readdirSync(folder).some((file) => readFileSync(join(folder, file)).includes(key ?? ''));
    expect(holdsKey()).toBe(true);
    expect((await forget()).status).toBe(0);
    expect(holdsKey()).toBe(false);
    const other = await run('forget', 'other', '--reason', 'x', '--by', 'eva', '--approved-by', 'ivan');
    expect(other.status).toBe(0);
  });

  test('needs two people, a customer, and something to erase; then nothing is written', async () => {
    const refused = await run('forget', 'acme', '--reason', 'x', '--by', 'eva', '--approved-by', 'Eva');
    expect([refused.status, refused.stderr]).toEqual([1, expect.stringContaining('SAME_PERSON')]);
    const unknown = await run('forget', 'acne', '--reason', 'x', '--by', 'eva', '--approved-by', 'ivan');
    expect([unknown.status, unknown.stderr]).toEqual([1, expect.stringContaining('UNKNOWN_CUSTOMER')]);
    expect((await run('forget', 'acme')).status).toBe(2);
    expect((await run('verify')).stdout).toContain('4 events');
    expect((await forget()).status).toBe(0);
    expect((await forget()).stderr).toContain('NOTHING_TO_ERASE');
  });

  test('says that a running server has to be stopped first', async () => {
    await thread.restart();
    const { status, stderr } = await forget();
    expect([status, stderr]).toEqual([1, expect.stringContaining('STORE_LOCKED')]);
    await thread.server.stop();
  });

  test('is undone by a copy of the keys, and verify tells', async () => {
    const [keys, copy] = [join(folder, 'keys.sqlite'), join(temporaryFolder(), 'keys.sqlite')];
    copyFileSync(keys, copy);
    expect((await forget()).status).toBe(0);
    copyFileSync(copy, keys);
    const { status, stdout } = await run('verify');
    expect(status).toBe(1);
    expect(stdout).toContain('customer-acme should be destroyed');
  });
});
